/**
 * Which lines of a page are its article.
 *
 * Readability finds where the article is, but drops some of its paragraphs and keeps some of what stands between
 * them. So its choice only marks the place: from the headline to the last line chosen, every line of the page is
 * looked at, and stays unless a named rule drops it.
 */

import { readCredits, readDateline, readSignature } from "../text/credits";
import { metadataOfText, type TextMetadata } from "../text/metadata";
import type { DroppedLine } from "./article";
import type { Line } from "./blocks";
import { boxOf, furnitureOf, linkShare, pageRule } from "./boilerplate";
import { type Headline, headlineOf } from "./headline";
import type { Found } from "./metadata";

/** The article's lines, and what the lines round them say of it. */
export interface Selection {
  readonly headline?: Headline;
  /** The headline, then the article's lines. */
  readonly text: string;
  /** Letters of the article's lines that stand in no link. */
  readonly words: number;
  readonly dropped: readonly DroppedLine[];
  readonly publishedAt?: Found;
  readonly author?: Found;
  /** Whether the byline says itself that it is one. */
  readonly authorLabelled: boolean;
  readonly source?: Found;
  /** The address of the source. */
  readonly url?: Found;
}

/** A line this long that Readability chose is a paragraph of the article. */
const ANCHOR = 60;
/** How far below the last paragraph a byline or a source may stand. */
const TAIL = 8;

/** What is known of the page beforehand. */
export interface PageContext {
  /** What its metadata call the headline, best first. */
  readonly headlines: readonly Found[];
  readonly site: string | undefined;
  /** It is a piece of a page, all of which is the article; the headline may have stayed behind. */
  readonly isPiece: boolean;
}

/**
 * Selects the article.
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
  const last = anchors.at(-1);
  if (last === undefined) return undefined;

  const headline = headlineIn(headlineOf(lines, anchors, headlines, site), isPiece);
  const begin = headline?.index ?? (isPiece ? 0 : (anchors[0] ?? 0));
  const first = anchors.find((i) => i > (headline?.index ?? -1));
  if (first === undefined) return undefined;
  const end = isPiece ? lines.length : endOf(lines, isChosen, furniture, last);

  const dropped: DroppedLine[] = [];
  const drop = (line: Line, rule: string): void => {
    dropped.push({ text: line.text, rule });
  };
  const kept: Line[] = [];
  const captions = new Set<string>();
  let until = -1;
  let related = false;
  let teasers = 0;
  for (let i = begin; i < end; i++) {
    const line = lines[i];
    if (!line) continue;
    if (i < until) {
      drop(line, "related news");
      continue;
    }
    const inFurniture = furniture[i];
    if (inFurniture !== undefined) {
      drop(line, inFurniture);
      continue;
    }
    const rule = pageRule(line);
    if (rule === "related news" && linkShare(line) < 0.4) {
      until = boxOf(line, i).end;
      related = true;
    }
    if (rule !== undefined && rule !== "credits") {
      drop(line, rule);
      continue;
    }
    // The list under a heading `Tin liên quan`: titles in links, each perhaps with its day.
    if (related && (linkShare(line) > 0.6 || readDateline(line.text))) {
      drop(line, "related news");
      continue;
    }
    if (line.text.length >= ANCHOR) related = false;
    if (i > begin && headline && line.text === headline.value) {
      drop(line, "headline again");
      continue;
    }
    const isAuthor = line.kind === "author" && readSignature(line.text) !== undefined;
    // A line that is all link leads elsewhere; above the first paragraph it may be the headline.
    const leadsAway = !isChosen[i] || line.kind === "item" || i > first;
    if (linkShare(line) > 0.9 && leadsAway && line.kind !== "row" && rule === undefined && !isAuthor) {
      if (line.kind === "heading") teasers++;
      drop(line, i < first ? "navigation" : "related news");
      continue;
    }
    if (i > begin && i < first && !isChosen[i] && isColumnName(line)) {
      drop(line, "navigation");
      continue;
    }
    const again = kept.at(-1)?.text === line.text || captions.has(line.text);
    if (again && line.kind !== "row" && line.text.length > 3) {
      drop(line, "caption again");
      continue;
    }
    if (line.kind === "caption" || kept.at(-1)?.kind === "caption") captions.add(line.text);
    kept.push(line);
  }

  // As many linked headings as paragraphs: a list of articles, each with its first words.
  if (teasers >= 4 && teasers * 2 >= kept.length) return undefined;
  const body = headline?.index === undefined ? kept : kept.slice(1);
  const shown = headline?.index === undefined ? undefined : lines[headline.index]?.written;
  const opening = shown ?? (isPiece ? "" : (headline?.value ?? ""));
  return finish(lines, body, { begin, headline, opening }, dropped);
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
  const longerThan = (length: number): number[] => {
    const found: number[] = [];
    lines.forEach((line, i) => {
      if (isChosen[i] && furniture[i] === undefined && line.text.length >= length && linkShare(line) < 0.5)
        found.push(i);
    });
    return found;
  };
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

/** `Xây dựng Đảng` between headline and text: the name of the column. */
const isColumnName = ({ text, kind }: Line): boolean =>
  kind !== "author" && text.split(" ").length <= 4 && !/[\d.?!]/u.test(text) && readSignature(text) === undefined;

