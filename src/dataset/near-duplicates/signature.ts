/**
 * What is kept of a text to find its near-duplicates: 248 bytes, whatever its length. One-permutation MinHash (Li, Owen,
 * Zhang 2012) over shingles of five syllables, empty bins filled from others (Shrivastava 2017): the share of equal bins
 * estimates how much two texts have in common (Jaccard), give or take 0.04.
 */
import { createHash } from "node:crypto";
import { fold } from "../../text/fold";
import { classIn, DIGIT, lowerIn, traitsOf } from "../../text/letters";

/** Groups of bins; texts that agree in all bins of a group are compared. */
export const BANDS = 24;
/** Bins in a group. Of pairs with 0.7 in common 99 % agree in some group, of those with 0.3 only 6 %. */
export const BINS_A_BAND = 5;
/** Bins of a signature. */
export const BINS: number = BANDS * BINS_A_BAND;
/** Bytes of the hash of the text, which come first. */
export const HASH_BYTES = 8;
/** Bytes of a signature: the hash, then 16 bits a bin. */
export const SIGNATURE_BYTES: number = HASH_BYTES + 2 * BINS;

const SYLLABLES_A_SHINGLE = 5;

/** The signature of a text; case and Unicode form make no difference, beyond the hash neither do marks and spaces. */
export function signatureOf(text: string): Uint8Array {
  const folded = fold(text).text;
  const smallest = smallestOfBins(folded);
  const signature = Buffer.alloc(SIGNATURE_BYTES);
  createHash("sha256").update(folded).digest().copy(signature, 0, 0, HASH_BYTES);
  for (let bin = 0; bin < BINS; bin++) {
    // the smallest of many hashes begins with zeros: mixed again, its low bits are even
    signature.writeUInt16LE(mix(smallest[donor(smallest, bin)] ?? 0) & 0xffff, HASH_BYTES + 2 * bin);
  }
  return signature;
}

const EMPTY = 0xffffffff;

/** The smallest hash of a run of syllables that falls into each bin. A text of fewer syllables is one run. */
function smallestOfBins(text: string): Uint32Array {
  const smallest = new Uint32Array(BINS).fill(EMPTY);
  /** The hashes of the last syllables, in a ring. */
  const ring = new Uint32Array(SYLLABLES_A_SHINGLE);
  let syllables = 0;
  const addRun = (): void => {
    let hash = 0;
    for (let i = 0; i < SYLLABLES_A_SHINGLE; i++) {
      hash = Math.imul(hash ^ (ring[(syllables + i) % SYLLABLES_A_SHINGLE] ?? 0), 0x9e3779b1);
    }
    hash = mix(hash);
    const bin = hash % BINS;
    if (hash < (smallest[bin] ?? 0)) smallest[bin] = hash;
  };

  for (let at = 0; at < text.length; at++) {
    // FNV-1a over the letters and digits, in lower case
    let hash = 0x811c9dc5;
    const start = at;
    for (; at < text.length; at++) {
      const traits = traitsOf(text.charCodeAt(at));
      if (classIn(traits) < DIGIT) break;
      hash = Math.imul(hash ^ lowerIn(traits), 0x01000193);
    }
    if (at === start) continue;
    ring[syllables++ % SYLLABLES_A_SHINGLE] = mix(hash);
    if (syllables >= SYLLABLES_A_SHINGLE) addRun();
  }
  if (syllables < SYLLABLES_A_SHINGLE) addRun();
  return smallest;
}

/** The bin itself, or the one that an empty bin borrows from: the same one for every text that has both. */
function donor(smallest: Uint32Array, bin: number): number {
  let from = bin;
  for (let attempt = 1; smallest[from] === EMPTY; attempt++) from = mix(bin * 0x10001 + attempt) % BINS;
  return from;
}

/** Spreads the bits of a hash (the finish of MurmurHash3). Below `EMPTY`, always. */
export function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === EMPTY ? EMPTY - 1 : hash;
}
