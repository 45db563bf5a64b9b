import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json";

/** What a run of the command left behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Path of the built command. */
export const bin: string = fileURLToPath(new URL(`../../${manifest.bin.trichluc}`, import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** Starts `trichluc` in pipes, without colours. */
export function start(args: readonly string[], environment: Environment = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { env: { ...process.env, NO_COLOR: "1", ...environment } });
}

/** Runs `trichluc` to its end. */
export async function trichluc(
  args: readonly string[],
  input: string | Buffer = "",
  environment: Environment = {},
): Promise<Run> {
  const child = start(args, environment);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk) => {
    stderr += chunk;
  });
  // a command that has seen enough closes its input
  child.stdin?.on("error", () => undefined).end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject));
  return { stdout, stderr, code };
}

/** The lines of a JSONL output. */
export function jsonLines(jsonl: string): Record<string, unknown>[] {
  return jsonl
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
