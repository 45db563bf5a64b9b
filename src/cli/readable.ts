import type { ExtractedRecord, Observation, Qualifier, Quantity, Relation, TermRecord } from "../records";

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  about: "khoảng",
  over: "hơn",
  nearly: "gần",
  under: "dưới",
  atLeast: "ít nhất",
  atMost: "tối đa",
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  level: "",
  increase: "tăng ",
  decrease: "giảm ",
  attainment: "đạt ",
  excess: "vượt ",
  shortfall: "hụt ",
};

const numbers = new Intl.NumberFormat("vi", { maximumFractionDigits: 20 });

/**
 * What a record says, in words a Vietnamese reader would write: `khoảng 11.708.000.000 đồng`, `22 – 23 tổ dân phố`.
 * A record of a user's own extractor is its text.
 */
export function readable(record: ExtractedRecord): string {
  switch (record.type) {
    case "ward":
    case "place":
      return [`${record.kind} ${record.name}`, record.district, record.province].filter(Boolean).join(", ");
    case "term":
      return readableTerm(record);
    case "percentage":
      return figure(record, record.unit ?? "%");
    case "money":
      return figure(record, record.currency, record.of);
    case "count":
    case "measure":
      return figure(record, record.unit, record.of);
    case "date":
      return readableDate(record.value);
    case "document":
      return [record.kind, record.symbol ?? record.number, record.title && `“${record.title}”`]
        .filter(Boolean)
        .join(" ");
    case "person":
      return record.role === undefined ? record.name : `${record.name}, ${record.role}`;
    case "organization":
      return record.name;
    default:
      return (record satisfies never as ExtractedRecord).text;
  }
}

/** What an observation says of its indicator: `tăng 12% so với 2019`, `đạt 93% chỉ tiêu`, `mục tiêu 15%/năm`. */
export function readableFigure(observation: Observation): string {
  const { relation, status, basis, unit } = observation;
  const against = basis === undefined ? "" : relation === "attainment" ? ` ${basis}` : ` so với ${basis}`;
  return `${status === "target" ? "mục tiêu " : ""}${RELATIONS[relation]}${figure(observation, unit)}${against}`;
}

function figure(quantity: Quantity, unit: string, of?: number): string {
  const { value, exact, min, max, qualifier, per } = quantity;
  const number =
    value === undefined
      ? `${numbers.format(min)} – ${numbers.format(max)}`
      : numbers.format((exact as `${number}` | undefined) ?? value);
  const whole = of === undefined ? "" : `/${numbers.format(of)}`;
  const rate = per === undefined ? "" : `/${per}`;
  return `${qualifier === undefined ? "" : `${QUALIFIERS[qualifier]} `}${number}${whole}${written(unit)}${rate}`;
}

/** The unit as it follows its figure. */
function written(unit: string): string {
  if (unit === "%" || unit === "‰") return unit;
  return unit === "VND" ? " đồng" : ` ${unit}`;
}

function readableTerm({ ordinal, from, to, body }: TermRecord): string {
  const years = [from, to].filter((year) => year !== undefined).join(" – ");
  return [ordinal !== undefined && `thứ ${ordinal}`, years, body].filter(Boolean).join(", ");
}

/** `2020-05-14` → `14/5/2020`, `2016/2020` → `2016 – 2020`; what has no such form stays EDTF. */
export function readableDate(edtf: string): string {
  return edtf
    .split("/")
    .map((date) => (date === ".." ? "nay" : date.replace(/^(?:(\d{4})|XXXX)-(\d\d)(?:-(\d\d))?$/, readableDay)))
    .join(" – ");
}

/** `2020-03-27T08:30:00+07:00` → `27/3/2020 08:30`. */
export function readableMoment(iso: string): string {
  const [day = "", time] = iso.split("T");
  return time === undefined ? readableDate(day) : `${readableDate(day)} ${time.slice(0, "08:30".length)}`;
}

const QUARTERS = ["I", "II", "III", "IV"];
const FIRST_QUARTER = 33;

function readableDay(_: string, year: string | undefined, month: string, day: string | undefined): string {
  const quarter = QUARTERS[Number(month) - FIRST_QUARTER];
  if (quarter !== undefined) return `quý ${quarter}/${year}`;
  return [day, month, year].flatMap((part) => (part === undefined ? [] : Number(part))).join("/");
}
