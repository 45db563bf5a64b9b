/** A stretch of time and how many there were in it. */
export interface Bin {
  /** ISO 8601: a year, a month or a day. */
  readonly time: string;
  readonly articles: number;
  readonly records: number;
}

/** Lengths of an ISO date that ends with its day, month, year. */
const DAY = 10;
const MONTH = 7;
const YEAR = 4;

/** No more bars than can be told apart. */
const MOST_BINS = 60;

/**
 * The counts by day put together by day, month or year, whatever shows most without being too fine; empty stretches between
 * are there too.
 *
 * @param days counts by ISO date, of a day that there is; it may lack its day or month.
 */
export function binDays(days: ReadonlyMap<string, Omit<Bin, "time">>): Bin[] {
  const dates = [...days.keys()].sort();
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  if (first === "") return [];
  const finest = Math.min(...dates.map((date) => date.length));
  const length =
    ([DAY, MONTH] as const).find((unit) => unit <= finest && countBetween(first, last, unit) <= MOST_BINS) ?? YEAR;
  const bins = new Map(timesBetween(first, last, length).map((time) => [time, { time, articles: 0, records: 0 }]));
  for (const [date, { articles, records }] of days) {
    const bin = bins.get(date.slice(0, length));
    if (bin === undefined) continue;
    bin.articles += articles;
    bin.records += records;
  }
  return [...bins.values()];
}

const MILLISECONDS = { [DAY]: 86_400_000, [MONTH]: 30 * 86_400_000 };

function countBetween(first: string, last: string, unit: typeof DAY | typeof MONTH): number {
  return (Date.parse(last) - Date.parse(first)) / MILLISECONDS[unit];
}

/** All days, months or years from the first to the last. */
function timesBetween(first: string, last: string, length: number): string[] {
  const times: string[] = [];
  const end = last.slice(0, length);
  const date = new Date(first.slice(0, length));
  for (let time = ""; time < end; ) {
    time = date.toISOString().slice(0, length);
    times.push(time);
    if (length === YEAR) date.setUTCFullYear(date.getUTCFullYear() + 1);
    else if (length === MONTH) date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCDate(date.getUTCDate() + 1);
  }
  return times;
}
