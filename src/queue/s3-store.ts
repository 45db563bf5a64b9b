import { existsSync } from "node:fs";
import type { S3Client } from "@aws-sdk/client-s3";
import { writeDurably } from "../dataset/durable";
import { QueueError } from "./errors";
import { loadS3 } from "./packages";
import type { Store } from "./store";

/** A bucket of S3, or of what speaks like it (MinIO, Ceph, R2). An object is there whole or not at all. */
export class S3Store implements Store {
  private constructor(
    private readonly client: S3Client,
    private readonly s3: typeof import("@aws-sdk/client-s3"),
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  /** @param place `s3://bucket/prefix`. */
  static async open(place: string): Promise<S3Store> {
    const { bucket, prefix } = parse(place);
    const s3 = await loadS3();
    const endpoint = process.env["AWS_ENDPOINT_URL_S3"] ?? process.env["AWS_ENDPOINT_URL"];
    const client = new s3.S3Client({
      // MinIO and the like know no bucket by host name, and not every checksum
      ...(endpoint && { endpoint, forcePathStyle: true }),
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      region: process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"] ?? "us-east-1",
    });
    return new S3Store(client, s3, bucket, prefix);
  }

  async parts(dataset: string): Promise<ReadonlySet<string>> {
    const prefix = this.key(dataset, "parts", "");
    const pages = this.s3.paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: prefix });
    return await this.explained(async () => {
      const names = new Set<string>();
      for await (const { Contents = [] } of pages)
        for (const { Key = "" } of Contents) names.add(Key.slice(prefix.length));
      return names;
    });
  }

  async has(dataset: string, part: string): Promise<boolean> {
    const object = { Bucket: this.bucket, Key: this.key(dataset, "parts", part) };
    const found = await this.ifThere(() => this.client.send(new this.s3.HeadObjectCommand(object)));
    return found !== undefined;
  }

  async writePart(dataset: string, part: string, content: Uint8Array): Promise<void> {
    await this.write(this.key(dataset, "parts", part), content);
  }

  async fetchPart(dataset: string, part: string, copy: string): Promise<string> {
    if (existsSync(copy)) return copy;
    const content = await this.read(this.key(dataset, "parts", part));
    if (content === undefined) throw new QueueError("not-finished", `the part ${part} of ${dataset} is gone`);
    await writeDurably(copy, content);
    return copy;
  }

  async readPlan(dataset: string): Promise<string | undefined> {
    const content = await this.read(this.key(dataset, "plan.json"));
    return content && new TextDecoder().decode(content);
  }

  async writePlan(dataset: string, plan: string): Promise<void> {
    await this.write(this.key(dataset, "plan.json"), new TextEncoder().encode(plan));
  }

  private async write(key: string, content: Uint8Array): Promise<void> {
    const command = new this.s3.PutObjectCommand({ Bucket: this.bucket, Key: key, Body: content });
    await this.explained(() => this.client.send(command));
  }

  private async read(key: string): Promise<Uint8Array | undefined> {
    return await this.ifThere(async () => {
      const command = new this.s3.GetObjectCommand({ Bucket: this.bucket, Key: key });
      return await (await this.client.send(command)).Body?.transformToByteArray();
    });
  }

  private key(...names: readonly string[]): string {
    return [...(this.prefix === "" ? [] : [this.prefix]), ...names].join("/");
  }

  private async ifThere<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    return await this.explained(async () => {
      try {
        return await work();
      } catch (error) {
        if (["NoSuchKey", "NotFound"].includes((error as Error).name)) return undefined;
        throw error;
      }
    });
  }

  private async explained<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      const { name, message } = cause as Error;
      const advice = "do the bucket and the AWS_… variables of the environment fit?";
      throw new QueueError(
        "store-away",
        `the store s3://${this.bucket} can't be used (${name}: ${message}): ${advice}`,
      );
    }
  }
}

function parse(place: string): { bucket: string; prefix: string } {
  const match = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+)(?:\/(?<prefix>[^?#]*))?$/.exec(place);
  const { bucket, prefix = "" } = match?.groups ?? {};
  if (bucket === undefined) {
    throw new QueueError(
      "invalid-option",
      "a store of the kind S3 is named s3://bucket/prefix; its credentials come from the environment, not from its name",
    );
  }
  return { bucket, prefix: prefix.replace(/\/+$/, "") };
}
