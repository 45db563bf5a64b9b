import { once } from "node:events";
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Command } from "commander";

/** Writes to standard output; resolves when it can take more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/**
 * Writes what `--out` is to hold, the whole of it or nothing; ends the command where it can't.
 *
 * @param out A path, or `-` for standard output.
 */
export async function writeOut(out: string, content: string, command: Command): Promise<void> {
  if (out === "-") return await write(content);
  try {
    writeWhole(out, content);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? `there is no folder ${dirname(out)}; make it first` : message;
    command.error(`error: --out ${out} can't be written: ${reason}`);
  }
}

function writeWhole(out: string, content: string): void {
  // /dev/stdout, a named pipe
  if (existsSync(out) && !statSync(out).isFile()) {
    writeFileSync(out, content);
    return;
  }
  const part = `${out}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
