import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { writeDurably, writeSynced } from "../../src/dataset/durable";
import { DatasetError, explained } from "../../src/dataset/errors";
import { OutputFile } from "../../src/dataset/output-file";
import { newFolder } from "../folders";
import { randomFrom } from "../random";

describe("an output file", () => {
  it("has head, items with what stands between them, and foot; its size and hash are known", async () => {
    const folder = newFolder();
    const file = await OutputFile.create(folder, { path: "a/b.json", head: "[", separator: ",", foot: "]" });
    for (const item of ["1", "2", "3"]) await file.append([Buffer.from(item)]);
    const { path, bytes, hash } = await file.close();
    const content = readFileSync(join(folder, path));
    expect(content.toString()).toBe("[1,2,3]");
    expect({ path, bytes }).toEqual({ path: "a/b.json", bytes: 7 });
    expect(hash).toBe(createHash("sha256").update(content).digest("hex"));
  });

  it("packs to the same bytes, however its content is cut", async () => {
    const random = randomFrom(1);
    const content = Buffer.from(Array.from({ length: 60_000 }, () => Math.floor(random() * 1000)).join(" "));
    const pack = async (size: () => number): Promise<Buffer> => {
      const folder = newFolder();
      const file = await OutputFile.create(folder, { path: "x.gz", gzip: true });
      for (let at = 0; at < content.length; ) {
        const next = at + size();
        await file.append([content.subarray(at, next)]);
        at = next;
      }
      await file.close();
      return readFileSync(join(folder, "x.gz"));
    };
    const whole = await pack(() => content.length);
    expect(gunzipSync(whole)).toEqual(content);
    expect(await pack(() => 1 + Math.floor(random() * 5000))).toEqual(whole);
    expect(await pack(() => 65_536)).toEqual(whole);
  });

  it("is never one that was there", async () => {
    const folder = newFolder();
    await (await OutputFile.create(folder, { path: "x" })).close();
    await expect(OutputFile.create(folder, { path: "x" })).rejects.toMatchObject({ code: "EEXIST" });
  });
});

describe("a durable file", () => {
  it("is there whole, and nothing beside it", async () => {
    const folder = newFolder();
    await writeDurably(join(folder, "x"), "one");
    await writeDurably(join(folder, "x"), "two");
    expect(readFileSync(join(folder, "x"), "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["x"]);
  });

  it.skipIf(!existsSync("/dev/full"))("tells of a full disk", async () => {
    const error = await writeSynced("/dev/full", "x".repeat(1 << 20)).catch((error: unknown) => error);
    expect(explained(error, "wards")).toMatchObject({ code: "disk-full" });
  });
});

describe("a failed write", () => {
  const failed = (code: string, fields = true): Error =>
    Object.assign(new Error(`${code}: failed, write`), fields ? { code } : {});

  it.each(["ENOSPC", "EDQUOT"])("with %s is a full disk, and says how to go on", (code) => {
    const error = explained(failed(code), "wards");
    expect(error).toMatchObject({ code: "disk-full", message: expect.stringMatching(/wards: .* same command/) });
  });

  it.each(["EACCES", "EROFS", "ENOTDIR"])("with %s is a place that can't be written", (code) => {
    expect(explained(failed(code), "wards")).toMatchObject({ code: "output-not-writable" });
  });

  it("is known when it comes from a thread, without its fields", () => {
    expect(explained(failed("ENOSPC", false), "wards")).toBeInstanceOf(DatasetError);
  });

  it("of any other kind is left as it is", () => {
    for (const other of [failed("EIO"), new TypeError("x"), "text"]) expect(explained(other, "wards")).toBe(other);
  });
});
