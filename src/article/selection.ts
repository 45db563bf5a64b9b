/**
 * Which lines of a page are its article.
 *
 * Readability finds where the article is, but drops some of its paragraphs and keeps some of what stands between
 * them. So its choice only marks the place: from the headline to the last line chosen, every line of the page is
 * looked at, and stays unless a named rule drops it.
 */

import { readCredits, readDateline, readSignature } from "../text/credits";
import type { DroppedLine } from "./article";
import type { Line } from "./blocks";
import { boxOf, furnitureOf, linkShare, pageRule } from "./boilerplate";
import { creditsOf, type VisibleCredits } from "./credits";
import { type Headline, headlineOf } from "./headline";
import type { Found } from "./metadata";

/** The article's lines, and what the lines round them say of it. */
export interface Selection extends Omit<VisibleCredits, "lines"> {
  readonly headline?: Headline;
  /** The headline, then the article's lines. */
  readonly text: string;
  /** Letters of the article's lines that stand in no link. */
  readonly words: number;
  readonly dropped: readonly DroppedLine[];
}

/** What is known of the page beforehand. */
export interface PageContext {
  /** What its metadata call the headline, best first. */
  readonly headlines: readonly Found[];
  readonly site: string | undefined;
  /** It is a piece of a page, all of which is the article; the headline may have stayed behind. */
  readonly isPiece: boolean;
}

/** A line this long that Readability chose is a paragraph of the article. */
const ANCHOR = 60;
/** How far below the last paragraph a byline or a source may stand. */
const TAIL = 8;

/**
 * Selects the article; `undefined` where the page holds none.
 *
 * @param lines The whole page.
 * @param chosen The lines of what Readability took for the article.
 */
export function selectArticle(
  lines: readonly Line[],
  chosen: readonly Line[],
  { headlines, site, isPiece }: PageContext,
): Selection | undefined {
  const texts = new Set(chosen.map((line) => line.text));
  const isChosen = lines.map((line) => texts.has(line.text));
  const furniture = furnitureOf(lines, isChosen);
  const anchors = isPiece ? [...lines.keys()] : anchorsOf(lines, isChosen, furniture);
  const headline = headlineIn(headlineOf(lines, anchors, headlines, site), isPiece);
  const begin = headline?.index ?? (isPiece ? 0 : anchors[0]);
  const first = anchors.find((i) => i > (headline?.index ?? -1));
  const last = anchors.at(-1);
  if (begin === undefined || first === undefined || last === undefined) return undefined;
  const end = isPiece ? lines.length : endOf(lines, isChosen, furniture, last);

  const body: Line[] = [];
  const dropped: DroppedLine[] = [];
  const foreign = foreignRule({ isChosen, furniture, first, headline });
  const from = headline?.index === undefined ? begin : begin + 1;
  lines.slice(from, end).forEach((line, i) => {
    const rule = foreign(line, from + i);
    if (rule === undefined) body.push(line);
    else dropped.push({ text: line.text, rule });
  });
  if (isListOfArticles(lines.slice(from, end), body)) return undefined;

  const { lines: creditLines, ...credits } = creditsOf(headline?.value ?? "", body, lines.slice(0, begin));
  for (const { text } of creditLines) dropped.push({ text, rule: "credits" });
  const words = body.filter((line) => !creditLines.has(line));
  const shown = headline?.index === undefined ? undefined : lines[headline.index]?.written;
  const opening = shown ?? (isPiece ? undefined : headline?.value) ?? "";
  return {
    ...credits,
    ...(headline && { headline }),
    text: [opening, ...words.map((line) => line.written)].filter((line) => line !== "").join("\n"),
    words: words.reduce((sum, line) => sum + line.text.length - line.linked, 0),
    dropped,
  };
}

/** In a piece of a page the headline comes first or not at all; its words farther down are some other line. */
function headlineIn(headline: Headline | undefined, isPiece: boolean): Headline | undefined {
  if (!isPiece || headline?.index === undefined || headline.index <= 2) return headline;
  return { value: headline.value, from: headline.from };
}

