import { canonicalWords, startsWith } from "./canonical-words";
import { INDICATOR_PHRASES } from "./indicator-phrases.generated";
import type { UnitClass } from "./indicators";

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
  for (const candidate of candidatesOf(phrase)) {
    const found = choose(candidate, unitClass);
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** What identifies an indicator, of all that the list says of it. */
interface Identified {
  readonly id: string;
  readonly unitClass: string;
  /** Phrases that rule it out, in canonical words. */
  readonly excludes: readonly (readonly string[])[];
}

/** What a phrase may name, before it is asked what the figure counts. */
interface Candidate {
  /** Number of canonical words that name it. */
  readonly length: number;
  readonly indicators: readonly Identified[];
  /** Whether `tỷ lệ` asks for a rate. */
  readonly isRate: boolean;
}

/** The candidates of the phrases read lately: the articles of one place say the same phrases over and over. */
const known = new Map<string, readonly Candidate[]>();
const MOST_KNOWN = 4096;

function candidatesOf(phrase: string): readonly Candidate[] {
  let candidates = known.get(phrase);
  if (candidates === undefined) {
    candidates = UNNAMED.test(phrase) ? NONE : findCandidates(canonicalWords(phrase));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(phrase, candidates);
  }
  return candidates;
}

const NONE: readonly Candidate[] = [];
/**
 * A part, and not what bears the name: what is recognized goes unsaid, `hộ được công nhận danh hiệu`; or a bound tells which, `chi bộ có từ 30 đảng viên`.
 * Or more than that: `giá trị sản xuất, thương mại, dịch vụ`.
 */
const UNNAMED: RegExp =
  /giá trị sản xuất, |(?:công nhận|danh hiệu|đạt|bình xét)$| có (?:[^ ]+ ){0,8}(?:trên|dưới|từ) \d/u;

/** The longest first; of two of one length, the one that stands first. */
function findCandidates(words: readonly string[]): readonly Candidate[] {
  root ??= plant();
  let candidates: Candidate[] | undefined;
  for (let head = 0; head < words.length; head++) {
    let node: Node | undefined = root;
    for (let at = head; at < words.length; ) {
      node = node.next.get(words[at++] ?? "");
      if (node === undefined) break;
      if (node.named.length === 0 || !isTail(words, at)) continue;
      const indicators = node.named.filter((named) => !isExcluded(words, named));
      const isRate = words[head] === "tỷ" || words[head - 1] === "lệ";
      if (indicators.length > 0) {
        candidates ??= [];
        candidates.push({ length: at - head, indicators, isRate });
      }
    }
    if (!HEADS.has(words[head] ?? "")) break;
  }
  return candidates?.sort((a, b) => b.length - a.length) ?? NONE;
}

/** Words before the indicator's name that add nothing to it: `tổng số hộ nghèo`, `giảm tỷ lệ hộ nghèo`. */
const HEADS: ReadonlySet<string> = new Set(
  "số tổng tỷ lệ mức lượng tăng giảm nâng còn thêm duy trì bình quân trung hằng mỗi năm hiện dự toán".split(" "),
);

/** How words that only say where, when or by which standard begin. */
const TAILS: ReadonlySet<string> = new Set([
  ..."của cho tại ở theo toàn hằng mỗi năm so đến từ thuộc cuối đầu cả chung hiện tăng giảm còn ước qua trở".split(" "),
  ...["trên dân", "trên lực", "trên tổng", "trên toàn", "trong cả", "trong năm", "trong toàn", "trong tổng"],
  ...["trong nhiệm", "trong giai", "trong kỳ", "trong độ", "trong đó", "bình quân", "trung bình", "giai đoạn"],
  ...["nhiệm kỳ", "địa phương", "đảng bộ", "thị trấn", "thị xã", "thành phố", "nửa nhiệm"],
  ..."phường xã quận huyện tỉnh".split(" "),
]);

/** What begins like one, and tells a part of the whole: `giá trị sản xuất của ngành dịch vụ`, `hộ ở lại`. */
const PARTS: ReadonlySet<string> = new Set([
  ...["của ngành", "của khu", "của lĩnh", "ở lại", "ở trọ", "thuộc diện", "thuộc khu", "thuộc đối", "thuộc vùng"],
]);

function isTail(words: readonly string[], at: number): boolean {
  const first = words[at];
  const pair = `${first} ${words[at + 1] ?? ""}`;
  // GRDP bình quân đầu người is no GRDP
  if (pair === "bình quân" && words[at + 2] === "đầu") return false;
  return first === undefined || (!PARTS.has(pair) && (TAILS.has(first) || TAILS.has(pair)));
}

/** A word on the way through the phrases, and the indicators whose phrase ends with it. */
interface Node {
  readonly next: Map<string, Node>;
  readonly named: Identified[];
}

let root: Node | undefined;

function plant(): Node {
  const tree: Node = { next: new Map(), named: [] };
  for (const line of INDICATOR_PHRASES.split("\n")) {
    const [id = "", unitClass = "", phrases = "", excludes = ""] = line.split("|");
    const indicator: Identified = { id, unitClass, excludes: wordsOf(excludes) };
    for (const words of wordsOf(phrases)) {
      let node = tree;
      for (const word of words) {
        const next = node.next.get(word) ?? { next: new Map(), named: [] };
        node.next.set(word, next);
        node = next;
      }
      node.named.push(indicator);
    }
  }
  return tree;
}

function wordsOf(phrases: string): readonly (readonly string[])[] {
  return phrases === "" ? [] : phrases.split(",").map((phrase) => phrase.split(" "));
}

/** Without a unit class, `tỷ lệ` asks for a rate, and a growth or attainment is more often one of a quantity. */
function choose({ indicators, isRate }: Candidate, unitClass: UnitClass | undefined): Identified | undefined {
  let other: Identified | undefined;
  for (const indicator of indicators) {
    const own = indicator.unitClass;
    if (unitClass !== undefined && own !== unitClass) continue;
    if ((own === "percent") === isRate) return indicator;
    other ??= indicator;
  }
  return isRate && unitClass === undefined ? undefined : other;
}

function isExcluded(words: readonly string[], { excludes }: Identified): boolean {
  return excludes.some((part) => words.some((_, at) => startsWith(words, at, part)));
}
