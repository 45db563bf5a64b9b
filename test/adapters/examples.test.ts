import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const programs = readdirSync("examples").filter((name) => name.endsWith(".ts"));

test.each(programs)("examples/%s runs from the repository and prints", { timeout: 60_000 }, (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `examples/${name}`], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout.trim()).not.toBe("");
});
