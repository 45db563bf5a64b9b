import { sdmxTime } from "../edtf";
import type { Cell, Field } from "../tables/index";
import { csvLine, defused } from "./csv";
import type { TextFormat } from "./format";

const PATH = "observations.sdmx.csv";
const STRUCTURE = ["datastructure", "TRICHLUC:OBSERVATIONS(1.0)", "I"];
const UNSPECIFIED = "_X";

type Row = (name: string) => Cell;

/**
 * The components after the three columns of the structure: dimensions, the measure, attributes. Article and observation are
 * dimensions, for two articles may say different things of the same indicator, area and time.
 */
const COMPONENTS: Readonly<Record<string, (row: Row) => Cell>> = {
  INDICATOR: (row) => coded(row("indicator_id")),
  REF_AREA: (row) => area(row("ref_area_register"), row("ref_area_code")),
  RELATION: (row) => coded(row("relation")),
  STATUS: (row) => coded(row("status")),
  UNIT_MEASURE: (row) => unit(row("unit")),
  ARTICLE: (row) => row("article"),
  OBSERVATION: (row) => row("observation"),
  TIME_PERIOD: (row) => sdmxTime(String(row("time_period") ?? "")),
  OBS_VALUE: (row) => row("value_exact") ?? row("value"),
  OBS_VALUE_MIN: (row) => row("value_min"),
  OBS_VALUE_MAX: (row) => row("value_max"),
  TIME_PERIOD_EDTF: (row) => row("time_period"),
  INDICATOR_NAME: (row) => defused(row("indicator")),
  REF_AREA_NAME: (row) => defused(row("ref_area")),
  REF_AREA_2025: (row) => area("2025", row("area_2025_code")),
  REF_AREA_SPLIT: (row) => row("area_2025_split"),
  UNIT_NAME: (row) => defused(row("unit")),
  UNIT_PER: (row) => defused(row("per")),
  QUALIFIER: (row) => row("qualifier"),
  BASIS: (row) => defused(row("basis")),
  MEASURE_TYPE: (row) => row("measure_type"),
  COMMENT_OBS: (row) => defused(row("evidence")),
};

/** SDMX-CSV 2.0 for the observations. */
export const sdmxCsv: TextFormat = {
  files: () => [{ path: PATH, head: csvLine(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...Object.keys(COMPONENTS)]) }],
  rows(rows, tables, sink) {
    const fields = tables.find(({ name }) => name === "observations")?.fields ?? [];
    for (const row of rows.observations ?? []) sink.append(PATH, sdmxLine(fields, row));
  },
};

function sdmxLine(fields: readonly Field[], row: readonly Cell[]): string {
  const cells = new Map(fields.map(({ name }, index) => [name, row[index]]));
  return csvLine([...STRUCTURE, ...Object.values(COMPONENTS).map((component) => component((name) => cells.get(name)))]);
}

/** Codes are upper case by custom. */
function coded(cell: Cell): string {
  return cell === undefined ? UNSPECIFIED : String(cell).toUpperCase();
}

/** Codes of areas were reused in 2025, so the register is part of ours. */
function area(register: Cell, code: Cell): string {
  return register === undefined || code === undefined ? UNSPECIFIED : `${register}_${code}`;
}

const UNITS: Readonly<Record<string, string>> = { "%": "PT", "‰": "PM", "điểm phần trăm": "PP" };

/** The units that have a code; the others are only named. */
function unit(cell: Cell): string {
  const name = String(cell);
  return UNITS[name] ?? (/^[A-Z]{3}$/.test(name) ? name : UNSPECIFIED);
}
