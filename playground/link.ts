/** What a link carries. */
export interface Shared {
  readonly text: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

const PREFIX = "#t=";
/** Links are written by strangers: what unpacks to more is no article. */
const MAX_BYTES = 5_000_000;

/** The fragment of a link to this article. It stays with the browser: no server is told a fragment. */
export async function fragmentOf(shared: Shared): Promise<string> {
  const packed = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return PREFIX + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Whether a fragment means to carry an article. */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

/** The article in a fragment; undefined where there is none that can be read. */
export async function sharedIn(fragment: string): Promise<Shared | undefined> {
  try {
    const binary = atob(fragment.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const shared: unknown = JSON.parse(await textOf(unpacked));
    if (typeof shared !== "object" || shared === null) return undefined;
    const { text, publishedAt } = shared as Partial<Record<string, unknown>>;
    if (typeof text !== "string") return undefined;
    return { text, ...(typeof publishedAt === "string" && { publishedAt }) };
  } catch {
    return undefined;
  }
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > MAX_BYTES) throw new RangeError("the link unpacks to more than an article");
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
