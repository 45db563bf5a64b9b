import type { ExtractedRecord, Observation, Quantity, TermRecord } from "../records";
import { formatDate } from "../view/dates";
import { formatNumber } from "../view/figures";
import { unitInFull } from "../view/unit";
import { words } from "../view/words";

const { vi } = words;

/**
 * What a record says, in words a Vietnamese reader would write: `khoảng 11.708.000.000 đồng`, `22 – 23 tổ dân phố`.
 * A record of a user's own extractor is its text.
 */
export function readable(record: ExtractedRecord): string {
  switch (record.type) {
    case "ward":
    case "place":
      return unitInFull(record);
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
  const facts = [
    ...(status === "target" ? [vi.statuses.target] : []),
    ...(relation === "level" ? [] : [vi.relations[relation]]),
    figure(observation, unit),
  ];
  return facts.join(" ") + against;
}

function figure(quantity: Quantity, unit: string, of?: number): string {
  const { value, exact, min, max, qualifier, per } = quantity;
  const number = value === undefined ? `${inFull(min)} – ${inFull(max)}` : inFull(exact ?? value);
  const whole = of === undefined ? "" : `/${inFull(of)}`;
  const rate = per === undefined ? "" : `/${per}`;
  return `${qualifier === undefined ? "" : `${vi.qualifiers[qualifier]} `}${number}${whole}${written(unit)}${rate}`;
}

/** With all its digits, where a page writes `11,708 tỷ`. */
function inFull(number: number | string): string {
  return formatNumber(number, "vi");
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
  return formatDate(edtf, vi);
}

/** `2020-03-27T08:30:00+07:00` → `27/3/2020 08:30`. */
export function readableMoment(iso: string): string {
  const [day = "", time] = iso.split("T");
  return time === undefined ? readableDate(day) : `${readableDate(day)} ${time.slice(0, "08:30".length)}`;
}
