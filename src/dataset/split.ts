import { createHash } from "node:crypto";
import { SPLITS, type Split } from "./entry";

/** The weights of training, validation and test. */
export type Shares = readonly [train: number, validation: number, test: number];

/**
 * The split that a cluster falls into, by a hash of its name alone: it stays there when other articles come or go.
 *
 * @param cluster The name of the cluster.
 */
export function splitOf(cluster: string, shares: Shares): Split {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let at = (createHash("sha256").update(cluster).digest().readUInt32BE() / 2 ** 32) * total;
  const index = shares.findIndex((share) => {
    at -= share;
    return at < 0;
  });
  return SPLITS[index] ?? "train";
}
