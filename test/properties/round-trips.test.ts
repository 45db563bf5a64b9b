import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumeral } from "../../src/figures/parse-numeral";
import { extract } from "../../src/index";
import type { RecordType } from "../../src/records";
import { spell } from "../figures/spell";
import { holds } from "./runs";

/** The only record of that type in a text, without its place. */
function only(text: string, type: RecordType, publishedAt = "2021-09-02"): unknown {
  const { records } = extract(text, { only: [type], publishedAt });
  const [record] = records;
  if (records.length !== 1 || record === undefined) return records;
  const { start: _, end: __, type: ___, ...fields } = record;
  return fields;
}

/** Numbers of all sizes: a number of digits is as likely as another. */
function upTo(digits: number): Arbitrary<number> {
  return fc.integer({ min: 0, max: digits }).chain((size) => fc.integer({ min: 0, max: 10 ** size }));
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
const decimal = (value: number, decimals: number): string => {
  const digits = String(value).padStart(decimals + 1, "0");
  const tail = digits.slice(-decimals).replace(/0+$/, "");
  return grouped(Number(digits.slice(0, -decimals))) + (tail && `,${tail}`);
};

/** Ways to say and to type the same numeral. */
const WAYS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replaceAll("linh", "lẻ"),
  (words) => words.replaceAll("nghìn", "ngàn"),
  (words) => words.replaceAll("tỷ", "tỉ"),
  (words) => words.replaceAll("bảy", "bẩy"),
  (words) => words.replace(/(?<=mươi )bốn/g, "tư"),
  (words) => words.replace(/(?<=mươi )lăm/g, "nhăm"),
  (words) => words.toUpperCase(),
  (words) => words.normalize("NFD"),
  (words) => words.replaceAll(" ", "  "),
  (words) => words.replaceAll(" ", "\u00a0"),
];

describe("numerals", () => {
  test("any number up to 10^15 in words, however it is said and typed", () => {
    const ways = fc.subarray([...WAYS]);
    holds(
      fc.property(upTo(15), ways, (value, chosen) => {
        const words = chosen.reduce((written, way) => way(written), spell(value));
        expect(parseNumeral(words), words).toBe(value);
        expect(parseNumeral(`âm ${words}`), words).toBe(value === 0 ? 0 : -value);
      }),
      4000,
    );
  });

  test("in figures, with decimals and with scale words", () => {
    const scales = fc.constantFrom<[string, number]>(
      ["", 0],
      [" nghìn", 3],
      [" triệu", 6],
      [" tỷ", 9],
      [" nghìn tỷ", 12],
    );
    holds(
      fc.property(upTo(6), fc.integer({ min: 1, max: 3 }), scales, (value, decimals, [scale, power]) => {
        expect(parseNumeral(decimal(value, decimals) + scale)).toBe(Number(`${value}e${power - decimals}`));
        expect(parseNumeral(grouped(value) + scale)).toBe(value * 10 ** power);
      }),
      2000,
    );
  });

  test("in words with decimals", () => {
    holds(
      fc.property(upTo(6), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (value, tenth, zeros) => {
        const words = `${spell(value % 100)} phẩy ${"không ".repeat(zeros)}${spell(tenth)}`;
        expect(parseNumeral(words), words).toBe(Number(`${value % 100}.${"0".repeat(zeros)}${tenth}`));
      }),
      500,
    );
  });
});

