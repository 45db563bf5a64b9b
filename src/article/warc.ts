/** Articles out of WARC and WET files, as crawlers and Common Crawl write them, one record at a time. */

import { brotliDecompressSync } from "node:zlib";
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from "warcio";
import type { Article } from "./article";
import { type Chunks, collect, isGzip, peek } from "./bytes";
import { type Position, ReadError } from "./errors";
import { type HtmlOptions, parseHtml } from "./html";
import { contains, type Range } from "./range";
import { parseText } from "./text";

export interface WarcOptions extends Pick<HtmlOptions, "maxDepth"> {
  /** Largest payload in bytes, unpacked. */
  readonly maxPageSize: number;
}

/** The bytes of the file from an offset on; absent where it can't be opened twice (standard input). */
type Reopen = (offset: number) => Chunks;

/** Which records are read. */
export interface WarcReading {
  readonly reopen?: Reopen;
  /** What of the file is wanted; of bytes the chunks begin with the range, of items with the file. */
  readonly range?: Range;
}

/**
 * Reads the pages of a WARC file: successful HTML responses and resources, and the plain texts of a WET file.
 *
 * Behind a damaged record reading goes on at the next one that can be found.
 */
export async function* readWarc(
  chunks: Chunks,
  file: string,
  options: WarcOptions,
  { reopen, range }: WarcReading = {},
): AsyncGenerator<Article | ReadError> {
  const bytes = range?.unit === "bytes" ? range : undefined;
  const items = range?.unit === "items" ? range : undefined;
  let index = 0;
  const read: Visit<Article | ReadError | undefined> = async (record, position) =>
    !items || contains(items, index) ? await readRecord(record, position, options) : undefined;
  for await (const { result } of walkWarc(chunks, file, read, { ...(reopen && { reopen }), ...bytes })) {
    if (result && (!items || contains(items, index))) yield result;
    if (++index === items?.end) return;
  }
}

/** What is made of a record. It is skipped to its end afterwards. */
export type Visit<Result> = (record: WARCRecord, position: Position) => Promise<Result>;

/** A record, or damage, and where it begins in the file. */
export interface WarcStep<Result> {
  readonly offset: number;
  readonly result: Result | ReadError;
}

/** How far a walk goes. */
interface Walk {
  readonly reopen?: Reopen;
  /** The offset in the file that the chunks begin with. */
  readonly start?: number;
  /** Records from this offset on are not visited. */
  readonly end?: number;
}

/** Visits one record after the other; behind a damaged one the walk goes on at the next that can be found. */
export async function* walkWarc<Result>(
  chunks: Chunks,
  file: string,
  visit: Visit<Result>,
  { reopen, start = 0, end = Number.POSITIVE_INFINITY }: Walk,
): AsyncGenerator<WarcStep<Result>> {
  let base = start;
  let source = chunks;
  for (;;) {
    const broken = yield* walkRecords(source, file, visit, base, end);
    if (broken === undefined || !reopen) return;
    const next = await nextRecord(reopen(broken + 1));
    if (next === undefined) return;
    base = broken + 1 + next;
    source = reopen(base);
  }
}

/** Visits records until the end, or until one is damaged: then returns where that one begins. */
async function* walkRecords<Result>(
  source: Chunks,
  file: string,
  visit: Visit<Result>,
  base: number,
  end: number,
): AsyncGenerator<WarcStep<Result>, number | undefined> {
  const { head, chunks } = await peek(source, 2);
  const packed = isGzip(head);
  const reader = new AsyncIterReader(chunks, packed ? "gzip" : null);
  const parser = new WARCParser(reader);
  const damaged = (offset: number, problem: string): WarcStep<Result> => ({
    offset: base + offset,
    result: new ReadError("bad-warc", { file, offset: base + offset }, problem),
  });
  // where gzip data end early or are damaged, the parser takes the packed bytes as they are, or sees the end of the file
  const isDamaged = (): boolean => packed && reader.compressed === null;
  let offset = 0;
  try {
    for (let record = await parser.parse(); record && !isDamaged(); record = await parser.parse()) {
      offset = parser.offset;
      if (base + offset >= end) return undefined;
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
      const result = await visit(record, position);
      // the parser's own way to skip never ends where the file does
      const isWhole = !(block instanceof LimitReader) || (await drain(block));
      if (isDamaged()) break;
      if (!isWhole) {
        if (packed) break;
        const problem = "the record is cut off: the file ends before it does; fetch the file again";
        yield { offset: base + offset, result: new ReadError("bad-warc", position, problem) };
        return undefined;
      }
      yield { offset: base + offset, result };
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    if (!isDamaged()) {
      yield damaged(offset, `the record can't be parsed (${(cause as Error).message})`);
      return base + offset;
    }
  }
  // the end of the last gzip member that was whole, wherever the chunks ended
  const member = reader._rawOffset;
  if (base + member >= end) return undefined;
  if (isDamaged()) {
    yield damaged(member, "the packed record is damaged; fetch the file again");
    return base + member;
  }
  if (packed && reader.inflator && !reader.inflator.ended) {
    yield damaged(member, "the packed record is cut off: the file ends before it does; fetch the file again");
  }
  return undefined;
}

/** Passes over what is left; tells whether all of it was there. */
async function drain(block: LimitReader): Promise<boolean> {
  for await (const chunk of block) if (chunk.length === 0) break;
  return block.limit <= 0;
}

/** Whether a record may be a page: a response, a resource, or a text that was made of one. */
export function mayBePage({ warcType }: WARCRecord): boolean {
  return warcType === "response" || warcType === "resource" || warcType === "conversion";
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
