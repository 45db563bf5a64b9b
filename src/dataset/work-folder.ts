/**
 * The folder beside the output where a dataset comes into being. It is all that a run needs to go on after it was
 * stopped, at whatever moment:
 *
 * ```
 * out.partial/parts/00000000-9f3c….jsonl   what came of a batch; its name tells which batch, so it is used again
 * out.partial/building-4711/               the files, while they are written; begun anew after a stop
 * out.partial/finished-77ab…/              the same, when all of them are on the disk
 * out.partial/published                    says that the finished folder is about to be moved to `out`
 * out.partial/replaced/                    the output that was there before, with --force
 * ```
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDataset } from "./data-package";
import { remove, sync, writeDurably } from "./durable";
import { DatasetError } from "./errors";

/** See above. */
export class WorkFolder {
  private readonly path: string;

  private constructor(
    private readonly out: string,
    private readonly force: boolean,
  ) {
    this.path = `${out}.partial`;
  }

  /**
   * Begins, or goes on.
   *
   * @throws {DatasetError} `output-exists`.
   */
  static async open(out: string, force: boolean): Promise<WorkFolder> {
    const folder = new WorkFolder(out, force);
    if (existsSync(out) && !existsSync(folder.published)) await folder.mustBeReplaceable();
    await mkdir(join(folder.path, "parts"), { recursive: true });
    return folder;
  }

  /** A place for what a dataset needs only while it is made. */
  get scratch(): string {
    return join(this.path, "scratch");
  }

  /** The path of a part. */
  part(name: string): string {
    return join(this.path, "parts", name);
  }

  /**
   * Has the dataset built, unless it is finished already, and moves it to its place.
   *
   * @param digest Stands for all that the files depend on.
   */
  async complete(digest: string, build: (folder: string) => Promise<void>): Promise<void> {
    const finished = join(this.path, `finished-${digest}`);
    const isPublished = (await this.publishedDigest()) === digest && !existsSync(finished) && existsSync(this.out);
    if (!isPublished) {
      if (!existsSync(finished)) await this.build(finished, build);
      await this.publish(finished, digest);
    }
    await remove(this.path);
  }

  private async build(finished: string, build: (folder: string) => Promise<void>): Promise<void> {
    for (const name of await readdir(this.path)) {
      if (name.startsWith("building-") || name.startsWith("finished-")) await remove(join(this.path, name));
    }
    // a folder of its own, so that two runs at once can't write the same files
    const building = join(this.path, `building-${process.pid}`);
    await mkdir(building);
    await build(building);
    for (const folder of await foldersIn(building)) await sync(folder);
    await rename(building, finished);
    await sync(this.path);
  }

  private async publish(finished: string, digest: string): Promise<void> {
    if (existsSync(this.out)) {
      await this.mustBeReplaceable();
      await remove(join(this.path, "replaced"));
      await writeDurably(this.published, digest);
      await rename(this.out, join(this.path, "replaced"));
    } else await writeDurably(this.published, digest);
    await rename(finished, this.out);
    await sync(join(this.out, ".."));
  }

  private get published(): string {
    return join(this.path, "published");
  }

  private async publishedDigest(): Promise<string | undefined> {
    return existsSync(this.published) ? await readFile(this.published, "utf8") : undefined;
  }

  /** Only a dataset is replaced, or an empty folder: a slip of the hand at `--out` must not cost what else is there. */
  private async mustBeReplaceable(): Promise<void> {
    if (this.force && ((await isDataset(this.out)) || (await isEmptyFolder(this.out)))) return;
    const advice = this.force ? "and is no dataset, which alone --force replaces" : "or replace it with --force";
    throw new DatasetError("output-exists", `${this.out} is there already: choose another --out, ${advice}`);
  }
}

async function isEmptyFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory() && (await readdir(path)).length === 0;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.flatMap((entry) => (entry.isDirectory() ? [join(entry.parentPath, entry.name)] : []))];
}
