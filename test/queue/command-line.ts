import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bin } from "../cli/trichluc";

/** How many parts of a dataset are in the store. */
export function partsIn(store: string, dataset: string): number {
  const folder = join(store, dataset, "parts");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")).length : 0;
}

/** A `trichluc queue work` in a process of its own. */
export class WorkerProcess {
  stderr = "";
  private readonly process: ChildProcess;

  constructor(redis: string, store: string, ...more: readonly string[]) {
    const args = ["queue", "work", "--redis", redis, "--store", store, "--concurrency", "1", "--lock", "2", ...more];
    this.process = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    this.process.stderr?.setEncoding("utf8").on("data", (chunk) => {
      this.stderr += chunk;
    });
  }

  /** Sends it a signal and waits for its end; gives its exit status. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = once(this.process, "exit");
    this.process.kill(signal);
    const [code] = await ended;
    return code;
  }
}
