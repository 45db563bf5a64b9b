import type { Qualifier, RangeFigure, SingleFigure } from "../../records";
import type { Column } from "./column";

/** What the rows with a figure have in common, whatever else they are. */
export type Figured = Partial<Omit<SingleFigure, "min" | "max">> &
  Partial<Omit<RangeFigure, "value" | "exact">> & { readonly qualifier?: Qualifier; readonly per?: string };

/** The columns of a figure. */
export function figureColumns<Row>(figureOf: (row: Row) => Figured | undefined): readonly Column<Row>[] {
  return [
    {
      name: "value",
      type: "number",
      description: "The figure; empty for a range.",
      cell: (row) => figureOf(row)?.value,
    },
    {
      name: "value_exact",
      type: "decimal",
      description: "The same figure as an exact decimal, also beyond 2^53.",
      cell(row) {
        const figure = figureOf(row);
        return figure && (figure.exact === undefined ? decimalOf(figure.value) : decimal(figure.exact));
      },
    },
    { name: "value_min", type: "number", description: "Lower end of a range.", cell: (row) => figureOf(row)?.min },
    { name: "value_max", type: "number", description: "Upper end of a range.", cell: (row) => figureOf(row)?.max },
    {
      name: "qualifier",
      type: "string",
      description: "How sure or how bounded the figure is; empty where it is plain.",
      values: ["about", "over", "nearly", "under", "atLeast", "atMost"],
      cell: (row) => figureOf(row)?.qualifier,
    },
    {
      name: "per",
      type: "string",
      description: "Denominator of a rate: người/năm.",
      cell: (row) => figureOf(row)?.per,
    },
  ];
}

const DECIMAL = /^-?\d{1,29}(?:\.\d{1,9})?$/;

/** The digits, where a decimal column can hold them. */
function decimal(digits: string): string | undefined {
  return DECIMAL.test(digits) ? digits : undefined;
}

/** The shortest decimal that is read as this double is the one that the article wrote. */
function decimalOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : decimal(String(value));
}
