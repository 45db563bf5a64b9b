import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Basis } from "./basis";
import type { Fact } from "./fact";
import { identifyIndicator } from "./identify";
import type { Measured } from "./measured";
import type { Verb } from "./verb";
import { EQUALS } from "./vocabulary";

const REACHED: WordSet = new WordSet(list("đạt, thành, hiện"));
/** A rate that the clause before names is told, and not what it attains: `tỷ lệ học nghị quyết được nâng lên, đạt 98%`. */
const RATE: RegExp = /^(?:(?:tỷ|tỉ) (?:lệ|trọng|suất)|(?:tốc|nhịp) độ|tăng trưởng)/;
/** Those of many who have reached something: how many they are may be told as their share, `940 hộ đạt gia đình văn hóa, đạt 94%`. */
const AWARDED: RegExp =
  /^(?:hộ|gia đình|tổ|khu|khóm|thôn|ấp|bản|khối|cơ quan|trường|chi bộ|đảng viên|người|học sinh) (?:.* )?(?:đạt|được công nhận|hoàn thành tốt)(?: |$)/;
/** What money or output amounts to, whatever it is of: `giá trị sản xuất ngành dệt`. */
const QUANTITY: RegExp =
  /^(?:công tác )?(?:tổng )?(?:vốn đầu tư|thu (?:ngân sách|thuế|nội địa|phí|tiền)|nguồn thu|chi ngân sách|giá trị sản xuất|doanh (?:thu|số)|sản lượng|kim ngạch|giao quân|tuyển quân)(?![\p{L}])/u;

/** Whether a percentage is of the target, which goes without saying: `kết nạp 12 đảng viên, đạt 120%`. */
export function isAttainment(
  words: Words,
  fact: Fact,
  previous: Fact | undefined,
  verb: Verb | undefined,
  measured: Measured,
  basis: Basis | undefined,
): boolean {
  // thu ngân sách đạt 12%/năm: how it grows
  if (fact.record.type !== "percentage" || fact.record.per !== undefined || verb?.meaning !== "level") return false;
  // thu ngân sách đạt tỷ lệ 111%
  const isReached = words.is(verb.to - 1, REACHED) || words.id(verb.from) === EQUALS;
  if (!isReached) return words.is(verb.from, REACHED) && isQuantity(measured.wording);
  // bằng 101% so với cùng kỳ
  if (basis !== undefined && measured.inherits && words.id(verb.from) === EQUALS) return true;
  return attainsEarlier(fact, previous, measured) || isQuantity(measured.wording);
}

/** Whether the figure says how far that has come which was said before. */
function attainsEarlier(fact: Fact, previous: Fact | undefined, { inherits, rule, wording }: Measured): boolean {
  if (!inherits || previous?.record.type === "percentage" || isRatioOf(fact, previous)) return false;
  if (previous?.record.type === "count" && AWARDED.test(wording) && (fact.record.value ?? 0) <= 100) return false;
  return rule !== "head of the clause before" || !RATE.test(wording);
}

/** `9.652/9.740 hồ sơ, đạt 99,1%`: the ratio said again, and not the share of a target. */
function isRatioOf({ record }: Fact, previous: Fact | undefined): boolean {
  if (previous === undefined || previous.record.type === "percentage" || previous.record.of === undefined) return false;
  const share = (100 * (previous.record.value ?? 0)) / previous.record.of;
  return share <= 100 && record.value !== undefined && Math.abs(record.value - share) < 1;
}

/** `thu ngân sách đạt 90%`, `công tác tuyển quân đạt 100%`: of what was planned; a quantity has no share of its own. */
export function isQuantity(wording: string): boolean {
  const percent = identifyIndicator(wording, "percent");
  if (percent !== undefined) return percent.endsWith("_attainment");
  return QUANTITY.test(wording) || identifyIndicator(wording, "money") !== undefined;
}
