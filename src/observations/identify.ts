import { type Indicator, indicators, type UnitClass, unitClassOf } from "./indicators";
import { wordingOf } from "./wording";

/**
 * The id of the indicator that a phrase of an article names, or `undefined` where it is none of the list: nothing is forced.
 *
 * ```ts
 * identifyIndicator("tổng thu ngân sách nhà nước trên địa bàn phường", "money"); // → "budget_revenue"
 * identifyIndicator("hộ đạt danh hiệu văn hóa", "percent"); // → "cultural_households_rate"
 * identifyIndicator("hộ đạt danh hiệu văn hóa", "count"); // → "cultural_households"
 * identifyIndicator("hộ nghèo được hỗ trợ nhà ở", "count"); // → undefined: a part of the poor households
 * ```
 * The phrase of an indicator has to stand at the head, after words like `số` or `mức`; what follows may only say where
 * and when. The longest phrase wins.
 *
 * @param unitClass the kind of figure. Leave it out where the percentage says nothing of the indicator's own unit: a
 * growth (`thu ngân sách tăng 15%`), an attainment (`đạt 93% kế hoạch`).
 */
export function identifyIndicator(phrase: string, unitClass?: UnitClass): string | undefined {
  const answers = known.get(unitClass) ?? new Map<string, string | null>();
  const answer = answers.get(phrase);
  if (answer !== undefined) return answer ?? undefined;
  if (answers.size === 0) known.set(unitClass, answers);
  if (answers.size >= MOST_KNOWN) answers.clear();
  const id = identify(phrase, unitClass);
  answers.set(phrase, id ?? null);
  return id;
}

/** The answers given lately, by the kind of figure; null for none: the articles of one place say the same phrases over and over. */
const known = new Map<UnitClass | undefined, Map<string, string | null>>();
const MOST_KNOWN = 4096;

function identify(phrase: string, unitClass: UnitClass | undefined): string | undefined {
  root ??= plant();
  const words = wordingOf(phrase);
  let best: Indicator | undefined;
  let longest = 0;
  for (let head = 0; head < words.length; head++) {
    let node: Node | undefined = root;
    for (let at = head; at < words.length && node !== undefined; ) {
      node = node.next.get(words[at++] ?? "");
      if (node === undefined || at - head <= longest || !isTail(words, at)) continue;
      const found = choose(node.named, words, unitClass, words[head] === "tỷ" || words[head - 1] === "lệ");
      if (found !== undefined) {
        best = found;
        longest = at - head;
      }
    }
    if (!HEADS.has(words[head] ?? "")) break;
  }
  return best?.id;
}

/** Words before the indicator's name that add nothing to it: `tổng số hộ nghèo`, `giảm tỷ lệ hộ nghèo`. */
const HEADS: ReadonlySet<string> = new Set(
  "số tổng tỷ lệ mức lượng tăng giảm nâng còn thêm duy trì bình quân trung hằng mỗi năm hiện".split(" "),
);

/** How words that only say where, when or by which standard begin. */
const TAILS: ReadonlySet<string> = new Set([
  ..."của cho tại ở theo toàn hằng mỗi năm so đến từ thuộc cuối đầu cả chung hiện tăng giảm còn ước qua trở".split(" "),
  ...["trên dân", "trên lực", "trên tổng", "trên toàn", "trong cả", "trong năm", "trong toàn", "trong tổng"],
  ...["trong nhiệm", "trong giai", "trong kỳ", "trong độ", "trong đó", "bình quân", "trung bình", "giai đoạn"],
  ...["nhiệm kỳ", "địa phương", "đảng bộ", "thị trấn", "thị xã", "thành phố", "nửa nhiệm"],
  ..."phường xã quận huyện tỉnh".split(" "),
]);

function isTail(words: readonly string[], at: number): boolean {
  const first = words[at];
  return first === undefined || TAILS.has(first) || TAILS.has(`${first} ${words[at + 1] ?? ""}`);
}

/** A word on the way through the phrases, and the indicators whose phrase ends with it. */
interface Node {
  readonly next: Map<string, Node>;
  readonly named: Indicator[];
}

let root: Node | undefined;
/** The words that rule an indicator out, by its id. */
const exclusions = new Map<string, readonly (readonly string[])[]>();

function plant(): Node {
  const tree: Node = { next: new Map(), named: [] };
  for (const indicator of indicators) {
    if (indicator.excludes !== undefined) exclusions.set(indicator.id, indicator.excludes.map(wordingOf));
    for (const phrase of indicator.phrases) {
      let node = tree;
      for (const word of wordingOf(phrase)) {
        const next = node.next.get(word) ?? { next: new Map(), named: [] };
        node.next.set(word, next);
        node = next;
      }
      node.named.push(indicator);
    }
  }
  return tree;
}

/** Without a unit class, `tỷ lệ` asks for a rate, and a growth or attainment is more often one of a quantity. */
function choose(
  named: readonly Indicator[],
  words: readonly string[],
  unitClass: UnitClass | undefined,
  isRate: boolean,
): Indicator | undefined {
  const fitting = named.filter(
    ({ id, unit }) =>
      (unitClass === undefined || unitClassOf(unit) === unitClass) &&
      !exclusions.get(id)?.some((excluded) => contains(words, excluded)),
  );
  const found = fitting.find(({ unit }) => (unitClassOf(unit) === "percent") === isRate);
  return found ?? (isRate && unitClass === undefined ? undefined : fitting[0]);
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, at) => part.every((word, i) => words[at + i] === word));
}
