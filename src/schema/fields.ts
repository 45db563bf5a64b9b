import * as v from "valibot";
import type { Qualifier, Register } from "../records";

/** The schema with a sentence that goes into the JSON Schema. */
export function described<T>(schema: v.GenericSchema<T>, description: string): v.GenericSchema<T> {
  return v.pipe(schema, v.description(description));
}

/** A place in a text, in UTF-16 code units. */
export const offset: v.GenericSchema<number> = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A year of our era. */
export const year: v.GenericSchema<number> = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** A time as EDTF (ISO 8601-2), as far as the date extractor writes it. */
export const edtf: v.GenericSchema<string> = described(
  v.pipe(v.string(), v.regex(/^(?:\.\.|[\dX]{4}(?:-[\dX]{2}){0,2})(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}){0,2}))?$/)),
  "EDTF: `2020-05-14`, `2020-04`, `2020`, `2022-34` (second quarter), `2016/2020`, `2020/..`, `XXXX-06-24`.",
);

/** A date, or a moment with its time zone. */
export const moment: v.GenericSchema<string> = described(
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/),
  ),
  "ISO 8601: with time and +07:00 where the time is given, else the date.",
);

/** How sure or how bounded a figure is. */
export const qualifier: v.GenericSchema<Qualifier> = described(
  v.picklist(["about", "over", "nearly", "under", "atLeast", "atMost"]),
  "How sure or how bounded the figure is; absent where it is plain.",
);

/** Which set of official codes a code belongs to. */
export const register: v.GenericSchema<Register> = described(
  v.picklist(["2024", "2025"]),
  "Codes were reused on 2025-07-01: `2025` for the units since then, `2024` for all codes in use before that day.",
);
