import type { ExtractedRecord } from "../../records";
import type { Token } from "../../text/tokens";
import { compounds, LONGEST_COMPOUND } from "./compounds";
import { lemmaOf } from "./lemma";

/**
 * The syllables of each sentence as words: names of records, wherever the article calls them again, and compounds of the lexicon become
 * one token each. No word goes over a line end, or over the edge of a record.
 *
 * ```
 * phường|Kim|Tân|thu|ngân|sách
 * phường|Kim Tân|thu|ngân sách
 * ```
 */
export function joinWords(
  text: string,
  sentences: readonly (readonly Token[])[],
  records: readonly ExtractedRecord[],
): Token[][] {
  const names = namesOf(text, records);
  const known = new Set(Array.from(names, ([start, end]) => lemmaOf(text.slice(start, end))));
  const isWord = (phrase: string): boolean => compounds.has(phrase) || known.has(phrase);
  const edges = new Set(records.flatMap(({ start, end }) => [start, end]));
  return sentences.map((syllables) => {
    const lemmas = syllables.map(({ start, end }) => lemmaOfWord(text.slice(start, end)));
    const words: Token[] = [];
    for (let from = 0, to: number; from < syllables.length; from = to) {
      const start = syllables[from]?.start ?? 0;
      to = nameEnd(syllables, from, names.get(start)) ?? compoundEnd(text, syllables, lemmas, edges, from, isWord);
      words.push({ start, end: syllables[to - 1]?.end ?? start });
    }
    return words;
  });
}

/** Where the names of wards, places and persons begin, and where they end. */
function namesOf(text: string, records: readonly ExtractedRecord[]): ReadonlyMap<number, number> {
  const names = new Map<number, number>();
  for (const record of records) {
    if (record.type !== "ward" && record.type !== "place" && record.type !== "person") continue;
    const start = nameStart(text, record);
    if (start !== undefined) names.set(start, record.end);
  }
  return names;
}

/** A name ends where its record does, and is all of it but the kind word; `undefined` where it is written in another way. */
function nameStart(text: string, record: ExtractedRecord & { readonly name: string }): number | undefined {
  const name = lemmaOf(record.name);
  const written = text.slice(record.start, record.end);
  if (/[\r\n]/.test(written)) return undefined;
  for (const { index } of written.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]/gu)) {
    if (lemmaOf(written.slice(index)) === name) return record.start + index;
  }
  return undefined;
}

function nameEnd(syllables: readonly Token[], from: number, end: number | undefined): number | undefined {
  if (end === undefined) return undefined;
  let to = from;
  while ((syllables[to]?.end ?? Number.POSITIVE_INFINITY) < end) to++;
  return syllables[to]?.end === end ? to + 1 : undefined;
}

/** After the longest compound that begins at a syllable, or after the syllable. */
function compoundEnd(
  text: string,
  syllables: readonly Token[],
  lemmas: readonly (string | undefined)[],
  edges: ReadonlySet<number>,
  from: number,
  isWord: (phrase: string) => boolean,
): number {
  let phrase = lemmas[from];
  let end = from + 1;
  if (phrase === undefined) return end;
  for (let i = from + 1; i < from + LONGEST_COMPOUND; i++) {
    const lemma = lemmas[i];
    const before = syllables[i - 1]?.end ?? 0;
    const start = syllables[i]?.start ?? 0;
    if (lemma === undefined || edges.has(before) || edges.has(start) || !isBlank(text, before, start)) break;
    phrase += ` ${lemma}`;
    if (isWord(phrase)) end = i + 1;
  }
  return end;
}

/** `undefined` for what is no word. */
function lemmaOfWord(syllable: string): string | undefined {
  return /^[\p{L}\p{M}]/u.test(syllable) ? lemmaOf(syllable) : undefined;
}

/** Whether nothing but space stands between two syllables, and no line end. */
function isBlank(text: string, from: number, to: number): boolean {
  return to > from && /^[^\S\r\n\u2028\u2029\u0085]+$/.test(text.slice(from, to));
}
