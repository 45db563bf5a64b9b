import { createHash } from "node:crypto";

/** Stands for the contents, in sixteen hexadecimal digits. */
export function digest(...contents: readonly (string | Uint8Array | undefined)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content instanceof Uint8Array ? content : `${content}\n`);
  return hash.digest("hex").slice(0, 16);
}
