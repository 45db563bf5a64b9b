/**
 * Gold files: what an article says, written down by people. Plain text, one record a line in the order of the article:
 *
 * ```
 * @ward phường Kim Tân | Lào Cai | Lào Cai
 * @code 02647
 * # a comment
 * ward	phường Kim Tân	kind=phường; name=Kim Tân
 * count	4.957 hộ	value=4957; unit=hộ; ind=số hộ; rel=level; st=actual
 * ```
 *
 * Lines that begin with `@` say something of the article. A record is its type, its words and its fields, parted by tabs;
 * `\n` in the words stands for a line end. Each record starts and ends after the one before it, so words that stand in
 * the article several times need no number.
 */

/** The record types that gold files hold; their format does not nest, so organizations and places have no gold. */
export const GOLD_TYPES = [
  "ward",
  "term",
  "percentage",
  "money",
  "count",
  "measure",
  "date",
  "document",
  "person",
] as const;

/** See {@link GOLD_TYPES}. */
export type GoldType = (typeof GOLD_TYPES)[number];

/** What is said of a record, by key. */
export type Fields = Readonly<Partial<Record<string, string | number>>>;

/** A record as a gold file has it. */
interface GoldLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly type: GoldType;
  readonly text: string;
  readonly fields: Fields;
}

/** A record of the gold at its place in the article. */
export interface GoldRecord extends GoldLine {
  readonly start: number;
  readonly end: number;
}

/** A gold file as it is written. */
export interface Gold {
  /** What the lines with `@` say, by key. */
  readonly head: Readonly<Partial<Record<string, string>>>;
  readonly lines: readonly GoldLine[];
  /** Lines that make no sense, `12: …`. */
  readonly problems: readonly string[];
}

const NUMERIC: ReadonlySet<string> = new Set(["value", "min", "max", "of", "from", "to", "ordinal"]);

/** Reads the content of a gold file. */
export function parseGold(content: string): Gold {
  const head: Record<string, string> = {};
  const lines: GoldLine[] = [];
  const problems: string[] = [];
  content
    .normalize("NFC")
    .split(/\r?\n/)
    .forEach((written, index) => {
      const line = index + 1;
      if (written.trim() === "" || written.startsWith("#")) return;
      const said = /^@(?<key>\S+)\s*(?<value>.*)$/.exec(written)?.groups;
      if (said) {
        head[said["key"] ?? ""] = (said["value"] ?? "").trim();
        return;
      }
      const [type = "", text = "", pairs = ""] = written.split("\t");
      if (!isGoldType(type) || text === "") {
        problems.push(`${line}: bad line: ${written}`);
        return;
      }
      const fields = parseFields(type, pairs, (problem) => problems.push(`${line}: ${problem}`));
      lines.push({ line, type, text: text.replaceAll("\\n", "\n"), fields });
    });
  return { head, lines, problems };
}

/** Whether gold files hold records of this type. */
export function isGoldType(type: string): type is GoldType {
  return (GOLD_TYPES as readonly string[]).includes(type);
}

function parseFields(type: GoldType, pairs: string, report: (problem: string) => void): Fields {
  const fields: Record<string, string | number> = {};
  for (const pair of pairs.split(/;\s*/).filter((pair) => pair.trim() !== "")) {
    const equals = pair.indexOf("=");
    if (equals < 0) {
      report(`no '=' in '${pair}'`);
      continue;
    }
    const key = pair.slice(0, equals).trim();
    const value = pair.slice(equals + 1).trim();
    const isNumber = NUMERIC.has(key) && !(key === "value" && type === "date");
    if (isNumber && !Number.isFinite(Number(value))) report(`'${pair}' is not a number`);
    fields[key] = isNumber ? Number(value) : value;
  }
  return fields;
}

/**
 * Finds the place of each record in the text.
 *
 * @returns The records, and the problems: those of the file and the records that are not in the text.
 */
export function locate(gold: Gold, text: string): { records: GoldRecord[]; problems: string[] } {
  const records: GoldRecord[] = [];
  const problems = [...gold.problems];
  let from = 0;
  let lastEnd = 0;
  for (const line of gold.lines) {
    const start = find(line, text, from, lastEnd);
    if (start < 0) {
      problems.push(`${line.line}: not found after offset ${from}: '${line.text}'`);
      continue;
    }
    const end = start + line.text.length;
    records.push({ ...line, start, end });
    from = start + 1;
    lastEnd = end;
  }
  return { records, problems };
}

/** The first place that ends after `lastEnd` and is no part of a longer word, unless the gold says that it is. */
function find({ text: words, fields }: GoldLine, text: string, from: number, lastEnd: number): number {
  const isInWord = (offset: number): boolean => /[\p{L}\p{M}\d]/u.test(text[offset] ?? " ");
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWhole = fields["glued"] !== undefined || !(isInWord(start - 1) || isInWord(end));
    if (end > lastEnd && isWhole) return start;
  }
  return -1;
}
