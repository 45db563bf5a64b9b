/** What a page says of itself where readers don't look: schema.org blocks, `<meta>`, microdata, `<link>`. */

import type { FieldOrigin } from "./article";
import type { Survey } from "./dom";
import { momentOf } from "./moment";

/** A value and where it was found. */
export interface Found {
  readonly value: string;
  readonly from: FieldOrigin;
}

/** The page's own account of itself. The visible page has the last word on the headline and the byline. */
export interface PageMetadata {
  /** What the headline may be, best first; each may carry the site's name before or after it. */
  readonly headlines: readonly Found[];
  readonly publishedAt?: Found;
  /** A person; never the site itself. */
  readonly author?: Found;
  readonly url?: Found;
  readonly site?: Found;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Some systems write HTML entities into their JSON-LD and meta contents, twice escaped. */
function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (all, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[String(name).toLowerCase()] ?? all;
    })
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
}

/** Reads a JSON-LD block as it is found: with CDATA marks, raw line breaks in strings, commas too many. */
function readJsonLd(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/gu, "")
    .trim()
    .replace(/;$/u, "");
  for (const attempt of [json, json.replace(/[\u0000-\u001f]+/gu, " ").replace(/,(\s*[}\]])/gu, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** Every node of a JSON-LD block, through arrays and `@graph`. */
function* nodesOf(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item, depth + 1);
  else if (isObject(value)) {
    yield value;
    yield* nodesOf(value["@graph"], depth + 1);
  }
}

const hasType = (node: Json, type: RegExp): boolean => {
  const types = node["@type"];
  return [types].flat().some((name) => typeof name === "string" && type.test(name));
};

const textOf = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string") return undefined;
  return plain(first) || undefined;
};

/** The names of persons; an organisation that signs as author is given where no person is. */
function authorOf(value: unknown): string | undefined {
  const names: string[] = [];
  for (const item of [value].flat()) {
    const name = textOf(isObject(item) ? item["name"] : item);
    if (name && !names.includes(name)) names.push(name);
  }
  return names.length > 0 ? names.join(", ") : undefined;
}

const addressOf = (value: unknown): string | undefined =>
  isObject(value) ? (textOf(value["@id"]) ?? textOf(value["url"])) : textOf(value);

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = base === undefined ? new URL(address) : new URL(address, base);
    return /^https?:$/u.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A front page's address, which careless templates give as every page's canonical one. */
const isFrontPage = (address: string): boolean => new URL(address).pathname.length <= 1 && !address.includes("?");

/** What parts the headline from the site's name: `Headline - Báo Cần Thơ`, `Headline | Site`. */
export const BETWEEN: RegExp = /\s+[|–—»·•-]{1,2}\s+|\s*\|\s*|\s+::\s+/u;

const SITE_NAME =
  /^(?:(?:(?:Báo|BÁO)(?:\s\p{Lu}\p{L}*){1,4}|(?:[Tt]ạp chí|TẠP CHÍ)(?:\s\p{L}+){1,8}|.{2,40}\s(?:điện tử|ĐIỆN TỬ|[Oo]nline|ONLINE))$|(?:[Cc]ổng|CỔNG|[Tt]rang|TRANG)\s(?:thông tin|THÔNG TIN|TTĐT|tin|TIN)(?!\p{L})|(?:Trang chủ|TRANG CHỦ)$)|\.(?:vn|com|net|org)$/u;

/** Whether a part of a title names the site: `Báo Cần Thơ`, `Ấp Bắc điện tử`, `Cổng thông tin điện tử phường Bồ Đề`. */
export const isSiteName = (part: string): boolean => SITE_NAME.test(part.trim());

/** What is longer is no title, though a page may call it one. */
const LONGEST_TITLE = 1000;

/** The site's name at the end of a `<title>`, or all of it; it may have dashes of its own. */
function siteOfTitle(title: string): string | undefined {
  if (title.length > LONGEST_TITLE) return undefined;
  if (/^(?:cổng|trang)\s(?:thông tin|ttđt)/iu.test(title)) return title;
  for (const match of title.matchAll(new RegExp(BETWEEN, "gu"))) {
    const rest = title.slice(match.index + match[0].length).trim();
    const [first = ""] = rest.split(BETWEEN);
    if (isSiteName(first) && !/^trang chủ/iu.test(first)) return rest;
  }
  return undefined;
}

