import { bareYear } from "./bare-year";
import { count } from "./count";
import { date } from "./date";
import { document } from "./document";
import type { Extractor } from "./extractor";
import { measure } from "./measure";
import { money } from "./money";
import { organization } from "./organization";
import { percentage } from "./percentage";
import { person } from "./person";
import { place } from "./place";
import { term } from "./term";
import { ward } from "./ward";

/**
 * The policy of the library: who is asked first has the figure.
 *
 * What is known by a word before it comes first (a term's years, a day's figures, a ward's number), then what is known by the unit
 * after it, the surest unit first. A year that no word announces comes late, for `2020 triệu` is none; a count takes what is left
 * and followed by a noun. Bodies are told by the units in their names, and persons by not being the names of bodies.
 */
export const extractors: readonly Extractor[] = [
  document,
  term,
  date,
  ward,
  place,
  percentage,
  money,
  measure,
  bareYear,
  count,
  organization,
  person,
];