/** The lines that are surely paragraphs of the article. */
function anchorsOf(
  lines: readonly Line[],
  isChosen: readonly boolean[],
  furniture: readonly (string | undefined)[],
): readonly number[] {
  const longerThan = (length: number): number[] =>
    lines.flatMap((line, i) =>
      isChosen[i] && furniture[i] === undefined && line.text.length >= length && linkShare(line) < 0.5 ? [i] : [],
    );
  const long = longerThan(ANCHOR);
  return long.length > 0 ? long : longerThan(ANCHOR / 2);
}

/** The index after the article's last line: below the last paragraph come its short lines, its byline, its source. */
function endOf(
  lines: readonly Line[],
  isChosen: readonly boolean[],
  furniture: readonly (string | undefined)[],
  last: number,
): number {
  const home = lines[last]?.block.parent;
  let end = last + 1;
  for (let i = last + 1; i < Math.min(lines.length, last + 1 + TAIL); i++) {
    const line = lines[i];
    if (!line) break;
    const beside = line.block.parent === home || line.block === home;
    const credits = readCredits(line.text)?.labelled === true || line.kind === "author";
    const signed = i === end && line.text.length < ANCHOR && readSignature(line.text) !== undefined;
    if (isChosen[i] || beside || credits || signed) end = i + 1;
    else if (furniture[i] === undefined && pageRule(line) === undefined) break;
  }
  return end;
}

interface Region {
  readonly isChosen: readonly boolean[];
  readonly furniture: readonly (string | undefined)[];
  /** Index of the first paragraph. */
  readonly first: number;
  readonly headline: Headline | undefined;
}

/** The rule by which a line between headline and end is none of the article's. Ask line by line, in order. */
function foreignRule({ isChosen, furniture, first, headline }: Region): (line: Line, i: number) => string | undefined {
  let boxEnd = -1;
  let inRelated = false;
  let before: Line | undefined;
  const captions = new Set<string>();

  const ruleOf = (line: Line, i: number): string | undefined => {
    if (i < boxEnd) return "related news";
    const inFurniture = furniture[i];
    if (inFurniture !== undefined) return inFurniture;

    const rule = pageRule(line);
    if (rule === "related news" && linkShare(line) < 0.4) {
      boxEnd = boxOf(line, i).end;
      inRelated = true;
    }
    // Credits are taken out later, when all of them are seen.
    if (rule !== undefined) return rule === "credits" ? undefined : rule;

    // The list under a heading `Tin liên quan`: titles in links, each perhaps with its day.
    if (inRelated && (linkShare(line) > 0.6 || readDateline(line.text))) return "related news";
    if (line.text.length >= ANCHOR) inRelated = false;

    if (line.text === headline?.value) return "headline again";
    if (isLinkAway(line) && (!isChosen[i] || line.kind === "item" || i > first)) {
      return i < first ? "navigation" : "related news";
    }
    if (i < first && !isChosen[i] && isColumnName(line)) return "navigation";
    const isAgain = before?.text === line.text || captions.has(line.text);
    return isAgain && line.kind !== "row" && line.text.length > 3 ? "caption again" : undefined;
  };

  return (line, i) => {
    const rule = ruleOf(line, i);
    if (rule === undefined) {
      if (line.kind === "caption" || before?.kind === "caption") captions.add(line.text);
      before = line;
    }
    return rule;
  };
}

/** A line that is all link, and so leads elsewhere; an author's name may be a link too. */
const isLinkAway = (line: Line): boolean =>
  linkShare(line) > 0.9 && line.kind !== "row" && !(line.kind === "author" && readSignature(line.text) !== undefined);

/** `Xây dựng Đảng` between headline and text: the name of the column. */
const isColumnName = ({ text, kind }: Line): boolean =>
  kind !== "author" && text.split(" ").length <= 4 && !/[\d.?!]/u.test(text) && readSignature(text) === undefined;

/** As many linked headings as paragraphs: a list of articles, each with its first words. */
function isListOfArticles(region: readonly Line[], body: readonly Line[]): boolean {
  const teasers = region.filter((line) => line.kind === "heading" && isLinkAway(line)).length;
  return teasers >= 4 && teasers * 2 >= body.length;
}
