import * as v from "valibot";
import type {
  ArticleWard,
  CanonicalMeasure,
  CountRecord,
  DateRecord,
  DocumentRecord,
  ExtractedRecord,
  MeasureRecord,
  MoneyRecord,
  OrganizationRecord,
  PercentageRecord,
  PersonRecord,
  PlaceRecord,
  TermRecord,
  WardRecord,
} from "../records";
import { described, edtf, offset, qualifier, register, year } from "./fields";

const mention = {
  text: described(v.string(), "The text of the span, to the letter."),
  start: described(offset, "UTF-16 offset of the first code unit."),
  end: described(offset, "UTF-16 offset after the last code unit."),
};

const wardKind = v.picklist(["phường", "xã", "thị trấn", "đặc khu"]);
const code = described(v.pipe(v.string(), v.regex(/^\d{2,5}$/)), "Official code; read it together with `register`.");

const unitFields = {
  code: v.exactOptional(code),
  register: v.exactOptional(register),
  district: v.exactOptional(v.string()),
  province: v.exactOptional(v.string()),
  validUntil: v.exactOptional(described(v.string(), "First day on which the unit was no more.")),
  successor: v.exactOptional(
    described(v.strictObject({ code, name: v.string(), province: v.string() }), "The unit of 2025 that it became."),
  ),
  candidates: v.exactOptional(
    described(v.pipe(v.number(), v.integer()), "How many units the name could mean, where no code is given."),
  ),
};

/** The two shapes of a figure: one value, or a range. */
const single = {
  value: v.number(),
  exact: v.exactOptional(
    described(v.string(), "The decimal digits in full, where `value` lies beyond 2^53 and can't hold them."),
  ),
};
const range = { min: v.number(), max: v.number() };

const quantity = {
  qualifier: v.exactOptional(qualifier),
  per: v.exactOptional(described(v.string(), "The denominator of a rate: `người/năm`.")),
};
const whole = v.exactOptional(described(v.number(), "The whole of a ratio: `12/14 chỉ tiêu` → 14."));

/** A commune-level unit called by its name. */
export const wardRecord: v.GenericSchema<WardRecord> = v.strictObject({
  type: v.literal("ward"),
  ...mention,
  kind: wardKind,
  name: v.string(),
  ...unitFields,
});

/** A term of office or the congress that opens it. */
export const termRecord: v.GenericSchema<TermRecord> = v.strictObject({
  type: v.literal("term"),
  ...mention,
  from: v.exactOptional(year),
  to: v.exactOptional(year),
  ordinal: v.exactOptional(v.pipe(v.number(), v.integer())),
  body: v.exactOptional(v.string()),
});

const percentage = {
  type: v.literal("percentage"),
  ...mention,
  ...quantity,
  unit: v.exactOptional(described(v.picklist(["‰", "điểm phần trăm"]), "Absent for percent.")),
};
/** A percentage, in percent or in its `unit`. */
export const percentageRecord: v.GenericSchema<PercentageRecord> = v.union([
  v.strictObject({ ...percentage, ...single }),
  v.strictObject({ ...percentage, ...range }),
]);

const count = { type: v.literal("count"), ...mention, ...quantity, unit: v.string(), of: whole };
/** A number of things, people, households, organisations or events. */
export const countRecord: v.GenericSchema<CountRecord> = v.union([
  v.strictObject({ ...count, ...single }),
  v.strictObject({ ...count, ...range }),
]);

const money = {
  type: v.literal("money"),
  ...mention,
  ...quantity,
  currency: described(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), "ISO 4217."),
  of: whole,
};
/** A sum of money in units of its currency. */
export const moneyRecord: v.GenericSchema<MoneyRecord> = v.union([
  v.strictObject({ ...money, ...single }),
  v.strictObject({ ...money, ...range }),
]);

const canonical: v.GenericSchema<CanonicalMeasure> = v.union([
  v.strictObject({ value: v.number(), unit: v.string() }),
  v.strictObject({ ...range, unit: v.string() }),
]);
const measure = {
  type: v.literal("measure"),
  ...mention,
  ...quantity,
  unit: described(v.string(), "As written, spaces folded."),
  unitCode: v.exactOptional(described(v.string(), "UCUM code.")),
  canonical: v.exactOptional(described(canonical, "The figure in the base unit.")),
  of: whole,
};
/** Area, length, weight, volume, energy, duration, age, multiples, yields. */
export const measureRecord: v.GenericSchema<MeasureRecord> = v.union([
  v.strictObject({ ...measure, ...single }),
  v.strictObject({ ...measure, ...range }),
]);

/** A day, month, quarter, year or interval. */
export const dateRecord: v.GenericSchema<DateRecord> = v.strictObject({
  type: v.literal("date"),
  ...mention,
  value: edtf,
});

/** A resolution, directive, decision, plan, law. */
export const documentRecord: v.GenericSchema<DocumentRecord> = v.strictObject({
  type: v.literal("document"),
  ...mention,
  kind: v.string(),
  number: v.exactOptional(described(v.string(), "As written: `04`.")),
  symbol: v.exactOptional(described(v.string(), "Without spaces, dashes as `-`.")),
  date: v.exactOptional(edtf),
  issuer: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
});

/** A person by name. */
export const personRecord: v.GenericSchema<PersonRecord> = v.strictObject({
  type: v.literal("person"),
  ...mention,
  name: v.string(),
  role: v.exactOptional(v.string()),
});

/** A named body of Party, state and mass organisations, a school, a company. */
export const organizationRecord: v.GenericSchema<OrganizationRecord> = v.strictObject({
  type: v.literal("organization"),
  ...mention,
  kind: v.string(),
  name: v.string(),
});

/** A unit above the wards or below them. */
export const placeRecord: v.GenericSchema<PlaceRecord> = v.strictObject({
  type: v.literal("place"),
  ...mention,
  kind: v.string(),
  name: v.string(),
  level: v.picklist(["province", "district", "hamlet"]),
  ...unitFields,
});

/** Any record of the built-in extractors. */
export const record: v.GenericSchema<ExtractedRecord> = v.union([
  wardRecord,
  termRecord,
  percentageRecord,
  countRecord,
  moneyRecord,
  measureRecord,
  dateRecord,
  documentRecord,
  personRecord,
  organizationRecord,
  placeRecord,
]);

/** The unit that an article is about. */
export const articleWard: v.GenericSchema<ArticleWard> = v.strictObject({
  kind: wardKind,
  name: v.string(),
  ...unitFields,
});
