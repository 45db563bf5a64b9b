import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Fact, Stretch } from "./fact";
import type { Statement } from "./rows";
import { AND, finite } from "./vocabulary";
import { wordingOf } from "./wording";

/** Words that may stand between the items of a list and their figures. */
const JOINING: WordSet = new WordSet(list("và, có, hơn, trên, gần"));

/** `96% số hộ, 98% tổ dân phố đạt danh hiệu văn hóa`: a predicate said once serves all. */
export function sharePredicates(words: Words, statements: readonly Statement[]): void {
  for (let i = statements.length - 2; i >= 0; i--) {
    const here = statements[i];
    const next = statements[i + 1];
    const own = here?.measured.complement;
    const phrase = next?.measured.complement;
    if (here === undefined || next === undefined || own === undefined || phrase === undefined) continue;
    if (!isShare(here.clause.fact) && !isJoint(words, here, own, phrase)) continue;
    if (!isListed(words, own.to, next.clause.fact.from)) continue;
    const predicate = predicateOf(words, phrase);
    if (predicate === undefined || predicateOf(words, own) !== undefined) continue;
    // 5 tộc văn hóa, 2 khối phố đạt khối phố văn hóa: a predicate that says the noun again is of that noun alone
    if (saysAgain(words, predicate, phrase.from)) continue;
    const said = wordingOf(words, predicate);
    if (said === "") continue;
    here.measured = { ...here.measured, wording: `${here.measured.wording} ${said}`, complement: phrase };
  }
}

/** `96% số hộ`, `12/15 tổ dân phố`. */
function isShare({ record }: Fact): boolean {
  return record.type === "percentage" || (record.type === "count" && record.of !== undefined);
}

function predicateOf(words: Words, { from, to }: Stretch): Stretch | undefined {
  const verb = firstOf(words, from + 1, to, finite);
  return verb === undefined ? undefined : { from: verb, to };
}

/** `3 trường học và 2 trạm y tế đạt chuẩn quốc gia`, `7 hộ/20 khẩu bị cô lập`: two nouns that `và` or a slash joins, and no verb has for its object. */
function isJoint(words: Words, { measured }: Statement, own: Stretch, next: Stretch): boolean {
  const isJoined = words.id(own.to) === AND || words.isMark(own.to, "/");
  return measured.action === undefined && isJoined && words.id(own.from) !== words.id(next.from);
}

function saysAgain(words: Words, { from, to }: Stretch, noun: number): boolean {
  const id = words.id(noun);
  for (let i = from; i < to; i++) if (id !== 0 && words.id(i) === id) return true;
  return false;
}

/** Whether only commas, and small words of the next figure, part two figures of a list. */
function isListed(words: Words, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++)
    if (!words.isMark(i, ",") && !words.isMark(i, "/") && !words.is(i, JOINING)) return false;
  return true;
}
