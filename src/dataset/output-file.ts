import { createHash } from "node:crypto";
import { once } from "node:events";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createGzip, type Gzip } from "node:zlib";
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
  private readonly packer: Packer | undefined;
  private readonly hash = createHash("sha256");
  private bytes = 0;
  private isEmpty = true;

  private constructor(
    private readonly file: FileHandle,
    private readonly description: GrowingFile,
  ) {
    this.packer = description.gzip ? new Packer() : undefined;
  }

  /** Creates the file in the folder of the dataset. */
  static async create(folder: string, description: GrowingFile): Promise<OutputFile> {
    const path = join(folder, description.path);
    await mkdir(dirname(path), { recursive: true });
    const file = new OutputFile(await open(path, "wx"), description);
    await file.write(Buffer.from(description.head ?? ""));
    return file;
  }

  /** Adds items, parted from one another already; in pieces, however they are cut. */
  async append(items: readonly Uint8Array[]): Promise<void> {
    if (!this.isEmpty) await this.write(Buffer.from(this.description.separator ?? ""));
    this.isEmpty = false;
    for (const piece of items) await this.write(piece);
  }

  /** Brings all of the file to the disk. */
  async close(): Promise<WrittenFile> {
    await this.write(Buffer.from(this.description.foot ?? ""));
    if (this.packer) await this.put(await this.packer.end());
    await this.file.sync();
    await this.file.close();
    return { path: this.description.path, bytes: this.bytes, hash: this.hash.digest("hex") };
  }

  /** Lets go of the file, whether it is finished or not. */
  async release(): Promise<void> {
    await this.file.close();
  }

  private async write(chunk: Uint8Array): Promise<void> {
    await this.put(this.packer ? await this.packer.pack(chunk) : [chunk]);
  }

  private async put(chunks: readonly Uint8Array[]): Promise<void> {
    for (const chunk of chunks) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      await this.file.writeFile(chunk);
    }
  }
}

/** gzip, a piece at a time. How the content is cut makes no difference to what comes out in the end. */
class Packer {
  private readonly gzip: Gzip = createGzip();
  private packed: Buffer[] = [];

  constructor() {
    this.gzip.on("data", (chunk) => this.packed.push(chunk));
  }

  async pack(chunk: Uint8Array): Promise<Buffer[]> {
    await new Promise<void>((resolve) => this.gzip.write(chunk, () => resolve()));
    return this.take();
  }

  async end(): Promise<Buffer[]> {
    this.gzip.end();
    await once(this.gzip, "end");
    return this.take();
  }

  private take(): Buffer[] {
    const { packed } = this;
    this.packed = [];
    return packed;
  }
}
