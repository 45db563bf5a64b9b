import type { Observation } from "../../records";
import type { Area } from "../area";
import type { Timespan } from "../edtf";
import type { Column } from "./column";
import { figureColumns } from "./figures";

/** An observation at its place in its article, with what the gazetteer adds to its area. */
export interface ObservationRow {
  readonly article: number;
  readonly index: number;
  readonly observation: Observation;
  /** The words of the clause that says it. */
  readonly evidence: string;
  readonly area: Area | undefined;
  /** The days that it is of. */
  readonly days: Timespan | undefined;
}

const whole = { type: "integer", required: true } as const;

/** One row an observation. */
export const observationColumns: readonly Column<ObservationRow>[] = [
  { name: "article", ...whole, description: "Key of the article.", cell: ({ article }) => article },
  {
    name: "observation",
    ...whole,
    description: "Index of the observation in its article, from 0.",
    cell: ({ index }) => index,
  },
  {
    name: "record",
    type: "integer",
    description: "Index of the record that holds the figure; empty for a zero that no figure writes.",
    cell: ({ observation }) => observation.record,
  },
  {
    name: "indicator",
    type: "string",
    description: "The noun phrase of the text that the figure measures.",
    required: true,
    cell: ({ observation }) => observation.indicator,
  },
  {
    name: "indicator_id",
    type: "string",
    description: "Stable key of a known indicator.",
    cell: ({ observation }) => observation.indicatorId,
  },
  {
    name: "ref_area",
    type: "string",
    description: "The place that the statement is about, kind word included.",
    cell: ({ observation }) => observation.refArea,
  },
  {
    name: "ref_area_code",
    type: "string",
    description: "Its official code; it means a unit only together with its register.",
    cell: ({ observation }) => observation.refAreaCode,
  },
  {
    name: "ref_area_register",
    type: "string",
    description: "Which set of codes: 2025 since 2025-07-01, 2024 before.",
    values: ["2024", "2025"],
    cell: ({ observation }) => observation.refAreaRegister,
  },
  {
    name: "ref_area_province",
    type: "string",
    description: "Province that it lies in, or lay in.",
    cell: ({ area }) => area?.province,
  },
  {
    name: "area_2025_code",
    type: "string",
    description: "Code of the unit of 2025 that it is or became: the key of a panel across the reform.",
    cell: ({ area }) => area?.today?.code,
  },
  { name: "area_2025_name", type: "string", description: "Name of that unit.", cell: ({ area }) => area?.today?.name },
  {
    name: "area_2025_province",
    type: "string",
    description: "Province of that unit.",
    cell: ({ area }) => area?.today?.province,
  },
  {
    name: "area_2025_split",
    type: "boolean",
    description: "Whether the area was shared out among several units; the one given took the main part.",
    cell: ({ area }) => area?.isSplit,
  },
  {
    name: "time_period",
    type: "string",
    description: "EDTF: the time that the figure holds for.",
    cell: ({ observation }) => observation.timePeriod,
  },
  {
    name: "time_start",
    type: "string",
    description: "First day of that time, where it has one.",
    cell: ({ days }) => days?.start,
  },
  {
    name: "time_end",
    type: "string",
    description: "Last day of that time, where it has one.",
    cell: ({ days }) => days?.end,
  },
  {
    name: "relation",
    type: "string",
    description: "What the figure says of its indicator: its level, its change, or its share of a target.",
    required: true,
    values: ["level", "increase", "decrease", "attainment", "excess", "shortfall"],
    cell: ({ observation }) => observation.relation,
  },
  {
    name: "basis",
    type: "string",
    description: "What a change or an attainment is against.",
    cell: ({ observation }) => observation.basis,
  },
  {
    name: "status",
    type: "string",
    description: "Whether the figure was reached or is aimed at.",
    required: true,
    values: ["actual", "target"],
    cell: ({ observation }) => observation.status,
  },
  {
    name: "measure_type",
    type: "string",
    description: "Of a percentage: what kind of percentage it is.",
    values: ["share", "rate", "growth", "attainment"],
    cell: ({ observation }) => observation.measureType,
  },
  ...figureColumns<ObservationRow>(({ observation }) => observation),
  {
    name: "unit",
    type: "string",
    description: "%, ‰, the currency code, or what is counted or measured in.",
    required: true,
    cell: ({ observation }) => observation.unit,
  },
  {
    name: "evidence",
    type: "string",
    description: "The clause that says it.",
    required: true,
    cell: ({ evidence }) => evidence,
  },
  {
    name: "evidence_start",
    ...whole,
    description: "Where the clause starts in the text, in UTF-16 code units.",
    cell: ({ observation }) => observation.evidence.start,
  },
  {
    name: "evidence_end",
    ...whole,
    description: "Where it ends, exclusive.",
    cell: ({ observation }) => observation.evidence.end,
  },
  {
    name: "flags",
    type: "string",
    description: "Names of what looks impossible, parted by spaces.",
    cell: ({ observation }) => observation.flags?.join(" ") || undefined,
  },
  {
    name: "repeats",
    type: "integer",
    description: "Index of the earlier observation of the article that says the same.",
    cell: ({ observation }) => observation.repeats,
  },
];
