/** What a run finds that was killed between any two steps. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { WorkFolder } from "../../src/dataset/work-folder";
import { newFolder } from "../folders";

const DIGEST = "d16e57";

/** A place for an output, and for what a killed run left there. */
function place(left: Readonly<Record<string, string>>): string {
  const out = join(newFolder(), "out");
  for (const [path, content] of Object.entries(left)) {
    const target = path.startsWith("out/") ? join(dirname(out), path) : join(`${out}.partial`, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return out;
}

async function complete(out: string, force = false): Promise<{ built: number; content: string }> {
  let built = 0;
  const work = await WorkFolder.open(out, force);
  await work.complete(DIGEST, async (folder) => {
    built++;
    writeFileSync(join(folder, "data"), "new");
  });
  expect(readdirSync(dirname(out))).toEqual([basename(out)]);
  return { built, content: readFileSync(join(out, "data"), "utf8") };
}

it("builds and moves to its place", async () => {
  expect(await complete(place({}))).toEqual({ built: 1, content: "new" });
});

it("begins a building anew that a killed run has left", async () => {
  const out = place({ "building-1/data": "half", "parts/00000000-a.jsonl": "…" });
  expect(await complete(out)).toEqual({ built: 1, content: "new" });
});

it("moves what was finished, and does not build it again", async () => {
  expect(await complete(place({ [`finished-${DIGEST}/data`]: "done" }))).toEqual({ built: 0, content: "done" });
});

it("does not move what was finished from other articles or options", async () => {
  expect(await complete(place({ "finished-0ther/data": "other" }))).toEqual({ built: 1, content: "new" });
});

it("goes on between the mark and the move", async () => {
  const out = place({ published: DIGEST, [`finished-${DIGEST}/data`]: "done" });
  expect(await complete(out)).toEqual({ built: 0, content: "done" });
});

it("is done after the move", async () => {
  expect(await complete(place({ published: DIGEST, "out/data": "done" }))).toEqual({ built: 0, content: "done" });
});

it("is not fooled by the mark of another run", async () => {
  const out = place({ published: "0ther", "out/data": "other" });
  await expect(complete(out)).rejects.toMatchObject({ code: "output-exists" });
  expect(readFileSync(join(out, "data"), "utf8")).toBe("other");
});

it("goes on after the old output was moved away, before the new one came", async () => {
  const out = place({ published: DIGEST, "replaced/data": "old", [`finished-${DIGEST}/data`]: "done" });
  expect(await complete(out, true)).toEqual({ built: 0, content: "done" });
});

it("refuses an output that is there, and leaves it alone", async () => {
  const out = place({ "out/data": "mine" });
  await expect(WorkFolder.open(out, false)).rejects.toMatchObject({ code: "output-exists" });
  expect(readFileSync(join(out, "data"), "utf8")).toBe("mine");
  expect(existsSync(`${out}.partial`)).toBe(false);
});

it("refuses an output that came while it worked, and keeps its own", async () => {
  const out = place({});
  const work = await WorkFolder.open(out, false);
  const refused = work.complete(DIGEST, async () => mkdirSync(out));
  await expect(refused).rejects.toMatchObject({ code: "output-exists" });
  expect(readdirSync(`${out}.partial`)).toContain(`finished-${DIGEST}`);
});

const DATASET = '{ "name": "trichluc-dataset" }';

it("replaces a dataset with force", async () => {
  const out = place({ "out/data": "old", "out/datapackage.json": DATASET });
  expect(await complete(out, true)).toEqual({ built: 1, content: "new" });
});

it("begins in an empty folder with force", async () => {
  const out = place({});
  mkdirSync(out);
  expect(await complete(out, true)).toEqual({ built: 1, content: "new" });
});

it.each([
  ["a folder of other things", { "out/thesis.txt": "mine" }],
  ["another's data package", { "out/datapackage.json": '{ "name": "thesis" }' }],
  ["a file", { out: "mine" }],
])("does not replace %s, even with force", async (_, left: Readonly<Record<string, string>>) => {
  const out = place("out" in left ? {} : left);
  if (left["out"] !== undefined) writeFileSync(out, left["out"]);
  await expect(WorkFolder.open(out, true)).rejects.toMatchObject({
    code: "output-exists",
    message: expect.stringContaining("is no dataset"),
  });
  expect(existsSync(`${out}.partial`)).toBe(false);
});
