import { termJoin, termMore } from "../grammar/compiled.generated";
import type { Page } from "../page";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL } from "../text/words";
import type { Extractor } from "./extractor";
import { romanValue } from "./roman";
import { bodyBefore } from "./term-body";
import { readPart, type TermPart, termCues, yearsOf } from "./term-part";

/** Terms of office and the congresses that open them: `nhiệm kỳ 2015 - 2020`, `lần thứ XXII`, `khóa XV`. */
export const term: Extractor = {
  type: "term",
  extract(page) {
    const { words } = page;
    let next = 0;
    for (const i of words.at(termCues)) {
      const part = i >= next && page.isFree(i) ? readPart(words, i) : undefined;
      if (part === undefined) continue;
      const whole = joined(page, part);
      claim(page, whole, bodyBefore(words, words.firstFrom(whole.start)));
      let end = whole.end;
      for (let other = listed(page, whole); other !== undefined; other = listed(page, other)) {
        claim(page, other);
        end = other.end;
      }
      next = words.firstFrom(end);
    }
  },
};

function claim(page: Page, { start, end, from, to, ordinal }: TermPart, body?: string): void {
  page.add({
    type: "term",
    text: page.text.slice(start, end),
    start,
    end,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...(ordinal !== undefined && { ordinal }),
    ...(body !== undefined && { body }),
  });
}

/**
 * A term with all of its parts: years and ordinal once each, with nothing but a mark between.
 *
 * ```
 * > | lần thứ VII, nhiệm kỳ 2020 - 2025      khóa XIV (2016 - 2021)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function joined({ words, text }: Page, first: TermPart): TermPart {
  let whole = first;
  for (;;) {
    const at = termJoin(text, whole.end)?.end ?? whole.end;
    const years = whole.ordinal !== undefined && text.charAt(at - 1) === "(" ? termMore(text, at) : undefined;
    const next = years === undefined ? readPart(words, words.firstFrom(at), true) : yearsOf(years);
    if (next === undefined || next.start !== at || saysTwice(whole, next)) return whole;
    whole = Object.assign({}, whole, next, { start: whole.start });
  }
}

function saysTwice(a: TermPart, b: TermPart): boolean {
  return (a.from !== undefined && b.from !== undefined) || (a.ordinal !== undefined && b.ordinal !== undefined);
}

const AND: WordSet = new WordSet(list("và, đến, hoặc"));

/** The next term of a list: `nhiệm kỳ 2010 - 2015 và 2015 - 2020`, `các khóa IX, X và XI`. */
function listed({ words, text }: Page, previous: TermPart): TermPart | undefined {
  const joint = words.firstFrom(previous.end);
  if (!words.isMark(joint, ",") && !words.is(joint, AND)) return undefined;
  const start = words.start(joint + 1);
  if (previous.from !== undefined) {
    const years = termMore(text, start);
    return years && yearsOf(years);
  }
  const end = words.end(joint + 1);
  const ordinal = words.case(joint + 1) >= CAPITAL ? romanValue(text.slice(start, end)) : undefined;
  return ordinal === undefined ? undefined : { start, end, ordinal };
}
