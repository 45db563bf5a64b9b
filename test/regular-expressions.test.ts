import { check } from "recheck";
import { expect, test } from "vitest";
import { composed, literals } from "./regular-expressions";

/** Longest time that one expression may take to be judged, in milliseconds: most take twenty. */
const LONGEST = 60_000;
/** Longest time that an attack within the bound of an expression may take, in milliseconds: some, and two microseconds a character. */
const mostFor = (characters: number): number => 25 + characters / 500;

/** Expressions that would be slow on a long text, and never see one: how they begin, and the most characters that they are given. */
const BOUNDED: readonly (readonly [begins: string, longest: number, why: string])[] = [
  ["^[\\s*•|>»+–-]*(?:", 320, "lines that are longer are no boilerplate: LONGEST_NOTICE"],
  ["^[\\s(]*(?:Theo|theo|THEO)", 240, "lines that are longer are no credits: LONGEST_CREDITS"],
  ["(?:(?:tổng\\s|số", 240, "a counter in a line of credits"],
  ["[/?#:].*$", 240, "an address in a line of credits"],
  ["[).,]+$", 240, "an address in a line of credits"],
  ["^[\\s.,;:|()[\\]–—-]+|", 240, "a value in a line of credits"],
  ["[\\s|–—»·•:-]+$", 1000, "what is longer is no title: LONGEST_TITLE"],
  ["\\s+[|–—»·•-]{1,2}\\s+", 1000, "what is longer is no title: LONGEST_TITLE"],
  ["\\d{2}:\\d{2}.*(?:GMT", 120, "what is longer is no moment: LONGEST"],
  ["<meta[^>]{0,200}charset", 8192, "the head of a page; bounded repeats within"],
  ["<(script|style)\\b", 60_000, "a sample of a page: SAMPLE; bounded repeats within"],
  ["Vn[\\p{L}\\s]{0,40}H", 8192, "bounded repeats; attributes of fonts are short"],
  ["font[^;]{0,100}Vn", 8192, "bounded repeats; attributes of fonts are short"],
  ["\\/+$", 2048, "the address of a store"],
  ["[/\\\\]+$", 4096, "a path, which no system takes longer"],
  ["0+$", 30, "a factor of the table of units; MOST_DECIMALS"],
  ["\\.?0+$", 60, "the digits of a number: LONGEST in src/figures/digits.ts"],
  ["\\[(?:[^\\]\\\\]|", 2000, "the source of an expression of our own"],
  ["^@(?<key>\\S+)", 1000, "a line of one's own gold"],
  ["^0+(?=\\d+$)", 1000, "a field of one's own gold"],
  ["^(?<kind>phường|xã", 1000, "a line of one's own gold"],
];

const expressions = new Map(
  [...literals(), ...(await composed())].map((found) => [`/${found.source}/${found.flags}`, found] as const),
);

test("no regular expression is slower than linear on what it may be given", { timeout: 900_000 }, async () => {
  expect(expressions.size).toBeGreaterThan(200);
  const faults: string[] = [];
  for (const [written, { where, source, flags }] of expressions) {
    // a sticky expression begins at one place only
    const judged = flags.includes("y") ? `^(?:${source})` : source;
    const result = await check(judged, flags.replace(/[gy]/g, ""), { timeout: LONGEST });
    if (result.status === "safe") continue;
    const [begins, longest = 0] = BOUNDED.find(([beginning]) => source.startsWith(beginning)) ?? [];
    if (begins === undefined)
      faults.push(`${where} is ${"complexity" in result ? result.complexity.summary : "unknown"}: ${written}`);
    else if (result.status === "vulnerable") {
      const { pumps, suffix } = result.attack;
      const most = Math.max(
        1,
        Math.floor(longest / pumps.reduce((sum, { prefix, pump }) => sum + prefix.length + pump.length, 0)),
      );
      const attack =
        pumps
          .map(({ prefix, pump }) => prefix + pump.repeat(most))
          .join("")
          .slice(0, longest) + suffix;
      const expression = new RegExp(judged, flags.replace(/[gy]/g, ""));
      const fastest = Math.min(...[1, 2, 3].map(() => timeOf(() => expression.test(attack))));
      if (fastest > mostFor(longest)) faults.push(`${where} takes ${fastest} ms for ${longest} characters: ${written}`);
    }
  }
  expect(faults).toEqual([]);
});

test("what is excused is there", () => {
  const sources = [...expressions.values()].map(({ source }) => source);
  expect(BOUNDED.filter(([begins]) => !sources.some((source) => source.startsWith(begins)))).toEqual([]);
});

/** Milliseconds of processor time. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}
