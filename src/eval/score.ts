/** Precision, recall and F1 of predictions against gold, by type, with every mistake. */
import type { Extraction, Observation } from "../records";
import { GOLD_TYPES, type Gold, type GoldRecord, type GoldType, isGoldType, locate } from "./gold";
import { isIndicatorRight, isSpanRight, type Predicted, same, wrongFields } from "./match";

/** The types that a figure of the core is made of. */
const CORE: ReadonlySet<GoldType> = new Set(["ward", "term", "percentage", "money", "count"]);
const QUANTITIES: ReadonlySet<string> = new Set(["percentage", "money", "count", "measure"]);

/** How the records of a type were found. */
interface TypeScore {
  /** A type, or `core` for the five core types, `all` for all. */
  readonly type: GoldType | "core" | "all";
  readonly gold: number;
  readonly predicted: number;
  /** Span and fields right. */
  readonly right: number;
  /** Span right, whatever the fields. */
  readonly spanRight: number;
  /** 1 where nothing was predicted. */
  readonly precision: number;
  /** 1 where there is no gold. */
  readonly recall: number;
  readonly f1: number;
}

/** So many right of so many. */
interface Share {
  readonly right: number;
  readonly of: number;
}

/** The fields that are counted apart from whether a record is right. */
const ATTRIBUTES = ["qualifier", "per", "role", "article ward", "article code", "ward code"] as const;

/** See {@link ATTRIBUTES}. */
export type Attribute = (typeof ATTRIBUTES)[number];

/** How the observations were found. One is right when indicator, relation and status are. */
interface ObservationScore {
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
  readonly f1: number;
  readonly indicator: number;
  readonly relation: number;
  readonly status: number;
  readonly timePeriod: Share;
  /** Those that are no plain levels: changes, shares of a target, targets. */
  readonly hard: Share;
}

/** What a mistake can be in. */
type MistakeKind = GoldType | Attribute | "observation" | "time" | "offsets";

/** See {@link MistakeKind}. */
export const MISTAKE_KINDS: readonly MistakeKind[] = [...GOLD_TYPES, ...ATTRIBUTES, "observation", "time", "offsets"];

/** Something that is not as the gold has it. */
export interface Mistake {
  readonly what: MistakeKind;
  readonly article: string;
  /** The words. */
  readonly text: string;
  /** What is wrong. */
  readonly detail: string;
}

/** All figures of an evaluation. */
export interface Report {
  readonly types: readonly TypeScore[];
  readonly attributes: Readonly<Record<Attribute, Share>>;
  readonly observations: ObservationScore;
  /** Codes of wards that are wrong; a missing one is not. */
  readonly wrongCodes: number;
  /** Records whose offsets don't give their text. */
  readonly wrongOffsets: number;
  readonly mistakes: readonly Mistake[];
}

type Counts<Name extends string> = Record<Name, number>;
type Tally = Counts<"gold" | "predicted" | "right" | "spanRight">;
type Count = Counts<"right" | "of">;

/** An article under comparison. */
interface Case {
  readonly id: string;
  readonly gold: Gold;
  readonly text: string;
  /** Undefined where nothing was predicted for it. */
  readonly prediction: Extraction | undefined;
}

/** Compares article after article. */
export class Scorer {
  private readonly tallies: ReadonlyMap<string, Tally> = new Map(
    GOLD_TYPES.map((type) => [type, { gold: 0, predicted: 0, right: 0, spanRight: 0 }]),
  );
  private readonly attributes: ReadonlyMap<Attribute, Count> = new Map(
    ATTRIBUTES.map((name) => [name, { right: 0, of: 0 }]),
  );
  private readonly observations = { gold: 0, predicted: 0, right: 0, indicator: 0, relation: 0, status: 0 };
  private readonly timePeriod: Count = { right: 0, of: 0 };
  private readonly hard: Count = { right: 0, of: 0 };
  private readonly mistakes: Mistake[] = [];
  private wrongCodes = 0;
  private wrongOffsets = 0;

