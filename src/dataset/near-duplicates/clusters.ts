/**
 * Near-duplicates found in one pass and bounded memory: locality-sensitive hashing in bands, as in chapter 3 of "Mining of
 * Massive Datasets".
 *
 * ```
 * signatures ─▶ 25 keys a text ─▶ buckets on disk ─▶ sort each ─▶ compare neighbours ─▶ join
 * ```
 *
 * Each text meets at most two others a key, so the work grows with the number of texts, not with its square. In memory
 * are one bucket at a time and twelve bytes a text.
 */
import { appendFileSync, closeSync, openSync, readFileSync, readSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DisjointSets } from "./disjoint-sets";
import { BANDS, BINS, BINS_A_BAND, HASH_BYTES, mix, SIGNATURE_BYTES } from "./signature";

/** From here on two texts are near-duplicates: the share of five-syllable runs that they have in common. */
const SIMILAR = 0.7;

/** Which texts are near-duplicates of one another, texts being known by their place in the order. */
export interface Clusters {
  /** The name of each text's cluster: the smallest hash among its texts. */
  readonly names: BigUint64Array;
  /** The first text of each text's cluster. */
  readonly firsts: Uint32Array;
}

const KEYS_A_BUCKET = 1 << 20;
const KEYS_A_FLUSH = 2048;

/**
 * Finds the clusters of texts.
 *
 * @param count How many texts there are.
 * @param signatures Their signatures in order, any number of them a piece.
 * @param folder Where the buckets go; made, and removed again.
 */
export async function findClusters(
  count: number,
  signatures: AsyncIterable<Uint8Array>,
  folder: string,
): Promise<Clusters> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = join(folder, "signatures");
  const names = new BigUint64Array(count);
  const buckets = new Buckets(folder, Math.ceil((count * (BANDS + 1)) / KEYS_A_BUCKET));
  let text = 0;
  for await (const piece of signatures) {
    appendFileSync(file, piece);
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    for (let at = 0; at < bytes.length; at += SIGNATURE_BYTES, text++) {
      names[text] = bytes.readBigUInt64BE(at);
      addKeys(buckets, text, bytes.subarray(at, at + SIGNATURE_BYTES));
    }
  }
  const sets = new DisjointSets(count);
  if (count > 0) {
    const descriptor = openSync(file, "r");
    try {
      for (const keys of buckets.sorted()) joinNeighbours(keys, sets, descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
  await rm(folder, { recursive: true, force: true });
  return named(names, sets);
}

/** A key for each band, and one for the whole text. */
function addKeys(buckets: Buckets, text: number, signature: Buffer): void {
  buckets.add(signature.readUInt32LE(0), signature.readUInt32LE(4), text);
  for (let band = 0; band < BANDS; band++) {
    let high = band + 1;
    let low = ~band;
    for (let i = 0; i < BINS_A_BAND; i++) {
      const bin = signature.readUInt16LE(HASH_BYTES + 2 * (band * BINS_A_BAND + i));
      high = mix(high ^ bin);
      low = mix(Math.imul(low, 31) ^ bin);
    }
    buckets.add(high, low, text);
  }
}

/** Keys with their texts, spread over files by the key's low half, so that each fits in memory to be sorted. */
class Buckets {
  private readonly buffers: BigUint64Array[];
  private readonly fill: number[];

  constructor(
    private readonly folder: string,
    readonly size: number,
  ) {
    this.buffers = Array.from({ length: size }, () => new BigUint64Array(KEYS_A_FLUSH));
    this.fill = new Array<number>(size).fill(0);
  }

  add(high: number, low: number, text: number): void {
    const bucket = low % this.size;
    const buffer = this.buffers[bucket];
    const at = this.fill[bucket] ?? 0;
    if (buffer === undefined) return;
    buffer[at] = (BigInt(high) << 32n) | BigInt(text);
    this.fill[bucket] = at + 1;
    if (at + 1 === buffer.length) this.flush(bucket);
  }

  /** The keys of each bucket in order, their text in the low half. */
  *sorted(): Generator<BigUint64Array> {
    for (let bucket = 0; bucket < this.size; bucket++) {
      this.flush(bucket);
      const { buffer, byteOffset, byteLength } = readFileSync(this.path(bucket));
      yield new BigUint64Array(buffer.slice(byteOffset, byteOffset + byteLength)).sort();
    }
  }

  private flush(bucket: number): void {
    const { buffer } = this.buffers[bucket] ?? new BigUint64Array();
    appendFileSync(this.path(bucket), new Uint8Array(buffer, 0, 8 * (this.fill[bucket] ?? 0)));
    this.fill[bucket] = 0;
  }

  private path(bucket: number): string {
    return join(this.folder, `bucket-${bucket}`);
  }
}

/** Among texts with the same key, compares each with the one before it and with the first. */
function joinNeighbours(keys: BigUint64Array, sets: DisjointSets, signatures: number): void {
  let key = -1n;
  let first = 0;
  let before = 0;
  for (const entry of keys) {
    const text = Number(entry & 0xffffffffn);
    if (entry >> 32n === key) {
      if (areSimilar(signatures, sets, before, text)) sets.join(before, text);
      else if (areSimilar(signatures, sets, first, text)) sets.join(first, text);
    } else {
      key = entry >> 32n;
      first = text;
    }
    before = text;
  }
}

const one = Buffer.alloc(SIGNATURE_BYTES);
const other = Buffer.alloc(SIGNATURE_BYTES);

function areSimilar(signatures: number, sets: DisjointSets, a: number, b: number): boolean {
  if (sets.find(a) === sets.find(b)) return true;
  readSync(signatures, one, 0, SIGNATURE_BYTES, a * SIGNATURE_BYTES);
  readSync(signatures, other, 0, SIGNATURE_BYTES, b * SIGNATURE_BYTES);
  let equal = 0;
  for (let at = HASH_BYTES; at < SIGNATURE_BYTES; at += 2) {
    if (one.readUInt16LE(at) === other.readUInt16LE(at)) equal++;
  }
  return equal >= SIMILAR * BINS;
}

/** Gives each text the smallest hash of its set. */
function named(names: BigUint64Array, sets: DisjointSets): Clusters {
  const firsts = new Uint32Array(names.length);
  names.forEach((name, text) => {
    const first = sets.find(text);
    firsts[text] = first;
    if (name < (names[first] ?? name)) names[first] = name;
  });
  firsts.forEach((first, text) => {
    names[text] = names[first] ?? 0n;
  });
  return { names, firsts };
}
