import { describe, expect, test } from "vitest";
import { extract } from "../src/index";
import { type Attack, attacks, textOf } from "./hostile";
import { articles } from "./properties/texts";

/** No text of this length costs more than so many times plain text, a character. */
const DEAREST = 5;
/** Four times as long a text may take four times as long; machines are busy, and memory grows. */
const LINEAR = 4 * 2;
/** Processor time is not even: what looks dear is measured again, and the least counts. */
const ROUNDS = 4;
/** What all are tried with, and what the dearest are. */
const SHORT = 25_000;
const LENGTHS = [50_000, 200_000] as const;
const TRIED_LONG = 30;
/** In characters. */
const LONGEST_NAME = 60;

/** Milliseconds of processor time. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extract(text);
  return process.cpuUsage(before).user / 1000;
}

/** The least cost of some rounds; no more of them than it takes to be below `enough`. */
function least(text: string, enough = 0): number {
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && found > enough; round++) found = Math.min(found, cost(text));
  return found;
}

/** The short articles are the dense ones, and no text of news costs more than they do. */
const LONGEST_DENSE = 3000;
const plainArticle = articles.filter((article) => article.length < LONGEST_DENSE).join("\n\n");
const plain = textOf({ beginning: "", unit: `${plainArticle}\n\n` }, SHORT).slice(0, SHORT);

describe("no text is dearer to read than others", { timeout: 300_000 }, () => {
  cost(plain);
  const plainCost = least(plain);
  const tried = attacks
    .map((attack) => ({ attack, cost: least(textOf(attack, SHORT), (DEAREST / 2) * plainCost) }))
    .sort((a, b) => b.cost - a.cost);
  const named = ({ beginning, unit }: Attack): string =>
    JSON.stringify(`${(beginning + unit).slice(0, LONGEST_NAME)}…`);

  test(`${attacks.length} attacks of ${SHORT} characters cost no more than ${DEAREST} times plain text`, () => {
    const dear = tried.filter((entry) => entry.cost > DEAREST * plainCost);
    expect(dear.map((entry) => `${named(entry.attack)} ${entry.cost / plainCost}`)).toEqual([]);
  });

  test.each(tried.slice(0, TRIED_LONG).map(({ attack }) => [named(attack), attack] as const))(
    "%s costs as much a character in 200 kB as in 50",
    (_, attack) => {
      const [short, long] = LENGTHS;
      const isCheap = (long / SHORT) * plainCost;
      const whole = least(textOf(attack, long), isCheap);
      expect(whole).toBeLessThan(DEAREST * isCheap);
      // what costs less than plain text may grow as it likes up to there
      if (whole > isCheap) expect(whole).toBeLessThan(LINEAR * least(textOf(attack, short)));
    },
  );
});
