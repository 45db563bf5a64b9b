import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { writeDataset } from "../../src/dataset/index";
import { newFolder } from "../folders";

vi.mock("@duckdb/node-api", () => {
  throw new Error("Cannot find package");
});

it("a missing package is told of before anything is read, with what to install", async () => {
  const out = join(newFolder(), "out");
  const ask = vi.fn(() => [].values());
  const inputs = { [Symbol.iterator]: ask };
  const refused = writeDataset(inputs, { out, formats: ["duckdb"], jobs: 1 });
  await expect(refused).rejects.toMatchObject({
    code: "missing-package",
    message: expect.stringContaining("npm install @duckdb/node-api"),
  });
  expect(ask).not.toHaveBeenCalled();
  expect(existsSync(`${out}.partial`)).toBe(false);
});
