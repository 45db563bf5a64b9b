import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** A new folder, gone after the tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trichluc-test-"));
  folders.push(folder);
  return folder;
}

/** The files of a folder with the hashes of their contents. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")])
      .sort(),
  );
}