  /**
   * Adds an article.
   *
   * @returns Problems of the gold itself: lines that make no sense, records that are not in the text.
   */
  add(article: Case): string[] {
    const { records, problems } = locate(article.gold, article.text);
    const predicted = predictedRecords(article.prediction);
    this.checkOffsets(article, predicted);
    this.observations.predicted += observedQuantities(article.prediction);

    const open = new Set(predicted.filter(isOfGoldType));
    for (const { type } of open) this.count(type, "predicted");
    for (const gold of records) {
      const hit = bestHit(gold, open, article.text);
      if (hit) open.delete(hit);
      this.compareRecord(article, gold, hit);
      this.compareWardCode(article, gold, hit);
      this.compareAttributes(article, gold, hit);
      this.compareObservation(article, gold, hit);
    }
    for (const { type, text } of open) this.mistake(article, type, text, "spurious");
    this.compareArticleWard(article);
    return problems;
  }

  /** The figures of all that was added. */
  report(): Report {
    const { observations } = this;
    const of = (types: readonly GoldType[]): Tally[] => types.flatMap((type) => this.tallies.get(type) ?? []);
    return {
      types: [
        ...GOLD_TYPES.map((type) => scoreOf(type, of([type]))),
        scoreOf("core", of(GOLD_TYPES.filter((type) => CORE.has(type)))),
        scoreOf("all", of(GOLD_TYPES)),
      ],
      attributes: Object.fromEntries(this.attributes) as Record<Attribute, Share>,
      observations: { ...observations, f1: f1Of(observations), timePeriod: this.timePeriod, hard: this.hard },
      wrongCodes: this.wrongCodes,
      wrongOffsets: this.wrongOffsets,
      mistakes: this.mistakes,
    };
  }

  private checkOffsets(article: Case, predicted: readonly Predicted[]): void {
    for (const { start, end, text } of predicted) {
      const words = article.text.slice(start, end);
      if (words === text) continue;
      this.wrongOffsets++;
      this.mistake(article, "offsets", text, JSON.stringify(words));
    }
  }

  private compareRecord(article: Case, gold: GoldRecord, hit: Predicted | undefined): void {
    const isSpan = hit !== undefined && isSpanRight(gold, hit, article.text);
    const wrong = hit ? wrongFields(gold, hit) : [];
    this.count(gold.type, "gold");
    if (isSpan) this.count(gold.type, "spanRight");
    if (isSpan && wrong.length === 0 && hit.text === article.text.slice(hit.start, hit.end)) {
      this.count(gold.type, "right");
    } else {
      const fields = wrong.map((key) => `${key} ${hit?.[key]} for ${gold.fields[key]}`).join(", ");
      const detail = !hit ? "missed" : isSpan ? `fields: ${fields}` : `span: ${JSON.stringify(hit.text)}`;
      this.mistake(article, gold.type, gold.text, detail);
    }
  }

  /** A ward of the article's own name has the article's code, where its line says none. */
  private compareWardCode(article: Case, { type, text, fields }: GoldRecord, hit: Predicted | undefined): void {
    if (type !== "ward" || hit === undefined) return;
    const own = articleWard(article.gold);
    const isOwn =
      own !== undefined && same(String(fields["name"]), own.name) && own.line.startsWith(String(fields["kind"]));
    const code = fields["code"] ?? (isOwn ? article.gold.head["code"] : undefined);
    if (code === undefined || code === "") return;
    const isRight = hit["code"] === code;
    this.attribute("ward code", isRight);
    if (isRight || !hit["code"]) return;
    this.wrongCodes++;
    this.mistake(article, "ward code", text, `${hit["code"]} for ${code}`);
  }

  private compareAttributes(article: Case, { text, fields }: GoldRecord, hit: Predicted | undefined): void {
    if (hit === undefined) return;
    for (const name of ["qualifier", "per", "role"] as const) {
      const isExtra = fields[name] === undefined;
      // roles are in the gold only where they were looked at
      if (isExtra && (name === "role" || hit[name] === undefined)) continue;
      const isRight = same(fields[name], hit[name]);
      this.attribute(name, isRight);
      if (!isRight) this.mistake(article, name, text, `${hit[name]} for ${fields[name]}`);
    }
  }

