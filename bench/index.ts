/**
 * How fast records are read, beside the peers and beside a pass that only splits the same text into words.
 *
 *     npm run bench                        prints the tables
 *     npm run bench -- --write [folder]    writes them into bench/README.md; a folder of texts makes a second column
 *
 * Needs the built library, for the time that importing it takes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extract } from "../src/core";
import { articleTexts } from "../test/article-texts";
import { hostileTexts } from "./hostile";
import { type Job, measure, spent } from "./measure";
import { CHRONO, COMPROMISE, CORE_RECORDS, READERS, SPLITTING, WINK, WITH_CODES, WITH_OBSERVATIONS } from "./readers";
import { bundleSizes, startingTimes } from "./shipping";

const PAGE = "bench/README.md";
const [BEGIN, END] = ["<!-- measured -->", "<!-- /measured -->"];
const ROUNDS = 9;
const FEW_ROUNDS = 3;
const SHORT = 64_000;
/** In characters: the fixtures below it are the dense ones. */
const LONGEST_DENSE = 3000;
const LONG = 64_000_000;

type Costs = ReadonlyMap<string, number>;

interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Each article by itself, as they are read in earnest. */
function costsOver({ texts }: Corpus): Costs {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  const jobs = READERS.map(([name, , read]): Job => {
    const run = () => {
      for (const text of texts) read(text);
    };
    return { name, size, run };
  });
  return measure(jobs, ROUNDS);
}

/** How many times as fast the one is as the other. */
const speed = (costs: Costs, one: string, other: string): number =>
  (costs.get(other) ?? Number.NaN) / (costs.get(one) ?? Number.NaN);

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map((_, column) => (column === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

function describe({ name, texts }: Corpus): string {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const records = texts.reduce((sum, text) => sum + extract(text, { observations: false }).records.length, 0);
  return `${name}: ${texts.length} articles of ${Math.round(characters / texts.length)} characters, a record every ${Math.round(characters / records)}.`;
}

function sideBySide(corpora: readonly Corpus[], costs: readonly Costs[]): string {
  const rows = READERS.map(([name, finds]) => [
    name,
    finds,
    ...costs.flatMap((each) => [(each.get(name) ?? 0).toFixed(0), speed(each, name, SPLITTING).toFixed(2)]),
  ]);
  const header = [
    "reader",
    "finds",
    ...corpora.flatMap(({ name }) => [`${name}, ns a character`, "speed, splitting = 1"]),
  ];
  return table(header, rows);
}

/** Who is to be how much faster than whom. */
const TARGETS: readonly (readonly [one: string, other: string, target: number])[] = [
  [CORE_RECORDS, SPLITTING, 1],
  [CORE_RECORDS, CHRONO, 2],
  [CORE_RECORDS, WINK, 30],
  [CORE_RECORDS, COMPROMISE, 30],
  [WITH_CODES, SPLITTING, 0.8],
  [WITH_OBSERVATIONS, SPLITTING, 0.5],
  [WITH_OBSERVATIONS, CHRONO, 1.1],
  [WITH_OBSERVATIONS, WINK, 15],
];

function targets(corpora: readonly Corpus[], costs: readonly Costs[]): string {
  const rows = TARGETS.map(([one, other, target]) => [
    `${one}, beside ${other}`,
    `≥ ${target}`,
    ...costs.map((each) => {
      const reached = speed(each, one, other);
      return `${reached.toFixed(2)}${reached < target ? " (missed)" : ""}`;
    }),
  ]);
  return table(["speed", "target", ...corpora.map(({ name }) => name)], rows);
}

/** The articles one after another, as flat in memory as a text that was read from a file. */
function textOf({ texts }: Corpus, length: number): string {
  const all = texts.join("\n\n");
  return Buffer.from(all.repeat(Math.ceil(length / all.length)).slice(0, length), "utf16le").toString("utf16le");
}

function growth(corpus: Corpus): string {
  const short = textOf(corpus, SHORT);
  const costs = measure([{ name: "short", size: SHORT, run: () => extract(short) }], FEW_ROUNDS);
  const long = textOf(corpus, LONG);
  const began = spent();
  extract(long);
  const cost = ((spent() - began) * 1e6) / LONG;
  const ratio = cost / (costs.get("short") ?? Number.NaN);
  return `A text of 64 million characters costs ${ratio.toFixed(2)} times as much a character as one of 64 thousand.`;
}

function hostile(corpus: Corpus): string {
  const jobs = [["plain text", textOf(corpus, 200_000)] as const, ...hostileTexts].map(([name, text]): Job => {
    return { name, size: text.length, run: () => extract(text) };
  });
  const costs = measure(jobs, FEW_ROUNDS);
  const rows = jobs.map(({ name }) => [`\`${name}\``, speed(costs, "plain text", name).toFixed(2)]);
  return table(["200 kB of", "cost a character, plain text = 1"], rows);
}

function shipping(article: string): string {
  const { importing, firstCall } = startingTimes(article);
  const sizes = Array.from(bundleSizes(), ([name, bytes]) => [name, `${(bytes / 1000).toFixed(1)} kB`]);
  return `${table(
    ["processor time in a new process", "target", "measured"],
    [
      ["`import` of `trichluc/core`", "< 10 ms", `${importing.toFixed(1)} ms`],
      ["the first call after it, a short article", "< 40 ms", `${firstCall.toFixed(1)} ms`],
    ],
  )}\n\n${table(["bundled and minified", "gzip"], sizes)}`;
}

const [flag, folder = flag === "--write" ? undefined : flag] = process.argv.slice(2);
const fixtures: Corpus = { name: "fixtures", texts: articleTexts() };
/** Short, and with four times as many records as newspapers have: what records cost. */
const dense: Corpus = { name: "dense", texts: fixtures.texts.filter(({ length }) => length < LONGEST_DENSE) };
const corpora = [fixtures, dense];
if (folder !== undefined) corpora.push({ name: "newspapers", texts: articleTexts(folder) });
const costs = corpora.map(costsOver);
const measured = `Node ${process.version}, one run, medians of ${ROUNDS} rounds in turn, processor time.
${corpora.map(describe).join("\n")}

${sideBySide(corpora, costs)}

${targets(corpora, costs)}

${growth(dense)}

${shipping("fixtures/articles/hai-van.txt")}

${hostile(dense)}
`;
if (flag === "--write") {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  writeFileSync(PAGE, `${page.slice(0, before)}\n\n${measured}\n${page.slice(after)}`);
} else console.log(measured);
