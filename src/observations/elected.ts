import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import type { Words } from "../text/words";
import type { Clause } from "./clause";
import { complementAfter } from "./complement";
import type { Measured } from "./measured";
import type { Others } from "./others";
import { electedBodies, WITH } from "./vocabulary";

const MEMBERS: WordSet = new WordSet(list("đồng, đại, người, ủy, đảng, vị, thành"));
const TERM: WordSet = new WordSet(list("nhiệm, khóa, mới"));
const INTO: WordSet = new WordSet(list("vào, gia"));
/** How far behind a figure the body may stand: `3 đồng chí được tín nhiệm bầu vào Ban Chi ủy`. */
const FARTHEST_BODY = 8;

/** The members of a body: `bầu 15 đồng chí vào Ban Chấp hành`, `Ban Chấp hành gồm 15 đồng chí`. */
export function elected({ words, fact, from, start, to, verb, isBare, others }: Clause): Measured | undefined {
  if (fact.record.type !== "count" || !words.is(fact.unit, MEMBERS)) return undefined;
  const noun = words.phrase(fact.unit, fact.to);
  for (let i = fact.to; i < Math.min(to, fact.to + FARTHEST_BODY); i++) {
    if (!words.is(i, INTO)) continue;
    const body = bodyAt(words, i + 1, to, others);
    if (body !== undefined) return { wording: `bầu ${noun} vào ${body}`, noun, inherits: false, atMeeting: true };
  }
  if (verb?.meaning !== "have") return undefined;
  // HĐND thông qua nghị quyết với 25/25 đại biểu tán thành
  if (words.id(verb.from) === WITH && !isBare) return undefined;
  for (let i = start - 1; i >= from; i--) {
    const body = bodyAt(words, i, start, others);
    if (body !== undefined) return { wording: `${noun} ${body}`, noun, inherits: false, atMeeting: true };
  }
  return undefined;
}

function bodyAt(words: Words, from: number, limit: number, others: Others): string | undefined {
  if (electedBodies.match(words, from) === undefined) return undefined;
  const body = complementAfter(words, from, limit, others);
  if (body === undefined) return undefined;
  let { to } = body;
  for (let i = body.to - 1; i > body.from; i--) if (words.is(i, TERM)) to = i;
  return words.phrase(body.from, to);
}