  private compareObservation(article: Case, gold: GoldRecord, hit: Predicted | undefined): void {
    const { type, text, fields } = gold;
    if (!QUANTITIES.has(type) || !fields["ind"]) return;
    const found = hit && observationOf(article.prediction, hit);
    const isIndicator = found !== undefined && isIndicatorRight(fields, found.indicator);
    const isRelation = found?.relation === fields["rel"];
    const status = fields["st"] ?? "actual";
    const isStatus = found?.status === status;
    const isRight = isIndicator && isRelation && isStatus;
    this.observations.gold++;
    this.observations.indicator += Number(isIndicator);
    this.observations.relation += Number(isRelation);
    this.observations.status += Number(isStatus);
    this.observations.right += Number(isRight);
    if (fields["rel"] !== "level" || status !== "actual") add(this.hard, isRight);
    if (!isRight) {
      const given = found ? `${found.indicator} / ${found.relation} / ${found.status}` : "no observation";
      this.mistake(article, "observation", text, `${given} for ${fields["ind"]} / ${fields["rel"]} / ${status}`);
    }
    if (fields["t"] === undefined) return;
    const isTime = same(fields["t"], found?.timePeriod);
    add(this.timePeriod, isTime);
    if (!isTime) this.mistake(article, "time", text, `${found?.timePeriod} for ${fields["t"]}`);
  }

  private compareArticleWard(article: Case): void {
    const own = articleWard(article.gold);
    if (own === undefined) return;
    const found = article.prediction?.ward;
    const isRight = same(own.name, found?.name) && same(own.kind, found?.kind);
    this.attribute("article ward", isRight);
    if (!isRight) this.mistake(article, "article ward", own.line, JSON.stringify(found ?? null));
    const { code } = article.gold.head;
    if (!code) return;
    this.attribute("article code", found?.code === code);
    if (found?.code !== code) this.mistake(article, "article code", own.line, `${found?.code} for ${code}`);
  }

  private count(type: string, what: keyof Tally): void {
    const tally = this.tallies.get(type);
    if (tally) tally[what]++;
  }

  private attribute(name: Attribute, isRight: boolean): void {
    const count = this.attributes.get(name);
    if (count) add(count, isRight);
  }

  private mistake({ id }: Case, what: MistakeKind, text: string, detail: string): void {
    this.mistakes.push({ what, article: id, text, detail });
  }
}

function add(count: Count, isRight: boolean): void {
  count.of++;
  if (isRight) count.right++;
}

function predictedRecords(prediction: Extraction | undefined): Predicted[] {
  return (prediction?.records ?? []) as unknown as Predicted[];
}

function isOfGoldType(record: Predicted): record is Predicted & { readonly type: GoldType } {
  return isGoldType(record.type);
}

/** How many observations are of a record with a figure; zeros that no figure writes have no gold. */
function observedQuantities(prediction: Extraction | undefined): number {
  const { records = [], observations = [] } = prediction ?? {};
  return observations.filter(({ record = -1 }) => QUANTITIES.has(records[record]?.type ?? "")).length;
}

function observationOf(prediction: Extraction | undefined, record: Predicted): Observation | undefined {
  const records = predictedRecords(prediction);
  return prediction?.observations?.find((observation) => records[observation.record ?? -1] === record);
}

/** The predicted record that fits best: all of it right, then its span, then any that overlaps. */
function bestHit<Each extends Predicted>(gold: GoldRecord, open: ReadonlySet<Each>, text: string): Each | undefined {
  const candidates = [...open].filter(({ type }) => type === gold.type);
  const spanRight = candidates.filter((candidate) => isSpanRight(gold, candidate, text));
  return (
    spanRight.find((candidate) => wrongFields(gold, candidate).length === 0) ??
    spanRight[0] ??
    candidates.find((candidate) => candidate.start < gold.end && gold.start < candidate.end)
  );
}

const WARD_LINE = /^(?<kind>phường|xã|thị trấn|đặc khu|\S+)\s+(?<name>.*)$/;

/** The unit that the article is about, as the gold's head says it: `phường Kim Tân | Lào Cai | Lào Cai`. */
function articleWard({ head }: Gold): { line: string; kind: string; name: string } | undefined {
  const line = head["ward"]?.split("|")[0]?.trim() ?? "";
  if (line === "" || line.startsWith("-")) return undefined;
  const { kind = "", name = "" } = WARD_LINE.exec(line)?.groups ?? {};
  return { line, kind, name };
}

function scoreOf(type: TypeScore["type"], tallies: readonly Tally[]): TypeScore {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const counts = { gold: sum("gold"), predicted: sum("predicted"), right: sum("right"), spanRight: sum("spanRight") };
  return {
    type,
    ...counts,
    precision: counts.predicted > 0 ? counts.right / counts.predicted : 1,
    recall: counts.gold > 0 ? counts.right / counts.gold : 1,
    f1: f1Of(counts),
  };
}

function f1Of({ gold, predicted, right }: Counts<"gold" | "predicted" | "right">): number {
  return right > 0 ? (2 * right) / (gold + predicted) : 0;
}
