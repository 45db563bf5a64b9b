import { canonicalWords, startsWith } from "./canonical-words";
import { type Indicator, indicators, type UnitClass, unitClassOf } from "./indicators";

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

/** What a phrase may name, before it is asked what the figure counts. */
interface Candidate {
  /** Number of canonical words that name it. */
  readonly length: number;
  readonly indicators: readonly Indicator[];
  /** Whether `tỷ lệ` asks for a rate. */
  readonly isRate: boolean;
}

/** The candidates of the phrases read lately: the articles of one place say the same phrases over and over. */
const known = new Map<string, readonly Candidate[]>();
const MOST_KNOWN = 4096;

function candidatesOf(phrase: string): readonly Candidate[] {
  let candidates = known.get(phrase);
  if (candidates === undefined) {
    candidates = findCandidates(canonicalWords(phrase));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(phrase, candidates);
  }
  return candidates;
}

const NONE: readonly Candidate[] = [];

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
    if (indicator.excludes !== undefined) exclusions.set(indicator.id, indicator.excludes.map(canonicalWords));
    for (const phrase of indicator.phrases) {
      let node = tree;
      for (const word of canonicalWords(phrase)) {
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
function choose({ indicators, isRate }: Candidate, unitClass: UnitClass | undefined): Indicator | undefined {
  let other: Indicator | undefined;
  for (const indicator of indicators) {
    const own = unitClassOf(indicator.unit);
    if (unitClass !== undefined && own !== unitClass) continue;
    if ((own === "percent") === isRate) return indicator;
    other ??= indicator;
  }
  return isRate && unitClass === undefined ? undefined : other;
}

function isExcluded(words: readonly string[], { id }: Indicator): boolean {
  return exclusions.get(id)?.some((part) => words.some((_, at) => startsWith(words, at, part))) ?? false;
}
