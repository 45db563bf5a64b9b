import type { QuantityRecord } from "../records";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Clause } from "./clause";
import { type Measured, named, said } from "./measured";
import { isMeasured } from "./measured-subject";
import { hasPredicate, startsWithHead, startsWithVerb } from "./noun-phrase";
import { AMOUNT, measuredNouns } from "./vocabulary";

const LAND: RegExp = /^(?:km2|km²|ha)$/;
const AREA = "diện tích";

/** `nhập toàn bộ 0,36 km² diện tích tự nhiên`, `nông nghiệp khai thác hiệu quả 240 ha đất canh tác` */
export function measureBehind(clause: Clause): Measured | undefined {
  const { words, complement, verb, action } = clause;
  if (complement === undefined) return undefined;
  if (startsWithHead(words, complement)) return said(words, complement);
  if (verb !== undefined || action !== undefined || startsWithVerb(words, complement)) return undefined;
  const { subject } = clause;
  if (subject === undefined) return undefined;
  // hậu quả 50 ha rừng bị cháy
  const isNamed = startsWithHead(words, subject) || words.is(subject.from, measuredNouns);
  const isTold = isNamed || !hasPredicate(words, complement);
  return isMeasured(words, subject) && isTold ? undefined : said(words, complement);
}

/** `phường rộng 1,99 km2` */
export function widthOfArea({ words, fact, start }: Clause): Measured | undefined {
  return isLand(fact.record) && isWide(words, start - 1) ? named(AREA) : undefined;
}

/** `phường có 0,99 km2`, `phường An Cư (0,61 km2)` */
export function sizeOfArea(clause: Clause): Measured | undefined {
  const { fact, verb, complement, action } = clause;
  if (!isLand(fact.record)) return undefined;
  const isHad = verb?.meaning === "have" && complement === undefined && action === undefined;
  return isHad || clause.isOfUnit ? named(AREA) : undefined;
}

function isLand(record: QuantityRecord): boolean {
  return record.type === "measure" && LAND.test(record.unit);
}

const WIDE: number = lexicon.add("rộng");
/** `cháy lan rộng 5 ha`, `mở rộng 5 ha`: what it came to. */
const WIDENING: WordSet = new WordSet(list("mở, lan, nhân, trải, phủ, chiều, bề, sâu, nới"));
/** `chợ rộng gần 5 ha` */
function isWide(words: Words, index: number): boolean {
  return words.id(index) === WIDE && !words.is(index - 1, WIDENING);
}

/** `Tây Bắc Bộ mưa 100-350 mm` */
export function rainfall({ words, fact, from, start }: Clause): Measured | undefined {
  if (fact.record.type !== "measure" || !fact.record.unit.startsWith("mm")) return undefined;
  // mưa rất to (phổ biến 100 - 200 mm)
  const first = words.isMark(from - 1, "(") ? from - FARTHEST_RAIN : Math.max(from, start - FARTHEST_RAIN);
  for (let i = start - 1; i >= first; i--)
    if (words.id(i) === RAIN && words.id(i - 1) !== AMOUNT) return named("lượng mưa");
  return undefined;
}
const RAIN: number = lexicon.add("mưa");
/** No more tokens stand between `mưa` and its figure: `mưa rất to, phổ biến`. */
const FARTHEST_RAIN = 4;
