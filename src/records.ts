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
  /** Lower end, rounded as a `value` is. */
  readonly min: number;
  /** Upper end. */
  readonly max: number;
  /** A range has none: `record.value ?? record.min` is a number. */
  readonly value?: never;
  readonly exact?: never;
}

/** The fields that percentages, counts, sums of money and measures share. */
export type Quantity = (SingleFigure | RangeFigure) & {
  /** How sure or how bounded it is; absent where it is plain. */
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
  /** Official code of register 2025, five digits. */
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
  /** Which set of codes `code` belongs to. */
  readonly register?: Register;
  /** The district that it lay in, without kind word: `"Ninh Kiều"`; absent for units of 2025. */
  readonly district?: string;
  /** The province that it lies or lay in, without kind word: `"Cần Thơ"`. */
  readonly province?: string;
  /** First day (ISO) on which a unit that has gone or changed its name was no more. */
  readonly validUntil?: string;
  /** What it became in 2025; absent for units of 2025, and for those of which no source tells. */
  readonly successor?: SuccessorUnit;
  /** How many units the name could mean, where no code is given. */
  readonly candidates?: number;
}

/** A commune-level unit called by its name: `phường Ngọc Thụy`, `P.1`, `xã Hợp Thành`. */
export interface WardRecord extends Mention, UnitFields {
  readonly type: "ward";
  /** In full, also where the text has `P.` or, in a list, nothing. */
  readonly kind: WardKind;
  /** Without the kind word, in title case, numbers without padding: `"Kim Tân"`, `"1"`. */
  readonly name: string;
}

/** A term of office or the congress that opens it: `nhiệm kỳ 2015 - 2020`, `lần thứ XXII`, `khóa XV`. */
export interface TermRecord extends Mention {
  readonly type: "term";
  /** First year. */
  readonly from?: number;
  /** Last year. */
  readonly to?: number;
  /** Which term or congress it is: `lần thứ XXII` → 22. */
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

/** A value in a base unit (m2, m, kg, m3, s …): `77.3 ha` → `{ value: 773000, unit: "m2" }`. */
export type CanonicalMeasure =
  | {
      /** The figure in that unit. */
      readonly value: number;
      /** UCUM code of the base unit. */
      readonly unit: string;
    }
  | {
      /** Lower end of a range. */
      readonly min: number;
      /** Upper end of a range. */
      readonly max: number;
      /** UCUM code of the base unit. */
      readonly unit: string;
    };

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
  /** `Nghị quyết`, `Chỉ thị`, `Quyết định`, `Luật` … */
  readonly kind: string;
  /** As written: `04`. */
  readonly number?: string;
  /** Without spaces, dashes as `-`: `17-CT/TU`. */
  readonly symbol?: string;
  /** EDTF. */
  readonly date?: string;
  /** Who issued it, where the text says so: `"Ban Thường vụ Tỉnh ủy"`. */
  readonly issuer?: string;
  /** The title in quotes, of a document known by it. */
  readonly title?: string;
}

/** A person by name; the span is the name alone. */
export interface PersonRecord extends Mention {
  readonly type: "person";
  /** Without title or form of address: `"Bùi Văn Phú"`. */
  readonly name: string;
  /** The office that the text gives beside the name: `"Phó Bí thư Thành ủy"`. */
  readonly role?: string;
}

/** A named body of Party, state or mass organisations, a school, a company: `UBND phường Kim Tân`. */
export interface OrganizationRecord extends Mention {
  readonly type: "organization";
  /** What kind of body it is: `"UBND"`, `"Trường THCS"`. */
  readonly kind: string;
  /** The name in full, kind included: `"UBND phường Kim Tân"`. */
  readonly name: string;
}

/** A unit above the wards (province, district) or below them (hamlet). */
export interface PlaceRecord extends Mention, UnitFields {
  readonly type: "place";
  /** `tỉnh`, `thành phố`, `quận`, `huyện`, `thị xã`, `thôn`, `ấp`, `khu phố` … */
  readonly kind: string;
  /** Without the kind word: `"Mỹ Tho"`. */
  readonly name: string;
  /** `hamlet` is all that lies below the wards. */
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

/**
 * What looks impossible about a figure.
 *
 * - `share-over-100`: a share of a whole that is more than the whole
 * - `negative-count`: less than none
 * - `more-than-all`: more targets reached than there were, `15/14 chỉ tiêu`
 */
export type Flag = "share-over-100" | "negative-count" | "more-than-all";

/** One row of the dataset: what was measured, where, when, how much. */
export type Observation = (SingleFigure | RangeFigure) & {
  /** The noun phrase of the text that the figure measures: `"tỷ lệ hộ nghèo"`. */
  readonly indicator: string;
  /** Stable English key of a known indicator: `"poverty_rate"`. */
  readonly indicatorId?: string;
  /** The place that the statement is about, kind word included: `"phường Kim Tân"`. */
  readonly refArea?: string;
  /** Official code of that place; it means a unit only together with its register. */
  readonly refAreaCode?: string;
  /** Which set of codes `refAreaCode` belongs to. */
  readonly refAreaRegister?: Register;
  /** EDTF of the time that the figure holds for. */
  readonly timePeriod?: string;
  /** What the figure says of its indicator. */
  readonly relation: Relation;
  /** What a change or an attainment is against: `"chỉ tiêu Nghị quyết"`. */
  readonly basis?: string;
  /** Whether it was reached or is aimed at. */
  readonly status: Status;
  /** Of a percentage: what kind of percentage it is. */
  readonly measureType?: "share" | "rate" | "growth" | "attainment";
  /** `%`, `‰`, the currency code, or the record's unit. */
  readonly unit: string;
  /** As of the record. */
  readonly qualifier?: Qualifier;
  /** As of the record: the denominator of a rate. */
  readonly per?: string;
  /** Index of the record that holds the figure; absent for a zero that no figure writes (`không còn hộ nghèo`). */
  readonly record?: number;
  /** The clause that says it. */
  readonly evidence: Span;
  /** What looks impossible about it; it is kept as it stands. */
  readonly flags?: readonly Flag[];
  /** Index of the earlier observation in this article that says the same. */
  readonly repeats?: number;
  /** With `explain: true`: the rule that gave each field. */
  readonly explain?: Readonly<Record<string, string>>;
};

/** The unit that an article is about. */
export interface ArticleWard extends UnitFields {
  /** In full: `"phường"`. */
  readonly kind: WardKind;
  /** Without the kind word: `"Kim Tân"`. */
  readonly name: string;
}

/** What is known of an article besides its text. */
export interface ArticleMetadata {
  /** As it was given: a file's base name, the id of a line, an address. */
  readonly id?: string;
  /** The headline. */
  readonly title?: string;
  /** ISO 8601: with time and +07:00 where the time is given, else the date. */
  readonly publishedAt?: string;
  /** Byline. */
  readonly author?: string;
  /** Where it was first published, as its source line says: `"Báo Lào Cai"`. */
  readonly source?: string;
  /** Address of the page. */
  readonly url?: string;
}

/** What `extract` returns, and one line of the JSONL. */
export interface Extraction<R extends Mention = ExtractedRecord> extends ArticleMetadata {
  /** The ward that the article is about, where its headline or its mentions tell. */
  readonly ward?: ArticleWard;
  /** Sorted by `start`, then by `end` descending. */
  readonly records: readonly R[];
  /** In the order of the text. */
  readonly observations: readonly Observation[];
}
