/** CONTRIBUTING draws the house: every room of `src` stands in the picture, and imports point down only. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";

/** The rooms of the picture, floor by floor from the roof. */
function floors(): string[][] {
  const [, picture = ""] = /^## The house$.*?Arrows of import.*?^```\n(.*?)^```$/ms.exec(read("CONTRIBUTING.md")) ?? [];
  return picture
    .trimEnd()
    .split("\n")
    .map((line) => /^(?:[\w-]+(?:\/|\.ts) +)+/.exec(line)?.[0].trim().split(/ +/) ?? []);
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** `src/text/fold.ts` → `text/`, `src/page.ts` → `page.ts`. */
function roomOf(path: string): string {
  const [, room = "", file] = path.split("/");
  return file === undefined ? room : `${room}/`;
}

/** The files of `src` that a file imports. */
function importsOf(file: string): string[] {
  const targets = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
  return Array.from(targets, ([, target = ""]) => join(dirname(file), target)).flatMap((path) => {
    const found = [`${path}.ts`, join(path, "index.ts")].find((candidate) => existsSync(candidate));
    return found?.startsWith("src/") ? [found] : [];
  });
}

const floorOf = new Map(floors().flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));
const files = globSync("src/**/*.ts");

it("stands in the picture with all its rooms", () => {
  expect([...floorOf.keys()].sort()).toEqual([...new Set(files.map(roomOf))].sort());
});

it("has no import that points up, or across a floor", () => {
  const arrows = files.flatMap((file) => importsOf(file).map((target) => [file, target] as const));
  expect(arrows.length).toBeGreaterThan(1000);
  const wrong = arrows.filter(([from, to]) => {
    const [above = 0, below = 0] = [floorOf.get(roomOf(from)), floorOf.get(roomOf(to))];
    return roomOf(from) !== roomOf(to) && below <= above;
  });
  expect(wrong.map((arrow) => arrow.join(" → "))).toEqual([]);
});
