import { WARCRecord, WARCSerializer } from "warcio";

/** See {@link recordOf}. */
export type Serialized = Parameters<typeof WARCSerializer.serialize>[0];

/** What a record holds. */
export interface Fields {
  readonly type?: "response" | "resource" | "conversion" | "request";
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
  readonly status?: string;
  readonly contentType?: string;
}

/** A record of a WARC file. */
export function recordOf(
  url: string,
  { type = "response", body, headers, status = "200 OK", contentType }: Fields,
): Serialized {
  return WARCRecord.create(
    {
      url,
      type,
      date: "2020-05-14T00:20:00Z",
      warcVersion: "WARC/1.1",
      ...(type === "response" && {
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: { "Content-Type": "text/html; charset=utf-8", ...headers },
      }),
      ...(contentType !== undefined && { warcHeaders: { "Content-Type": contentType } }),
    },
    [typeof body === "string" ? new TextEncoder().encode(body) : body],
  );
}

/** A WARC file that begins with a record about itself; packed, each record is a gzip member. */
export async function warcOf(records: readonly Serialized[], gzip: boolean): Promise<Buffer> {
  const info = WARCRecord.createWARCInfo({ filename: "a.warc", warcVersion: "WARC/1.1" }, { software: "test" });
  const parts: Uint8Array[] = [];
  for (const record of [info, ...records]) parts.push(await WARCSerializer.serialize(record, { gzip }));
  return Buffer.concat(parts);
}
