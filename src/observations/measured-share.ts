import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Clause } from "./clause";
import { type Measured, named, said } from "./measured";
import { namesTarget, startsWithVerb } from "./noun-phrase";
import { predicateBehind } from "./predicate";
import { actions } from "./vocabulary";
import { nounOf, wordingOf } from "./wording";

/** `tiết kiệm 5% chi thường xuyên`: a verb and the share of what stands behind; `biểu quyết nhất trí 100% thông qua nghị quyết`: the verb alone. */
export function sharedWithVerb({ words, verb, action, complement, start }: Clause): Measured | undefined {
  if (verb !== undefined || action?.to !== start || complement === undefined) return undefined;
  const next = actions.match(words, complement.from);
  if (next !== undefined && next.end > complement.from + 1) return said(words, action);
  if (startsWithVerb(words, complement)) return undefined;
  const noun = wordingOf(words, complement);
  return { wording: `${wordingOf(words, action)} ${noun}`, noun, inherits: false };
}

/** `100% trẻ 5 tuổi được đến trường`, `trong đó 20% đạt trong sạch, vững mạnh`: the share of what stands behind, or of what was said before. */
export function shared(
  { words, fact, complement, verb, basis, to, others }: Clause,
  topic: Measured | undefined,
): Measured | undefined {
  if (complement === undefined || (basis !== undefined && namesTarget(words, complement.from))) return undefined;
  // vốn nhân dân đóng góp … (chiếm 77% tổng nguồn vốn): of the whole
  if (verb !== undefined && words.is(verb.from, OF_WHOLE) && topic !== undefined) return undefined;
  // 223 hộ được công nhận đạt 95,65% “Gia đình văn hóa”: a name goes on with what was said
  if (words.isMark(fact.to, "“")) {
    const name = words.phrase(fact.to, complement.to);
    if (topic === undefined) return named(name);
    const joint = verb !== undefined && !AWARDED.test(topic.wording) ? ` ${words.phrase(verb.from, verb.to)}` : "";
    return { wording: `${topic.wording}${joint} ${name}`, noun: topic.noun, inherits: false };
  }
  const told = wordingOf(words, complement);
  // 90% số hộ của phường được công nhận
  const behind = predicateBehind(words, complement.to, to, others);
  const wording = behind === undefined ? told : `${told} ${wordingOf(words, behind)}`;
  if (!startsWithVerb(words, complement)) {
    return { wording, noun: wordingOf(words, nounOf(words, fact, complement)), inherits: false, complement };
  }
  return topic && { wording: `${topic.noun} ${wording}`, noun: topic.noun, inherits: false };
}

/** What a name directly follows: `được công nhận danh hiệu | “Gia đình văn hóa”`. */
const AWARDED: RegExp = /(?:danh hiệu|công nhận|đạt|tặng)$/;
/** Verbs whose object is the whole that a share is of. */
const OF_WHOLE: WordSet = new WordSet(list("chiếm, bằng, tương"));
