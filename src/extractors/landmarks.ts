import type { Page } from "../page";

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
