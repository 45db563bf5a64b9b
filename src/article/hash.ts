/** Names for articles that bring none. */

import { createHash } from "node:crypto";

/** A short, stable name for an article that has no other. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
