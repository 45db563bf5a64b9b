import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findClusters } from "../../src/dataset/near-duplicates/clusters";
import { BINS, HASH_BYTES, SIGNATURE_BYTES, signatureOf } from "../../src/dataset/near-duplicates/signature";
import { newFolder } from "../folders";
import { pick, randomFrom } from "../random";

const SYLLABLES = "phường xã hộ dân thu chi ngân sách nghèo trường trạm tổ khu phố đường cây nhà văn hóa mới".split(
  " ",
);

const folder = newFolder();

/** A text of so many syllables, two seldom the same. */
function text(seed: number, length = 400): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => `${pick(random, SYLLABLES)}${Math.floor(random() * 40)}`).join(" ");
}

async function* inPieces(signatures: readonly Uint8Array[], size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < signatures.length; at += size) yield Buffer.concat(signatures.slice(at, at + size));
}

async function cluster(texts: readonly string[], pieceSize = 3): Promise<{ names: string[]; firsts: number[] }> {
  const scratch = join(folder, "scratch");
  const { names, firsts } = await findClusters(texts.length, inPieces(texts.map(signatureOf), pieceSize), scratch);
  expect(existsSync(scratch)).toBe(false);
  return { names: Array.from(names, (name) => name.toString(16).padStart(16, "0")), firsts: [...firsts] };
}

/** The share of bins in which two texts agree. */
function estimate(a: string, b: string): number {
  const [one, other] = [Buffer.from(signatureOf(a)), Buffer.from(signatureOf(b))];
  let equal = 0;
  for (let at = HASH_BYTES; at < SIGNATURE_BYTES; at += 2)
    equal += Number(one.readUInt16LE(at) === other.readUInt16LE(at));
  return equal / BINS;
}

/** The share of five-syllable runs that two texts have in common. */
function jaccard(a: string, b: string): number {
  const runs = (words: string[]) => new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(" ")));
  const [one, other] = [runs(a.split(" ")), runs(b.split(" "))];
  const common = [...one].filter((run) => other.has(run)).length;
  return common / (one.size + other.size - common);
}

describe("a signature", () => {
  it.each([0.5, 0.7, 0.8, 0.9, 0.97])("estimates how much two texts have in common: %d kept", (kept) => {
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const whole = text(seed);
      const cut = whole
        .split(" ")
        .slice(0, 400 * kept)
        .join(" ");
      return estimate(whole, cut) - jaccard(whole, cut);
    });
    const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(Math.abs(bias)).toBeLessThan(0.03);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.15);
  });

  it("finds nothing in common between other texts", () => {
    expect(estimate(text(1), text(2))).toBeLessThan(0.05);
  });

  it("is of the same size for any text", () => {
    for (const any of ["", "a", "!?", "một hai ba", text(1, 20_000)])
      expect(signatureOf(any)).toHaveLength(SIGNATURE_BYTES);
  });

  it("is the same in any Unicode form, and but for the hash in any case", () => {
    const words = "Phường Kim Tân thu ngân sách đạt hơn mười một tỷ đồng";
    expect(signatureOf(words.normalize("NFD"))).toEqual(signatureOf(words));
    expect(signatureOf(words.toUpperCase()).subarray(HASH_BYTES)).toEqual(signatureOf(words).subarray(HASH_BYTES));
  });

  it("tells short texts apart", () => {
    expect(estimate("một hai", "một ba")).toBeLessThan(0.1);
    expect(estimate("một hai", "Một, hai!")).toBe(1);
  });
});

describe("clusters", () => {
  const agency = text(7);
  const words = agency.split(" ");
  const copies = [
    agency,
    `Báo khác đưa tin dưới một cái tít dài hơn hẳn ${agency}`,
    [...words.slice(0, 150), ...words.slice(190)].join(" "),
    words.slice(0, 360).join(" "),
  ];

  it("hold the copies of an agency text, with other headlines and paragraphs cut", async () => {
    const { firsts } = await cluster([text(1), ...copies.slice(0, 2), text(2), ...copies.slice(2), text(3)]);
    expect(firsts).toEqual([0, 1, 1, 3, 1, 1, 6]);
  });

  it("are named by the smallest hash of their texts, wherever they stand and whatever else there is", async () => {
    const names = (await cluster(copies)).names;
    const hashes = copies.map((copy) => Buffer.from(signatureOf(copy)).toString("hex", 0, HASH_BYTES));
    expect(new Set(names)).toEqual(new Set([hashes.sort()[0]]));
    const others = Array.from({ length: 40 }, (_, seed) => text(seed + 100));
    const moved = await cluster([...others, ...copies.toReversed()]);
    expect(moved.names.slice(40)).toEqual(names);
    expect(new Set(moved.names).size).toBe(41);
  });

  it("do not depend on how the signatures are cut", async () => {
    const texts = [...copies, text(1), text(2)];
    expect(await cluster(texts, 1)).toEqual(await cluster(texts, 6));
  });

  it("always hold texts that are the same, also among many that are much alike", async () => {
    const alike = Array.from({ length: 200 }, (_, seed) => `${words.slice(0, 200).join(" ")} ${text(seed + 500, 150)}`);
    const twice = [...alike, ...alike];
    const { firsts } = await cluster(twice, 50);
    expect(firsts.slice(alike.length)).toEqual(firsts.slice(0, alike.length));
  });

  it("are found in time that grows with the number of texts, also where thousands are the same", async () => {
    const signature = signatureOf(agency);
    const seconds = async (count: number): Promise<number> => {
      const start = performance.now();
      const { firsts } = await findClusters(
        count,
        inPieces(new Array(count).fill(signature), 1000),
        join(folder, "many"),
      );
      expect(new Set(firsts)).toEqual(new Set([0]));
      return performance.now() - start;
    };
    await seconds(2_000);
    expect(await seconds(40_000)).toBeLessThan(20 * Math.max(100, await seconds(4_000)));
  });

  it("of nothing are none", async () => {
    expect(await cluster([])).toEqual({ names: [], firsts: [] });
  });
});
