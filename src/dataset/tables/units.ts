import type { UnitFields } from "../../records";
import type { Cell, Column } from "./column";

/** The columns of what the gazetteer says of a unit. */
export function unitColumns<Row>(unitOf: (row: Row) => UnitFields | undefined, prefix = ""): readonly Column<Row>[] {
  const column = (
    name: string,
    description: string,
    cell: (unit: UnitFields) => Cell,
    more: Partial<Column<Row>> = {},
  ): Column<Row> => ({
    name: prefix + name,
    type: "string",
    description,
    ...more,
    cell(row) {
      const unit = unitOf(row);
      return unit && cell(unit);
    },
  });
  return [
    column("code", "Official code of the unit; it means a unit only together with its register.", (unit) => unit.code),
    column("register", "Which set of codes: 2025 since 2025-07-01, 2024 before.", (unit) => unit.register, {
      values: ["2024", "2025"],
    }),
    column("district", "District that the unit lay in.", (unit) => unit.district),
    column("province", "Province that the unit lies in, or lay in.", (unit) => unit.province),
    column("valid_until", "First day on which the unit was no more.", (unit) => unit.validUntil),
    column("successor_code", "Code of the unit of 2025 that it became.", (unit) => unit.successor?.code),
    column("successor_name", "Name of that unit.", (unit) => unit.successor?.name),
    column("successor_province", "Province of that unit.", (unit) => unit.successor?.province),
    column("candidates", "How many units the name could mean, where no code is given.", (unit) => unit.candidates, {
      type: "integer",
    }),
  ];
}
