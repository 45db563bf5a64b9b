/**
 * The records: what an article is turned into. Everything else imports this file; it imports nothing.
 *
 * Offsets are UTF-16 code units, half open, into the text exactly as it was given:
 * `text.slice(record.start, record.end) === record.text`.
 */

/** A stretch of the article's text. */
export interface Span {
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
}

/** What every record has: where it stands, and the words that stand there. */
export interface Mention extends Span {
  /** The text of the span, to the letter: `text.slice(start, end)`. */
  readonly text: string;
}

/**
 * How sure or how bounded a figure is; absent where it is plain.
 *
 * - `about`: khoảng, chừng, xấp xỉ, ước, ước đạt
 * - `over`: hơn, trên
 * - `nearly`: gần
 * - `under`: dưới, chưa đến
 * - `atLeast`: ít nhất, tối thiểu, từ … trở lên
 * - `atMost`: tối đa, không quá, từ … trở xuống
 */
export type Qualifier = "about" | "over" | "nearly" | "under" | "atLeast" | "atMost";

/** One figure: `14,99` is `{ value: 14.99 }`. */
export interface SingleFigure {
  /** The figure, correctly rounded to a double. */
  readonly value: number;
  /** The decimal digits in full, where `value` lies beyond 2^53 and can't hold them. */
  readonly exact?: string;
  readonly min?: never;
  readonly max?: never;
}

/** A range: `22 – 23` is `{ min: 22, max: 23 }`. */
export interface RangeFigure {
  readonly min: number;
  readonly max: number;
  readonly value?: never;
  readonly exact?: never;
}

/** The fields that percentages, counts, sums of money and measures share. */
export type Quantity = (SingleFigure | RangeFigure) & {
  readonly qualifier?: Qualifier;
  /** The denominator of a rate: `75 triệu đồng/người/năm` → `"người/năm"`. */
  readonly per?: string;
};

/** The kinds of unit on the commune level. */
export type WardKind = "phường" | "xã" | "thị trấn" | "đặc khu";

/** Which set of official codes a code belongs to: units since 2025-07-01, or all that were in use before that day. */
export type Register = "2024" | "2025";

/** The unit of 2025 that a unit of before became (the main one, where it was split). */
export interface SuccessorUnit {
  readonly code: string;
  /** Name without its kind word: `"Ninh Kiều"`. */
  readonly name: string;
  /** Province of 2025. */
  readonly province: string;
}

/** What the gazetteer adds to a ward, where the article settles which unit is meant. */
export interface UnitFields {
  /** Official code, five digits. Codes were reused on 2025-07-01: read it together with `register`. */
  readonly code?: string;
  readonly register?: Register;
  readonly district?: string;
  readonly province?: string;
  /** First day (ISO) on which a unit that has gone or changed its name was no more. */
  readonly validUntil?: string;
  readonly successor?: SuccessorUnit;
  /** How many units the name could mean, where no code is given. */
  readonly candidates?: number;
}

/** A commune-level unit called by its name: `phường Ngọc Thụy`, `P.1`, `xã Hợp Thành`. */
export interface WardRecord extends Mention, UnitFields {
  readonly type: "ward";
  readonly kind: WardKind;
  readonly name: string;
}

/** A term of office or the congress that opens it: `nhiệm kỳ 2015 - 2020`, `lần thứ XXII`, `khóa XV`. */
export interface TermRecord extends Mention {
  readonly type: "term";
  /** First year. */
  readonly from?: number;
  /** Last year. */
  readonly to?: number;
  readonly ordinal?: number;
  /** The body whose term it is, where the text names it just before: `"Đảng bộ phường Ngọc Thụy"`. */
  readonly body?: string;
}

/** `14,99%`, `0,3‰`, `2,5 điểm phần trăm`. The value is in percent, or in `unit`. */
export type PercentageRecord = Mention &
  Quantity & {
    readonly type: "percentage";
    /** Absent for percent. */
    readonly unit?: "‰" | "điểm phần trăm";
  };

/** A number of things, people, households, organisations or events: `863 cơ sở`. */
export type CountRecord = Mention &
  Quantity & {
    readonly type: "count";
    /** The noun counted. */
    readonly unit: string;
    /** The whole of a ratio: `12/14 chỉ tiêu` → 14. */
    readonly of?: number;
  };

/** A sum of money in units of its currency: `11 tỷ 708 triệu đồng` → 11708000000. */
export type MoneyRecord = Mention &
  Quantity & {
    readonly type: "money";
    /** ISO 4217. */
    readonly currency: string;
    /** The whole of a ratio: `5/7 tỷ đồng` → 7000000000. */
    readonly of?: number;
  };

/** A value in a base unit: `77.3 ha` → `{ value: 773000, unit: "m2" }`. */
export type CanonicalMeasure =
  | { readonly value: number; readonly unit: string }
  | { readonly min: number; readonly max: number; readonly unit: string };

