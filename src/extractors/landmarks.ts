import type { Page } from "../page";

/** Where the units and bodies that have a record stand: first token → token after the last. */
export type Landmarks = ReadonlyMap<number, number>;

const LANDMARKS: ReadonlySet<string> = new Set(["ward", "place", "organization"]);

/** The landmarks of a page so far: what an office or a body that is named after one ends with. */
export function landmarksOf(page: Page): Landmarks {
  const { words } = page;
  const landmarks = new Map<number, number>();
  for (const { type, start, end } of page.drafts) {
    if (LANDMARKS.has(type)) landmarks.set(words.firstFrom(start), words.firstFrom(end));
  }
  return landmarks;
}
