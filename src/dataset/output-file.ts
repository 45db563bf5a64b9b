import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { GrowingFile } from "./formats/format";

/** A finished file of a dataset. */
export interface WrittenFile {
  /** Path inside the dataset. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hex. */
  readonly hash: string;
}

/** A growing file of a dataset: hashed while it is written, on the disk when it is closed. */
export class OutputFile {
  readonly path: string;
  readonly separator: string;
  private readonly foot: string;
  private readonly input = new PassThrough();
  private readonly hash = createHash("sha256");
  private readonly written: Promise<void>;
  private bytes = 0;
  private isEmpty = true;

  private constructor(folder: string, { path, head = "", separator = "", foot = "", gzip = false }: GrowingFile) {
    this.path = path;
    this.separator = separator;
    this.foot = foot;
    const target = createWriteStream(join(folder, path), { flags: "wx", flush: true });
    this.written = gzip
      ? pipeline(this.input, createGzip(), this.counted, target)
      : pipeline(this.input, this.counted, target);
    // a failed write is told by the next call
    this.written.catch(() => undefined);
    this.input.write(head);
  }

  /** Creates the file in the folder of the dataset. */
  static async create(folder: string, file: GrowingFile): Promise<OutputFile> {
    await mkdir(join(folder, dirname(file.path)), { recursive: true });
    return new OutputFile(folder, file);
  }

  /** Adds items, parted from one another already. */
  async append(items: Uint8Array): Promise<void> {
    if (!this.isEmpty) await this.write(this.separator);
    this.isEmpty = false;
    await this.write(items);
  }

  /** Resolves when all of the file is on the disk. */
  async close(): Promise<WrittenFile> {
    this.input.end(this.foot);
    await this.written;
    return { path: this.path, bytes: this.bytes, hash: this.hash.digest("hex") };
  }

  /** Lets go of the file, whether it is finished or not. */
  release(): void {
    this.input.destroy();
  }

  private async write(chunk: Uint8Array | string): Promise<void> {
    if (chunk.length === 0) return;
    if (!this.input.write(chunk)) await Promise.race([once(this.input, "drain"), this.written]);
  }

  private readonly counted = async function* (this: OutputFile, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      yield chunk;
    }
  }.bind(this);
}