/** Reads what the page says of itself. `address` is where it was fetched, if the caller knows. */
export function metadataOfPage(page: Survey, address?: string): PageMetadata {
  let article: Json | undefined;
  let webPage: Json | undefined;
  let publisher: string | undefined;
  for (const block of page.jsonLd) {
    for (const node of nodesOf(readJsonLd(block))) {
      if (hasType(node, /Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/u)) article ??= node;
      else if (hasType(node, /^WebPage$/u)) webPage ??= node;
      else if (hasType(node, /^(?:WebSite|NewsMediaOrganization|GovernmentOrganization)$/u))
        publisher ??= textOf(node["name"]);
    }
  }
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = page.meta.get(name);
      if (content) return plain(content) || undefined;
    }
    return undefined;
  };
  const first = (...found: readonly (readonly [string | undefined, FieldOrigin])[]): Found | undefined => {
    for (const [value, from] of found) if (value) return { value, from };
    return undefined;
  };

  const headlines: Found[] = [];
  const addHeadline = (value: string | undefined, from: FieldOrigin): void => {
    if (value && value.length <= LONGEST_TITLE && !headlines.some((headline) => headline.value === value))
      headlines.push({ value, from });
  };
  addHeadline(textOf(article?.["headline"]) ?? textOf(article?.["name"]), "json-ld");
  addHeadline(meta("headline"), "meta");
  addHeadline(meta("og:title"), "meta");
  addHeadline(meta("twitter:title", "dc.title", "title"), "meta");
  addHeadline(page.title === undefined ? undefined : plain(page.title), "title");

  const moment = (value: string | undefined): string | undefined => (value === undefined ? undefined : momentOf(value));
  const publishedAt = first(
    [moment(textOf(article?.["datePublished"])), "json-ld"],
    [moment(textOf(article?.["dateCreated"])), "json-ld"],
    [moment(textOf(webPage?.["datePublished"])), "json-ld"],
    [moment(meta("article:published_time")), "meta"],
    [moment(meta("datepublished")), "meta"],
    [moment(meta("pubdate", "publishdate", "publish_date", "article.published", "published_time")), "meta"],
    [moment(meta("dc.date.issued", "dc.date", "dcterms.created", "date")), "meta"],
  );

  const given = absolute(address, undefined);
  const canonical = [
    [absolute(page.canonical, given), "canonical"],
    [absolute(meta("og:url"), given), "meta"],
    [absolute(addressOf(article?.["mainEntityOfPage"]) ?? addressOf(article?.["url"]), given), "json-ld"],
  ] as const;
  const url =
    first(...canonical.filter(([value]) => value !== undefined && !isFrontPage(value))) ?? first([given, "input"]);

  const byPublisher = isObject(article?.["publisher"]) ? textOf(article["publisher"]["name"]) : undefined;
  const site = first(
    [meta("og:site_name"), "meta"],
    [byPublisher ?? publisher, "json-ld"],
    [meta("application-name"), "meta"],
    [page.title === undefined ? undefined : siteOfTitle(plain(page.title)), "title"],
    [url && new URL(url.value).hostname.replace(/^www\./u, ""), "url"],
  );

  const isSite = (name: string): boolean => {
    const same = name.toLowerCase();
    return [site?.value, byPublisher, publisher].some((own) => own?.toLowerCase() === same);
  };
  const person = (name: string | undefined): string | undefined =>
    name === undefined ||
    isSite(name) ||
    /^(?:admin(?:istrator)?|root|quản trị.*|webmaster|user\d*|https?:.*)$/iu.test(name)
      ? undefined
      : name;
  const author = first(
    [person(authorOf(article?.["author"])), "json-ld"],
    [person(meta("article:author", "author", "dc.creator")), "meta"],
  );

  return {
    headlines,
    ...(publishedAt && { publishedAt }),
    ...(author && { author }),
    ...(url && { url }),
    ...(site && { site }),
  };
}
