/** What a file holds: text, a page, or many articles. */

import { extname } from "node:path";
import { gunzipSync, constants as zlib } from "node:zlib";
import { isGzip } from "./bytes";

/** What a file can hold. `json` is one object or an array of them. */
export type InputFormat = "text" | "html" | "jsonl" | "json" | "warc";

/** All of them. */
export const INPUT_FORMATS: readonly InputFormat[] = ["text", "html", "jsonl", "json", "warc"];

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".shtml": "html",
  ".asp": "html",
  ".aspx": "html",
  ".jsp": "html",
  ".php": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".warc": "warc",
  ".wet": "warc",
};

/** What a file holds, by its name, else by its first bytes. */
export function formatOf(file: string, head: Uint8Array): InputFormat {
  const byName = BY_EXTENSION[extname(file.replace(/\.(?:gz|zst)$/iu, "")).toLowerCase()];
  if (byName) return byName;
  const start = new TextDecoder("windows-1252")
    .decode(isGzip(head) ? beginning(head) : head)
    .replace(/^(?:ï»¿|\s)+/u, "");
  if (start.startsWith("WARC/")) return "warc";
  if (/^\{\s*"/u.test(start)) return "jsonl";
  if (/^\[\s*\{/u.test(start)) return "json";
  return /^<(?:!doctype\s+html|html|head|body|\?xml|!--|div|meta)/iu.test(start) ? "html" : "text";
}

/** What the first bytes of gzip data unpack to. */
function beginning(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: 10_000_000 });
  } catch {
    return new Uint8Array();
  }
}
