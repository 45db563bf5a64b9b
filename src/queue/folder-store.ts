import { existsSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sync, writeDurably } from "../dataset/durable";
import { QueueError } from "./errors";
import type { Store } from "./store";

/** A folder that all machines share. */
export class FolderStore implements Store {
  constructor(private readonly folder: string) {}

  async parts(dataset: string): Promise<ReadonlySet<string>> {
    const folder = join(this.folder, dataset, "parts");
    // drafts that a killed worker has left behind are no parts
    return await this.explained(async () =>
      existsSync(folder) ? new Set((await readdir(folder)).filter((name) => name.endsWith(".jsonl"))) : new Set(),
    );
  }

  async has(dataset: string, part: string): Promise<boolean> {
    return existsSync(this.partPath(dataset, part));
  }

  async writePart(dataset: string, part: string, content: Uint8Array): Promise<void> {
    await this.write(this.partPath(dataset, part), content);
  }

  async fetchPart(dataset: string, part: string): Promise<string> {
    return this.partPath(dataset, part);
  }

  async readPlan(dataset: string): Promise<string | undefined> {
    const path = this.planPath(dataset);
    return await this.explained(async () => (existsSync(path) ? await readFile(path, "utf8") : undefined));
  }

  async writePlan(dataset: string, plan: string): Promise<void> {
    await this.write(this.planPath(dataset), plan);
  }

  private async write(path: string, content: string | Uint8Array): Promise<void> {
    await this.explained(async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(path, content);
      await sync(dirname(path));
    });
  }

  private partPath(dataset: string, part: string): string {
    return join(this.folder, dataset, "parts", part);
  }

  private planPath(dataset: string): string {
    return join(this.folder, dataset, "plan.json");
  }

  private async explained<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      const { message } = cause as Error;
      const advice = "is it mounted here, may we write to it, is there room?";
      throw new QueueError("store-away", `the store ${this.folder} can't be used (${message}): ${advice}`, { cause });
    }
  }
}
