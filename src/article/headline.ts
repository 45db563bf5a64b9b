/** Which line of a page is its headline. */

import { boilerplateRule } from "../text/boilerplate";
import { readDateline } from "../text/credits";
import type { Line } from "./blocks";
import { linkShare } from "./boilerplate";
import { BETWEEN, type Found, isSiteName } from "./metadata";

/** The headline, and the index of the line that shows it; no index where the page names it only in its metadata. */
export interface Headline extends Found {
  readonly index?: number;
}

const SHORTEST = 8;
const LONGEST = 250;

/** For comparing what metadata and page write differently: quotes, dashes, spaces, case. */
const key = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/** Whether a line shows this headline, with or without the site's name round it. */
function shows(line: string, headline: string): boolean {
  if (line === headline) return true;
  if (line.length < 15) return false;
  if (headline.startsWith(line)) return BETWEEN.test(`${headline.slice(line.length)} `.slice(0, 6));
  if (headline.endsWith(line)) return BETWEEN.test(` ${headline.slice(0, -line.length)}`.slice(-6));
  // Cut off by the system: `Đảng bộ phường 1: Dấu ấn qua …`
  const stem = headline.replace(/\s?(?:…|\.\.\.)$/u, "");
  return stem.length < headline.length && stem.length >= 20 && line.startsWith(stem);
}

/** The headline out of `Headline | Section | Site`: the part that the site's name is not. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(BETWEEN).filter((part) => part !== "");
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean => (site !== undefined && key(part) === key(site)) || isSiteName(part);
  let text = title;
  const last = parts.at(-1);
  if (last !== undefined && isSite(last)) text = text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—»·•:-]+$/u, "");
  const [first] = text.split(BETWEEN);
  if (first !== undefined && first !== text && isSite(first))
    text = text.slice(first.length).replace(/^[\s|–—»·•:-]+/u, "");
  return text === "" ? title : text;
}

/**
 * Finds the headline: the visible line that the metadata names, else the line above the article that looks most like
 * one, else what the metadata says, the site's name taken off.
 *
 * @param anchors Indexes of lines that are surely the article's paragraphs, in order.
 */
export function headlineOf(
  lines: readonly Line[],
  anchors: readonly number[],
  candidates: readonly Found[],
  site: string | undefined,
): Headline | undefined {
  const keys = candidates.map(({ value }) => key(value));
  const siteKey = site === undefined ? undefined : key(site);
  // Whatever Readability's first choices are, the headline is not far below the third.
  const farthest = anchors[3] ?? lines.length;
  const namedBy = (line: Line, i: number): Found | undefined => {
    if (i > farthest || line.text.length < SHORTEST || line.text.length > LONGEST || line.kind === "row")
      return undefined;
    const own = key(line.text);
    if (own === siteKey || isSiteName(line.text)) return undefined;
    return candidates[keys.findIndex((headline) => shows(own, headline))];
  };
  const named = lines.map(namedBy);
  const body = anchors.find((i) => named[i] === undefined) ?? lines.length;

  // What JSON-LD or a <meta> calls the headline is believed; <title> may name the column or the site.
  const sure = lines.flatMap((_, i) => (named[i] !== undefined && named[i]?.from !== "title" ? [i] : []));
  const above = sure.filter((i) => i <= body);
  const index =
    above.findLast((i) => lines[i]?.kind === "heading") ?? above.at(-1) ?? sure[0] ?? likeliest(lines, named, body);
  const line = index === undefined ? undefined : lines[index];
  const from = index === undefined ? undefined : named[index]?.from;
  const [first] = candidates;
  if (line && index !== undefined && (from !== undefined || first === undefined || first.from === "title")) {
    return { value: line.text, from: from === undefined || from === "title" ? "heading" : from, index };
  }
  return first && { value: withoutSite(first.value, site), from: first.from };
}

const TITLE_NAME =
  /(?:^|[\s_-])(?:title|headline|tieu-?de|tieude|ten-?bai|tlh\d|heading|lbl-?title|subject)(?:$|[\s_-]|\d)/u;

/** How many lines above the first paragraph a headline may stand. */
const REACH = 14;

/** Of the lines above the first paragraph the one that looks most like a headline, by its element, name, form and company. */
function likeliest(lines: readonly Line[], named: readonly (Found | undefined)[], body: number): number | undefined {
  let best: number | undefined;
  let most = 4;
  // A long headline may pass for the first paragraph itself.
  for (let i = Math.max(0, body - REACH); i <= body; i++) {
    const line = lines[i];
    if (
      !line ||
      isSiteName(line.text) ||
      line.text.length < SHORTEST ||
      line.text.length > LONGEST ||
      line.kind === "row"
    )
      continue;
    if (boilerplateRule(line.text) !== undefined || readDateline(line.text)) continue;
    const words = line.text.split(" ").length;
    const dated = [lines[i - 1], lines[i + 1]].some(
      (near) => near !== undefined && readDateline(near.text) !== undefined,
    );
    // `Tin tức - sự kiện` stands in the menu too: it is the column.
    const isColumn = words <= 6 && lines.some((other) => other.text === line.text && linkShare(other) > 0.8);
    const score =
      (isColumn ? -5 : 0) +
      (named[i] ? 4 : 0) +
      (line.kind === "heading" ? 3 : 0) +
      (TITLE_NAME.test(line.block.names) ? 3 : 0) +
      (dated ? 3 : 0) +
      (words >= 6 ? 2 : words <= 3 ? -3 : 0) +
      (/[.;,]$/u.test(line.text) ? -3 : 1) +
      (linkShare(line) > 0.8 ? -2 : 0) +
      (/^["'“‘(]?[\p{Lu}\d]/u.test(line.text) ? 0 : -3);
    if (score >= most) {
      most = score;
      best = i;
    }
  }
  return best;
}
