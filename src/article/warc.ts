/** Articles out of WARC and WET files, as crawlers and Common Crawl write them, one record at a time. */

import { brotliDecompressSync } from "node:zlib";
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from "warcio";
import type { Article } from "./article";
import { type Chunks, collect, isGzip, peek } from "./bytes";
import { type Position, ReadError } from "./errors";
import { type HtmlOptions, parseHtml } from "./html";
import { parseText } from "./text";

export interface WarcOptions extends Pick<HtmlOptions, "maxDepth"> {
  /** Largest payload in bytes, unpacked. */
  readonly maxPageSize: number;
}

/** The bytes of the file from an offset on; absent where it can't be opened twice (standard input). */
export type Reopen = (offset: number) => Chunks;

/**
 * Reads the pages of a WARC file: successful HTML responses and resources, and the plain texts of a WET file.
 *
 * Behind a damaged record reading goes on at the next one that can be found.
 */
export async function* readWarc(
  chunks: Chunks,
  file: string,
  options: WarcOptions,
  reopen?: Reopen,
): AsyncGenerator<Article | ReadError> {
  let base = 0;
  let source = chunks;
  for (;;) {
    const broken = yield* readRecords(source, file, base, options);
    if (broken === undefined || !reopen) return;
    const next = await nextRecord(reopen(broken + 1));
    if (next === undefined) return;
    base = broken + 1 + next;
    source = reopen(base);
  }
}

/** Reads records until the end, or until one is damaged: then returns where that one begins. */
async function* readRecords(
  source: Chunks,
  file: string,
  base: number,
  options: WarcOptions,
): AsyncGenerator<Article | ReadError, number | undefined> {
  const { head, chunks } = await peek(source, 2);
  const packed = isGzip(head);
  const reader = new AsyncIterReader(chunks, packed ? "gzip" : null);
  const parser = new WARCParser(reader);
  const damaged = (offset: number, problem: string): ReadError =>
    new ReadError("bad-warc", { file, offset: base + offset }, problem);
  let offset = 0;
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      offset = parser.offset;
      if (!record.warcType || !Number.isFinite(record.warcContentLength)) {
        yield damaged(offset, "no WARC record begins here; the file is damaged or no WARC file");
        return base + offset;
      }
      const position: Position = {
        file,
        offset: base + offset,
        ...(record.warcHeader("WARC-Record-ID") && { recordId: record.warcHeader("WARC-Record-ID") ?? "" }),
      };
      const block = record.reader;
      const result = await readRecord(record, position, options);
      await record.skipFully();
      if (block instanceof LimitReader && block.limit > 0) {
        yield new ReadError(
          "bad-warc",
          position,
          "the record is cut off: the file ends before it does; fetch the file again",
        );
        return undefined;
      }
      if (result) yield result;
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    yield damaged(offset, `the record can't be parsed (${(cause as Error).message})`);
    return base + offset;
  }
  // Where gzip data end early or are damaged, the parser sees the end of the file.
  const at = reader.getRawOffset();
  if (packed && reader.compressed === null) {
    yield damaged(at, "the packed record is damaged; fetch the file again");
    return base + at;
  }
  if (packed && reader.inflator && !reader.inflator.ended) {
    yield damaged(at, "the packed record is cut off: the file ends before it does; fetch the file again");
  }
  return undefined;
}

/** The article of one record; `undefined` for the records that hold no page. */
async function readRecord(
  record: WARCRecord,
  position: Position,
  options: WarcOptions,
): Promise<Article | ReadError | undefined> {
  const headers = record.httpHeaders?.headers;
  const type = (record.warcType === "response" ? headers?.get("Content-Type") : record.warcContentType) ?? "";
  const isPage = /html/iu.test(type);
  const isText = record.warcType === "conversion" && /text\/plain/iu.test(type);
  if (record.warcType === "response") {
    const status = Number(record.httpHeaders?.statusCode);
    if (!isPage || status < 200 || status > 299) return undefined;
  } else if (!isText && !(record.warcType === "resource" && isPage)) return undefined;

  const url = record.warcTargetURI ?? undefined;
  try {
    let bytes = await collect(record, position, options.maxPageSize);
    if (/^\s*br\s*$/iu.test(headers?.get("Content-Encoding") ?? ""))
      bytes = unbrotli(bytes, position, options.maxPageSize);
    if (isText) {
      const article = parseText(bytes, { ...(url !== undefined && { id: url }), charset: "utf-8", position });
      return {
        ...article,
        ...(url !== undefined && { url, from: { url: "record" } }),
        provenance: { ...article.provenance, format: "warc" },
      };
    }
    return parseHtml(bytes, {
      ...options,
      position,
      format: "warc",
      charset: type,
      ...(url !== undefined && { url, id: url }),
    });
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}

/** Brotli, which the parser leaves as it is. Archives that unpacked it already keep its header. */
function unbrotli(bytes: Uint8Array, position: Position, maxOutputLength: number): Uint8Array {
  if (/^\s*</u.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"))) return bytes;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength });
  } catch (cause) {
    throw new ReadError("broken-compression", position, "the page's brotli data are damaged or unpack to too much", {
      cause,
    });
  }
}

const GZIP_MEMBER = Buffer.from([0x1f, 0x8b, 0x08]);
const WARC_HEADER = Buffer.from("WARC/1.");

/** How far on the next record begins: a gzip member, or a WARC header. */
async function nextRecord(chunks: Chunks): Promise<number | undefined> {
  let passed = 0;
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const window = Buffer.concat([rest, chunk]);
    const found = [window.indexOf(GZIP_MEMBER), window.indexOf(WARC_HEADER)].filter((at) => at >= 0);
    if (found.length > 0) return passed + Math.min(...found);
    // What may be the first half of a header stays for the next chunk.
    const keep = Math.min(window.length, WARC_HEADER.length - 1);
    passed += window.length - keep;
    rest = window.subarray(window.length - keep);
  }
  return undefined;
}
