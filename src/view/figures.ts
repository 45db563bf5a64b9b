import type { Qualifier, RangeFigure, SingleFigure } from "../records";
import type { Language, Words } from "./words";

/** A figure with its unit, as an observation or a record of a quantity holds it. */
export type Figure = (SingleFigure | RangeFigure) & {
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly per?: string;
};

const formats: Partial<Record<Language, Intl.NumberFormat>> = {};

/** `1234.5` → `1.234,5` in Vietnamese, `1,234.5` in English; all the digits that there are. */
export function formatNumber(number: number | string, language: Language): string {
  formats[language] ??= new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  return formats[language].format(number as number | `${number}`);
}

/** `khoảng 11,708 tỷ đồng`, `15 – 18%`, `75 triệu đồng/người/năm`: no digit is left out. */
export function formatFigure(figure: Figure, words: Words): string {
  const { value, exact, min, max, unit, qualifier, per } = figure;
  const { language, qualifiers } = words;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const [divisor, scale] = isMoney && exact === undefined ? scaleOf(value ?? min, words) : [1, ""];
  const number =
    value === undefined
      ? `${formatNumber(min / divisor, language)} – ${formatNumber(max / divisor, language)}`
      : formatNumber(exact ?? value / divisor, language);
  const shownUnit = unit === "VND" && language === "vi" ? "đồng" : unit;
  return [
    qualifier === undefined ? "" : `${qualifiers[qualifier]} `,
    number,
    scale,
    unit === "%" || unit === "‰" ? unit : `${scale === "" ? "\u00A0" : " "}${shownUnit}`,
    per === undefined ? "" : `/${per}`,
  ].join("");
}

function scaleOf(value: number, { scales }: Words): readonly [divisor: number, name: string] {
  if (Math.abs(value) >= 1e9) return [1e9, `\u00A0${scales.billion}`];
  if (Math.abs(value) >= 1e6) return [1e6, `\u00A0${scales.million}`];
  return [1, ""];
}
