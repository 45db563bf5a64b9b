import { hostOf } from "../address";
import type { Bin } from "./calendar";
import type { ArticleRow, ErrorRow, ObservationRow, RecordRow } from "./rows";

/** An article as the report names it. */
export interface ArticleName {
  readonly name: string;
  readonly url?: string;
}

/** How much there is of something. */
export interface Amount {
  articles: number;
  records: number;
  observations: number;
}

/** A unit on the commune level, as of 2025 where its code is known. */
export interface Ward {
  readonly name: string;
  readonly province?: string;
  readonly code?: string;
  observations: number;
  readonly articles: Set<number>;
}

/** An indicator in the unit that it is given in. */
export interface IndicatorTally {
  readonly id: string;
  readonly unit: string;
  observations: number;
  readonly wards: Set<string>;
  /** Levels that were reached. */
  readonly values: number[];
  readonly byYear: Map<string, number[]>;
  readonly byWard: Map<string, number[]>;
}

/** What an article says of an indicator in a ward at a time. */
export interface Statement {
  readonly article: number;
  readonly value: number;
  readonly evidence?: string;
}

/** What several articles say of the same. */
export interface Topic {
  readonly id: string;
  readonly ward: string;
  readonly time: string;
  readonly unit: string;
  readonly statements: Statement[];
}

/** Errors of one kind. */
export interface ErrorTally {
  count: number;
  readonly examples: ErrorRow[];
}

const MOST_EXAMPLES = 20;
const UNKNOWN = "";

/**
 * Counts the rows of a dataset one by one, so that it never has to be held as a whole; then `renderTally` shows it.
 *
 * @example
 * ```ts
 * import { renderTally, Tally } from "trichluc/view";
 *
 * const tally = new Tally();
 * tally.addArticle({ article: 1, id: "kim-tan", records: 1, observations: 0 });
 * tally.addRecord({ type: "ward" });
 * const html = renderTally(tally);
 * ```
 */
export class Tally {
  /** @internal */
  readonly total: Amount = { articles: 0, records: 0, observations: 0 };
  /**
   * Articles without a day of publication.
   *
   * @internal
   */
  undated = 0;
  /** @internal */
  readonly byDay: Map<string, Omit<Bin, "time">> = new Map();
  /** @internal */
  readonly bySource: Map<string, Amount> = new Map();
  /** @internal */
  readonly byProvince: Map<string, Amount> = new Map();
  /** @internal */
  readonly byType: Map<string, number> = new Map();
  /** @internal */
  readonly indicators: Map<string, IndicatorTally> = new Map();
  /** @internal */
  readonly wards: Map<string, Ward> = new Map();
  /** @internal */
  readonly topics: Map<string, Topic> = new Map();
  /** @internal */
  readonly errors: Map<string, ErrorTally> = new Map();
  /** @internal */
  readonly names: Map<number, ArticleName> = new Map();

  /** Counts an article. */
  addArticle(row: ArticleRow): void {
    const { article, id, title, published_at: publishedAt, source, site, url } = row;
    const amount = { articles: 1, records: row.records, observations: row.observations };
    this.names.set(article, { name: title ?? id, ...(url !== undefined && { url }) });
    add(this.total, amount);
    add(amountOf(this.bySource, site ?? hostOf(url ?? "") ?? source ?? UNKNOWN), amount);
    add(amountOf(this.byProvince, row.ward_successor_province ?? row.ward_province ?? UNKNOWN), amount);
    const day = dayOf(publishedAt);
    if (day === undefined) this.undated++;
    else {
      const bin = this.byDay.get(day) ?? { articles: 0, records: 0 };
      this.byDay.set(day, { articles: bin.articles + 1, records: bin.records + row.records });
    }
  }

  /** Counts a record. */
  addRecord({ type }: RecordRow): void {
    this.byType.set(type, (this.byType.get(type) ?? 0) + 1);
  }

  /** Counts an observation. The articles have to be added before their observations. */
  addObservation(row: ObservationRow): void {
    const ward = this.addWard(row);
    if (row.indicator_id === undefined || row.repeats !== undefined) return;
    const indicator = this.addIndicator(row, row.indicator_id, ward);
    if (row.relation !== "level" || row.status !== "actual" || row.value === undefined) return;
    indicator.values.push(row.value);
    const year = /^.*((?:19|20)\d\d)/.exec(row.time_period ?? "")?.[1];
    if (year !== undefined) push(indicator.byYear, year, row.value);
    if (ward !== undefined) push(indicator.byWard, ward, row.value);
    if (ward !== undefined && row.time_period !== undefined) {
      this.addStatement(row, row.indicator_id, { ward, time: row.time_period, value: row.value });
    }
  }

  /** Counts what could not be read. */
  addError(row: ErrorRow): void {
    const error = this.errors.get(row.code) ?? { count: 0, examples: [] };
    error.count++;
    if (error.examples.length < MOST_EXAMPLES) error.examples.push(row);
    this.errors.set(row.code, error);
  }

  /** The key of the ward; undefined where the observation names no place. */
  private addWard(row: ObservationRow): string | undefined {
    const { ref_area: name, area_2025_code: code } = row;
    const key = code ?? (row.ref_area_code && `${row.ref_area_register} ${row.ref_area_code}`) ?? name;
    if (key === undefined) return undefined;
    let ward = this.wards.get(key);
    if (ward === undefined) {
      ward = {
        name: row.area_2025_name ?? name ?? key,
        ...(row.area_2025_province !== undefined && { province: row.area_2025_province }),
        ...(code !== undefined && { code }),
        observations: 0,
        articles: new Set(),
      };
      this.wards.set(key, ward);
    }
    ward.observations++;
    ward.articles.add(row.article);
    return key;
  }

  private addIndicator(row: ObservationRow, id: string, ward: string | undefined): IndicatorTally {
    const unit = unitOf(row);
    const key = `${id} ${unit}`;
    let indicator = this.indicators.get(key);
    if (indicator === undefined) {
      indicator = {
        id,
        unit,
        observations: 0,
        wards: new Set(),
        values: [],
        byYear: new Map(),
        byWard: new Map(),
      };
      this.indicators.set(key, indicator);
    }
    indicator.observations++;
    if (ward !== undefined) indicator.wards.add(ward);
    return indicator;
  }

  private addStatement(
    row: ObservationRow,
    id: string,
    { ward, time, value }: { readonly ward: string; readonly time: string; readonly value: number },
  ): void {
    const { article, evidence } = row;
    const unit = unitOf(row);
    const key = JSON.stringify([id, ward, time, unit]);
    const topic = this.topics.get(key) ?? { id, ward, time, unit, statements: [] };
    topic.statements.push({ article, value, ...(evidence !== undefined && { evidence }) });
    this.topics.set(key, topic);
  }
}

/** `VND`, `VND/người/năm`. */
function unitOf({ unit, per }: ObservationRow): string {
  return per === undefined ? unit : `${unit}/${per}`;
}

function add(amount: Amount, { articles, records, observations }: Amount): void {
  amount.articles += articles;
  amount.records += records;
  amount.observations += observations;
}

function amountOf(amounts: Map<string, Amount>, key: string): Amount {
  const amount = amounts.get(key) ?? { articles: 0, records: 0, observations: 0 };
  amounts.set(key, amount);
  return amount;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The day, or as much of it as is given; undefined where there is no such day. */
function dayOf(moment: string | undefined): string | undefined {
  const [day] = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(moment ?? "") ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
