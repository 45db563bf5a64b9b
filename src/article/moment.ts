/** Times as machines write them, into the one form of the records. */

import { readDateline } from "../text/credits";
import { singleSpaced } from "../text/spaces";
import { isoOf, validDay } from "../text/timestamp";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;
/** What `Date.parse` reads the same everywhere: a time with its zone. */
const ZONED = /\d{2}:\d{2}.*(?:GMT|UTC|Z$|[+-]\d{2}:?\d{2})/u;

const LONGEST = 120;
const VIETNAM = 7 * 3600_000;

/**
 * A time of publication as ISO 8601 in Vietnam's time: `2020-05-14T07:20:00+07:00`. Without a zone it is taken as
 * Vietnam's; a time of exactly midnight is what a system writes that knows only the day, and gives `2020-05-14`.
 *
 * @returns `undefined` for what is no time.
 */
export function momentOf(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const text = singleSpaced(written.trim());
  const iso = ISO.exec(text);
  if (iso) {
    const day = validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day) return undefined;
    if (iso[4] === undefined) return isoOf(day);
    const time = `${iso[4]}:${iso[5]}:${iso[6] ?? "00"}`;
    if (iso[7] === undefined) return momentAt(Date.parse(`${isoOf(day)}T${time}+07:00`));
    const zone = iso[7].toUpperCase() === "Z" ? "Z" : iso[7].replace(/(\d{2}):?(\d{2})$/u, "$1:$2");
    return momentAt(Date.parse(`${isoOf(day)}T${time}${zone}`));
  }
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return momentAt(Number(text) * (text.length === 10 ? 1000 : 1));
  const line = readDateline(text)?.publishedAt;
  if (line !== undefined) return line.replace(/T00:00:00\+07:00$/u, "");
  return ZONED.test(text) ? momentAt(Date.parse(text)) : undefined;
}

function momentAt(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  const local = new Date(milliseconds + VIETNAM);
  const day = validDay(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
  if (!day) return undefined;
  const time = local.toISOString().slice(11, 19);
  return time === "00:00:00" ? isoOf(day) : isoOf(day, time);
}
