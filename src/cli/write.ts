import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { Command } from "commander";

/** Writes to standard output; resolves when it can take more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * Writes what `--out` is to hold; ends the command where it can't.
 *
 * @param out A path, or `-` for standard output.
 */
export async function writeOut(out: string, content: string, command: Command): Promise<void> {
  if (out === "-") return await write(content);
  try {
    writeFileSync(out, content);
  } catch (error) {
    command.error(`error: --out ${out} can't be written: ${(error as Error).message}`);
  }
}
