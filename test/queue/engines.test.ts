/** The lines of docs/engines.md that can be typed here. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { bin, jsonLines, trichluc } from "../cli/trichluc";
import { newFolder } from "../folders";

const page = readFileSync("docs/engines.md", "utf8");

/** The line under a heading. */
function lineUnder(heading: string): string {
  const [, line] = new RegExp(`## ${heading}.*?\`\`\`sh cluster\n(.*?)\n\`\`\``, "s").exec(page) ?? [];
  if (line === undefined) throw new Error(`nothing to type under ${heading}`);
  return line;
}

/** Runs a line of the page where there are pages and a `trichluc`; gives the ids of what comes out. */
function typed(line: string): unknown[] {
  const home = newFolder();
  cpSync("fixtures/pages", join(home, "pages"), { recursive: true });
  for (const folder of ["bin", "out", "lists"]) mkdirSync(join(home, folder));
  const files = readdirSync("fixtures/pages").filter((name) => name.endsWith(".html"));
  writeFileSync(join(home, "files.txt"), files.map((name) => `pages/${name}\n`).join(""));
  program(home, "trichluc", `exec '${process.execPath}' '${bin}' "$@"`);
  // as Slurm does: the command once for each number of the array
  const wrapped =
    'for option in "$@"; do case "$option" in --wrap=*) command=$(echo "$option" | cut -c8-);; esac; done';
  program(home, "sbatch", `${wrapped}\nfor n in 0 1; do SLURM_ARRAY_TASK_ID=$n sh -c "$command"; done`);
  const PATH = [join(home, "bin"), process.env["PATH"]].join(delimiter);
  execFileSync("sh", ["-c", line], { cwd: home, env: { ...process.env, PATH }, stdio: "pipe" });
  return readdirSync(join(home, "out"))
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => readFileSync(join(home, "out", name), "utf8"))
    .flatMap((text) => (text === "" ? [] : jsonLines(text)))
    .map(({ id }) => id)
    .sort();
}

function program(home: string, name: string, script: string): void {
  writeFileSync(join(home, "bin", name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(home, "bin", name), 0o755);
}

it("xargs and Slurm read what one process reads", { timeout: 90_000 }, async () => {
  const { stdout } = await trichluc(["extract", "fixtures/pages/*.html", "--jsonl"]);
  const expected = jsonLines(stdout).map(({ id }) => id);
  expect(typed(lineUnder("xargs"))).toEqual(expected.sort());
  // two lists are as good as a hundred
  const slurm = lineUnder("Slurm").replace("l/100", "l/2").replace("0-99", "0-1");
  expect(typed(slurm)).toEqual(expected);
});