describe("records", () => {
  test("counts, in figures and in words", () => {
    const nouns = fc.constantFrom("hộ dân", "đảng viên", "tổ dân phố", "tuyến đường", "hồ sơ");
    holds(
      fc.property(upTo(9), nouns, fc.boolean(), (given, unit, inWords) => {
        const value = given + 2;
        const figure = inWords ? spell(value) : grouped(value);
        expect(only(`Phường có ${figure} ${unit}.`, "count")).toEqual({ text: `${figure} ${unit}`, value, unit });
      }),
      1500,
    );
  });

  test("sums of money: in full, with a scale, in parts, in words", () => {
    const sum = fc.integer({ min: 1, max: 999 });
    holds(
      fc.property(
        upTo(12),
        sum,
        sum,
        fc.constantFrom("đồng", "đ", "VNĐ", "đồng/hộ/năm"),
        (given, billions, millions, unit) => {
          const value = given + 1000;
          const per = unit.includes("/") ? { per: "hộ/năm" } : {};
          const read = (text: string) => only(`Phường thu ngân sách ${text} trong quý.`, "money");
          const written = (text: string, amount: number) => ({ text, value: amount, currency: "VND", ...per });
          const inFull = `${grouped(value)} ${unit}`;
          expect(read(inFull)).toEqual(written(inFull, value));
          const scaled = `${decimal(value, 3)} triệu ${unit}`;
          expect(read(scaled)).toEqual(written(scaled, value * 1000));
          const inParts = `${billions} tỷ ${millions} triệu ${unit}`;
          expect(read(inParts)).toEqual(written(inParts, billions * 1e9 + millions * 1e6));
          if (unit === "đồng") {
            const inWords = `${spell(value)} đồng`;
            expect(read(inWords)).toEqual(written(inWords, value));
          }
        },
      ),
      1500,
    );
  });

  test("percentages and measures, single and in a range", () => {
    const hundredths = fc.integer({ min: 0, max: 20_000 });
    holds(
      fc.property(hundredths, hundredths, fc.constantFrom("%", " ha", " km", " tấn"), (low, step, unit) => {
        const high = low + step + 1;
        const [a, b] = [decimal(low, 2), decimal(high, 2)];
        const type = unit === "%" ? "percentage" : "measure";
        expect(only(`Diện tích đạt ${a}${unit}.`, type)).toMatchObject({ text: a + unit, value: low / 100 });
        for (const range of [`${a} - ${b}${unit}`, `${a}${unit} đến ${b}${unit}`, `${a}–${b}${unit}`]) {
          expect(only(`Diện tích đạt ${range}.`, type)).toMatchObject({ text: range, min: low / 100, max: high / 100 });
        }
      }),
      1000,
    );
  });
});

describe("dates", () => {
  const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
  const two = (value: number): string => String(value).padStart(2, "0");

  test("days, months, quarters and years, however they are written", () => {
    holds(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const quarter = Math.ceil(m / 3);
        const written: readonly (readonly [text: string, value: string])[] = [
          [`ngày ${d}/${m}/${y}`, iso],
          [`ngày ${two(d)}/${two(m)}/${y}`, iso],
          [`ngày ${d}-${m}-${y}`, iso],
          [`ngày ${d}.${m}.${y}`, iso],
          [`ngày ${d} tháng ${m} năm ${y}`, iso],
          [`ngày ${two(d)} tháng ${two(m)} năm ${y}`, iso],
          [`ngày ${d} tháng ${m}/${y}`, iso],
          [`${d}/${m}/${y}`, iso],
          [`${two(d)}-${two(m)}-${y}`, iso],
          [`ngày ${iso}`, iso],
          [`ngày ${spell(d)} tháng ${m === 4 ? "tư" : spell(m)} năm ${spell(y)}`, iso],
          [`tháng ${m}/${y}`, iso.slice(0, 7)],
          [`tháng ${m} năm ${y}`, iso.slice(0, 7)],
          [`quý ${["I", "II", "III", "IV"][quarter - 1]}/${y}`, `${y}-${32 + quarter}`],
          [`quý ${quarter} năm ${y}`, `${y}-${32 + quarter}`],
          [`năm ${y}`, String(y)],
          [`giai đoạn ${y} - ${y + 5}`, `${y}/${y + 5}`],
          [`từ năm ${y} đến năm ${y + 1}`, `${y}/${y + 1}`],
        ];
        for (const [text, value] of written)
          expect(only(`Phường họp ${text}, bà con dự đông.`, "date"), text).toEqual({ text, value });
      }),
      700,
    );
  });

  test("a day without its year is the nearest to the publication", () => {
    holds(
      fc.property(day, fc.integer({ min: -150, max: 150 }), (published, away) => {
        const date = new Date(published.getTime() + away * 86_400_000);
        const text = `ngày ${date.getUTCDate()}-${date.getUTCMonth() + 1}`;
        expect(only(`Phường họp ${text}.`, "date", published.toISOString())).toEqual({
          text,
          value: date.toISOString().slice(0, 10),
        });
      }),
      1000,
    );
  });
});
