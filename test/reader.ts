import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHECK, checked, type Step } from "./snippets";

/** What came of a step. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Does what a page has its reader do, in a folder that can find the package. */
export function follow(step: Step, cwd: string, env: NodeJS.ProcessEnv): Outcome {
  const options = { cwd, env, encoding: "utf8", timeout: 120_000 } as const;
  if (step.kind === "commands") return spawnSync("bash", ["-euo", "pipefail", "-c", step.code], options);
  writeFileSync(join(cwd, "check.mjs"), CHECK);
  for (const { line, code } of step.programs) writeFileSync(join(cwd, `line-${line}.mjs`), checked(code));
  const runner = join(cwd, `from-line-${step.line}.mjs`);
  writeFileSync(runner, step.programs.map(({ line }) => `await import("./line-${line}.mjs");\n`).join(""));
  return spawnSync(process.execPath, [runner], options);
}

/** What a command prints: `…` stands for any more. */
export function pattern(output: string): RegExp {
  const escaped = output.trim().replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return new RegExp(`^\\s*${escaped.replaceAll("…", "[^]*?")}\\s*$`);
}