/** Area, length, weight, volume, energy, duration, age, multiples, yields: `77.3 ha`. */
export type MeasureRecord = Mention &
  Quantity & {
    readonly type: "measure";
    /** As written, spaces folded. */
    readonly unit: string;
    /** UCUM code of the unit, where it has one. */
    readonly unitCode?: string;
    /** The figure in the base unit, where there is one. */
    readonly canonical?: CanonicalMeasure;
    /** The whole of a ratio: `115/116 ha` → 116. */
    readonly of?: number;
  };

/** A day, month, quarter, year or interval, as EDTF (ISO 8601-2): `ngày 1-4-2020` → `2020-04-01`. */
export interface DateRecord extends Mention {
  readonly type: "date";
  /** `2020-05-14`, `2020-04`, `2020`, `2022-34` (second quarter), `2016/2020`, `2020/..`, `XXXX-06-24`. */
  readonly value: string;
}

/** `Chỉ thị số 17-CT/TU, ngày 13/10/2021`. */
export interface DocumentRecord extends Mention {
  readonly type: "document";
  readonly kind: string;
  /** As written: `04`. */
  readonly number?: string;
  /** Without spaces, dashes as `-`: `17-CT/TU`. */
  readonly symbol?: string;
  /** EDTF. */
  readonly date?: string;
  readonly issuer?: string;
  /** The title in quotes, of a document known by it. */
  readonly title?: string;
}

/** A person by name; the span is the name alone. */
export interface PersonRecord extends Mention {
  readonly type: "person";
  readonly name: string;
  readonly role?: string;
}

/** A named body of Party, state or mass organisations, a school, a company: `UBND phường Kim Tân`. */
export interface OrganizationRecord extends Mention {
  readonly type: "organization";
  readonly kind: string;
  readonly name: string;
}

/** A unit above the wards (province, district) or below them (hamlet). */
export interface PlaceRecord extends Mention, UnitFields {
  readonly type: "place";
  readonly kind: string;
  readonly name: string;
  readonly level: "province" | "district" | "hamlet";
}

/** Every record that the built-in extractors write, told apart by `type`. */
export type ExtractedRecord =
  | WardRecord
  | TermRecord
  | PercentageRecord
  | CountRecord
  | MoneyRecord
  | MeasureRecord
  | DateRecord
  | DocumentRecord
  | PersonRecord
  | OrganizationRecord
  | PlaceRecord;

/** The names of the built-in record types. */
export type RecordType = ExtractedRecord["type"];

/** The records that hold a figure, and so can be observed. */
export type QuantityRecord = PercentageRecord | CountRecord | MoneyRecord | MeasureRecord;

/** What a figure says of its indicator: its level, its change, or its share of a target. */
export type Relation = "level" | "increase" | "decrease" | "attainment" | "excess" | "shortfall";

/** Whether a figure was reached or is aimed at. */
export type Status = "actual" | "target";

/** One row of the dataset: what was measured, where, when, how much. */
export type Observation = (SingleFigure | RangeFigure) & {
  /** The noun phrase of the text that the figure measures: `"tỷ lệ hộ nghèo"`. */
  readonly indicator: string;
  /** Stable English key of a known indicator: `"poverty_rate"`. */
  readonly indicatorId?: string;
  /** The place that the statement is about, kind word included: `"phường Kim Tân"`. */
  readonly refArea?: string;
  readonly refAreaCode?: string;
  readonly refAreaRegister?: Register;
  /** EDTF of the time that the figure holds for. */
  readonly timePeriod?: string;
  readonly relation: Relation;
  /** What a change or an attainment is against: `"chỉ tiêu Nghị quyết"`. */
  readonly basis?: string;
  readonly status: Status;
  /** Of a percentage: what kind of percentage it is. */
  readonly measureType?: "share" | "rate" | "growth" | "attainment";
  /** `%`, `‰`, the currency code, or the record's unit. */
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly per?: string;
  /** Index of the record that holds the figure; absent for a zero that no figure writes (`không còn hộ nghèo`). */
  readonly record?: number;
  /** The clause that says it. */
  readonly evidence: Span;
  /** What looks impossible about it: `share-over-100`, `negative-count`. */
  readonly flags?: readonly string[];
  /** Index of the earlier observation in this article that says the same. */
  readonly repeats?: number;
  /** With `explain: true`: the rule that gave each field. */
  readonly explain?: Readonly<Record<string, string>>;
};

/** The unit that an article is about. */
export interface ArticleWard extends UnitFields {
  readonly kind: WardKind;
  readonly name: string;
}

/** What is known of an article besides its text. */
export interface ArticleMetadata {
  readonly id?: string;
  /** The headline. */
  readonly title?: string;
  /** ISO 8601: with time and +07:00 where the time is given, else the date. */
  readonly publishedAt?: string;
  readonly author?: string;
  readonly source?: string;
  readonly url?: string;
}

/** What `extract` returns, and one line of the JSONL. */
export interface Extraction<R extends Mention = ExtractedRecord> extends ArticleMetadata {
  readonly ward?: ArticleWard;
  /** Sorted by `start`, then by `end` descending. */
  readonly records: readonly R[];
  readonly observations: readonly Observation[];
}
