/**
 * Dates beside chrono-node's Vietnamese locale: what each reads of our own corpus, form by form, and how fast, in the
 * same run. Prints the table of bench/dates.md.
 *
 *     npm run bench:build && node .bench/dates.js > bench/dates.md
 *
 * chrono looks for a time to put into a calendar, so it is asked for less: an example counts as read where its days,
 * months, years and intervals come out right, wherever the span begins and ends; where no year is told, any will do.
 * Quarters and open intervals, which chrono's results can't express, count as read where the time they begin with is.
 */
import { parse } from "chrono-node/vi";
import { extract } from "../src/core";
import { date } from "../src/extractors/date";
import { document } from "../src/extractors/document";
import { term } from "../src/extractors/term";
import { Page } from "../src/page";
import { Words } from "../src/text/words";
import { articleTexts } from "../test/article-texts";
import { type Example, readCorpus } from "../test/corpus";
import { type Job, measure } from "./measure";

const ROUNDS = 15;
/** What chrono reckons from where the example tells no day of publication. */
const NO_DAY = "2022-07-01";

const two = (number: number | null): string => String(number).padStart(2, "0");

type ChronoDate = ReturnType<typeof parse>[number]["start"];

function edtfOf(date: ChronoDate): string {
  const [year, month, day] = [date.get("year"), date.get("month"), date.get("day")];
  if (date.isCertain("day")) return `${year}-${two(month)}-${two(day)}`;
  return date.isCertain("month") ? `${year}-${two(month)}` : `${year}`;
}

function chronoValues({ text, publishedAt = NO_DAY }: Example): string[] {
  return parse(text, new Date(`${publishedAt}T12:00:00+07:00`)).map(({ start, end }) =>
    end ? `${edtfOf(start)}/${edtfOf(end)}` : edtfOf(start),
  );
}

/** The records as the corpus writes them: `4-20 "ngày 20/2/2023" value=2023-02-20`. */
function ourRecords({ text, publishedAt }: Example): string[] {
  const { records } = extract(text, { only: ["date"], ...(publishedAt !== undefined && { publishedAt }) });
  return records.map((record) =>
    record.type === "date" ? `${record.start}-${record.end} "${record.text}" value=${record.value}` : record.type,
  );
}

const FIRST_MONTHS: Readonly<Record<string, string>> = { "33": "01", "34": "04", "35": "07", "36": "10" };

/** An expected value as chrono could give it. */
function leniently(record: string): string {
  return record
    .replace(/^.* value=/, "")
    .replace(/\/\.\.$/, "")
    .replace(/-(3[3-6])$/, (_, quarter: string) => `-${FIRST_MONTHS[quarter]}`);
}

function isSame(found: string | undefined, expected: string): boolean {
  return expected.startsWith("XXXX") ? found?.slice(4) === expected.slice(4) : found === expected;
}

function readsAll(found: readonly string[], expected: readonly string[]): boolean {
  return found.length === expected.length && expected.every((value, i) => isSame(found[i], value));
}

interface Score {
  examples: number;
  ours: number;
  chrono: number;
}

function scores(): Map<string, Score> {
  const byForm = new Map<string, Score>();
  for (const example of readCorpus("date")) {
    const score = byForm.get(example.construct) ?? { examples: 0, ours: 0, chrono: 0 };
    byForm.set(example.construct, score);
    score.examples++;
    if (readsAll(ourRecords(example), example.expected)) score.ours++;
    if (readsAll(chronoValues(example), example.expected.map(leniently))) score.chrono++;
  }
  return byForm;
}

const articles = articleTexts();

function overArticles(name: string, read: (text: string) => unknown): Job {
  const run = () => {
    for (const text of articles) read(text);
  };
  return { name, size: articles.reduce((sum, { length }) => sum + length, 0), run };
}

const CHRONO = "chrono-node/vi";
const READER = "trichluc, what reads its dates";
const DATES = "trichluc, extract with dates alone";
const ALL = "trichluc, extract";

/** The words, and the three readers that tell dates from the figures of documents and terms. */
function readDates(text: string): number {
  const page = new Page(new Words(text), { publishedAt: NO_DAY });
  for (const extractor of [document, term, date]) extractor.extract(page);
  return page.records.length;
}

const byForm = scores();
const total = { examples: 0, ours: 0, chrono: 0 };
console.log("# Dates, beside chrono-node's Vietnamese locale\n");
console.log(
  "What each reads of `fixtures/records/date.txt`, form by form; how it is counted stands in `bench/dates.ts`.\n",
);
console.log("| form | examples | trichluc | chrono-node |\n| --- | ---: | ---: | ---: |");
for (const [form, { examples, ours, chrono }] of byForm) {
  console.log(`| ${form} | ${examples} | ${ours} | ${chrono} |`);
  total.examples += examples;
  total.ours += ours;
  total.chrono += chrono;
}
console.log(`| **all** | **${total.examples}** | **${total.ours}** | **${total.chrono}** |\n`);

const reference = new Date(NO_DAY);
const costs = measure(
  [
    overArticles(CHRONO, (text) => parse(text, reference)),
    overArticles(READER, readDates),
    overArticles(DATES, (text) => extract(text, { publishedAt: NO_DAY, only: ["date"] })),
    overArticles(ALL, (text) => extract(text, { publishedAt: NO_DAY })),
  ],
  ROUNDS,
);
const yardstick = costs.get(CHRONO) ?? Number.NaN;
console.log(
  `Time over the ${articles.length} articles of \`fixtures/articles\`, Node ${process.version}, medians of one run:\n`,
);
console.log("| | ns a character | chrono-node = 1 |\n| --- | ---: | ---: |");
for (const [name, cost] of costs) console.log(`| ${name} | ${cost.toFixed(0)} | ${(cost / yardstick).toFixed(2)} |`);
