import * as v from "valibot";
import type { Observation } from "../records";
import { described, edtf, offset, qualifier, register } from "./fields";

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const entries = {
  indicator: described(v.string(), "The noun phrase of the text that the figure measures."),
  indicatorId: v.exactOptional(described(v.string(), "Stable English key of a known indicator: `poverty_rate`.")),
  refArea: v.exactOptional(described(v.string(), "The place that the statement is about, kind word included.")),
  refAreaCode: v.exactOptional(v.string()),
  refAreaRegister: v.exactOptional(register),
  timePeriod: v.exactOptional(edtf),
  relation: v.picklist(["level", "increase", "decrease", "attainment", "excess", "shortfall"]),
  basis: v.exactOptional(described(v.string(), "What a change or an attainment is against.")),
  status: v.picklist(["actual", "target"]),
  measureType: v.exactOptional(
    described(v.picklist(["share", "rate", "growth", "attainment"]), "Of a percentage: what kind it is."),
  ),
  unit: described(v.string(), "`%`, `‰`, the currency code, or the record's unit."),
  qualifier: v.exactOptional(qualifier),
  per: v.exactOptional(v.string()),
  record: v.exactOptional(described(index, "Index of the record that holds the figure.")),
  evidence: described(v.strictObject({ start: offset, end: offset }), "The clause that says it."),
  flags: v.exactOptional(
    described(
      v.array(v.picklist(["share-over-100", "negative-count", "more-than-all"])),
      "What looks impossible about it.",
    ),
  ),
  repeats: v.exactOptional(described(index, "Index of the earlier observation that says the same.")),
  explain: v.exactOptional(v.record(v.string(), v.string())),
};

/** One row of the dataset: what was measured, where, when, how much. */
export const observation: v.GenericSchema<Observation> = v.union([
  v.strictObject({ ...entries, value: v.number(), exact: v.exactOptional(v.string()) }),
  v.strictObject({ ...entries, min: v.number(), max: v.number() }),
]);
