import type { Page } from "../page";
import type { ExtractedRecord } from "../records";

/** Where the units and bodies that have a record stand: first token → token after the last. */
export type Landmarks = Map<number, number>;

const UNITS: ReadonlySet<string> = new Set(["ward", "place", "organization"]);
const known: WeakMap<Page, Landmarks> = new WeakMap();

/**
 * The units of a page, by which bodies are named and where offices end. They are looked up once, when all units have been read;
 * who reads bodies adds them.
 */
export function landmarksOf(page: Page): Landmarks {
  const landmarks = known.get(page) ?? findLandmarks(page);
  known.set(page, landmarks);
  return landmarks;
}

function findLandmarks({ words, records }: Page): Landmarks {
  const landmarks: Landmarks = new Map();
  for (const { type, start, end } of records) {
    if (!UNITS.has(type)) continue;
    const first = words.firstFrom(start);
    landmarks.set(first, words.nextFrom(first + 1, end));
  }
  return landmarks;
}

const unitNames: WeakMap<Page, ReadonlySet<string>> = new WeakMap();

/** The names of the wards and places of a page: `phường Trương Quang Trọng`, and later `Trương Quang Trọng` alone. */
export function unitNamesOf(page: Page): ReadonlySet<string> {
  const names = unitNames.get(page) ?? findUnitNames(page);
  unitNames.set(page, names);
  return names;
}

function findUnitNames({ records }: Page): ReadonlySet<string> {
  const names = new Set<string>();
  for (const record of records as readonly ExtractedRecord[])
    if (record.type === "ward" || record.type === "place") names.add(record.name);
  return names;
}