/** Takes the credits out of the article's lines, and puts the text together. */
function finish(
  lines: readonly Line[],
  kept: readonly Line[],
  { begin, headline, opening }: { begin: number; headline: Headline | undefined; opening: string },
  dropped: DroppedLine[],
): Selection {
  const title = headline?.value ?? "";
  const draft = [title, ...kept.map((line) => line.text)].join("\n");
  const found = metadataOfText(draft);
  const isCredit = creditLines(draft, found);

  const body: Line[] = [];
  let labelled: string | undefined;
  let signed: string | undefined;
  let { source } = found;
  kept.forEach((line, i) => {
    const credits = readCredits(line.text);
    const signature = line.kind === "author" ? readSignature(line.text)?.author : undefined;
    if (line.kind !== "row" && (credits?.labelled || signature !== undefined || isCredit.has(i + 1))) {
      dropped.push({ text: line.text, rule: "credits" });
      if (credits?.labelled) labelled ??= credits.author;
      signed ??= signature;
      source ??= credits?.source;
    } else body.push(line);
  });
  const author = labelled ?? found.author ?? signed;
  const publishedAt = timeOf(kept, lines, begin) ?? datelineOf(found, lines, begin);
  return {
    ...(headline && { headline }),
    text: [opening, ...body.map((line) => line.written)].filter((line) => line !== "").join("\n"),
    words: body.reduce((sum, line) => sum + line.text.length - line.linked, 0),
    dropped,
    authorLabelled: labelled !== undefined,
    ...(author !== undefined && { author: { value: author, from: "byline" as const } }),
    ...(source !== undefined && { source: { value: source, from: "source line" as const } }),
    ...(found.url !== undefined && { url: { value: found.url, from: "source line" as const } }),
    ...(publishedAt && { publishedAt }),
  };
}

/** The numbers of the draft's lines that are credits. */
function creditLines(draft: string, { credits }: TextMetadata): ReadonlySet<number> {
  const numbers = new Set<number>();
  let line = 0;
  let at = 0;
  for (const { start } of credits) {
    for (let next = draft.indexOf("\n", at); next >= 0 && next < start; next = draft.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    numbers.add(line);
  }
  return numbers;
}

/** A `<time datetime>` in the article's own lines or right above its headline. */
function timeOf(kept: readonly Line[], lines: readonly Line[], begin: number): Found | undefined {
  const near = [...kept.slice(0, TAIL), ...lines.slice(Math.max(0, begin - 2), begin)];
  const value = near.find((line) => line.datetime !== undefined)?.datetime;
  return value === undefined ? undefined : { value, from: "time" };
}

/** The visible dateline: below the headline, else right above it. The page's clock stands farther up. */
function datelineOf(found: TextMetadata, lines: readonly Line[], begin: number): Found | undefined {
  if (found.publishedAt !== undefined) return { value: found.publishedAt, from: "dateline" };
  for (let i = begin - 1; i >= Math.max(0, begin - 2); i--) {
    const value = readDateline(lines[i]?.text ?? "")?.publishedAt;
    if (value !== undefined) return { value, from: "dateline" };
  }
  return undefined;
}
