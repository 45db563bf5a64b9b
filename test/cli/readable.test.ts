import { expect, it } from "vitest";
import { readable, readableFigure, readableMoment } from "../../src/cli/readable";
import { extract } from "../../src/index";
import type { ExtractedRecord, Observation } from "../../src/records";

/** A record of a type whose fields are what is shown. */
const record = (fields: object) => ({ text: "", start: 0, end: 0, ...fields }) as ExtractedRecord;

it.each([
  ["phường Ngọc Thụy, Long Biên, Hà Nội", "Mưa to tại PHƯỜNG NGỌC THỤY."],
  ["thứ 22, 2015 – 2020", "Đại hội lần thứ XXII, nhiệm kỳ 2015 - 2020"],
  ["14,99%", "tăng 14,99%"],
  ["0,3‰", "giảm 0,3‰"],
  ["2,5 điểm phần trăm", "tăng 2,5 điểm phần trăm"],
  ["khoảng 11.708.000.000 đồng", "thu khoảng 11 tỷ 708 triệu đồng"],
  ["20.000.000 USD", "vay 20 triệu USD"],
  ["75.000.000 đồng/người/năm", "thu nhập đạt 75 triệu đồng/người/năm"],
  ["22 – 23 tổ dân phố", "phường có từ 22 – 23 tổ dân phố"],
  ["12/14 chỉ tiêu", "hoàn thành 12/14 chỉ tiêu"],
  ["77,3 ha", "rộng 77,3 ha"],
])("writes %s", (expected, text) => {
  expect(extract(text).records.map(readable)).toEqual([expected]);
});

it.each([
  ["14/5/2020", { type: "date", value: "2020-05-14" }],
  ["4/2020", { type: "date", value: "2020-04" }],
  ["quý II/2022", { type: "date", value: "2022-34" }],
  ["2016 – 2020", { type: "date", value: "2016/2020" }],
  ["từ 2020", { type: "date", value: "2020/.." }],
  ["đến 2020", { type: "date", value: "../2020" }],
  ["24/6", { type: "date", value: "XXXX-06-24" }],
  ["Chỉ thị 17-CT/TU", { type: "document", kind: "Chỉ thị", number: "17", symbol: "17-CT/TU" }],
  ["Đề án “Phố xanh”", { type: "document", kind: "Đề án", title: "Phố xanh" }],
  ["Nguyễn Văn An, Bí thư", { type: "person", name: "Nguyễn Văn An", role: "Bí thư" }],
  ["UBND phường Kim Tân", { type: "organization", kind: "UBND", name: "UBND phường Kim Tân" }],
  ["thành phố Mỹ Tho, Tiền Giang", { type: "place", kind: "thành phố", name: "Mỹ Tho", province: "Tiền Giang" }],
  ["9.007.199.254.740.993 đồng", { type: "money", value: 2 ** 53, exact: "9007199254740993", currency: "VND" }],
])("writes %s", (expected, fields) => {
  expect(readable(record(fields))).toBe(expected);
});

it("shows a record of a type of the user's own as its text", () => {
  expect(readable(record({ type: "plate", text: "29A-123.45" }))).toBe("29A-123.45");
});

it.each([
  ["27/3/2020 08:30", "2020-03-27T08:30:00+07:00"],
  ["27/3/2020", "2020-03-27"],
])("writes the moment %s", (expected, iso) => {
  expect(readableMoment(iso)).toBe(expected);
});

it.each([
  ["4,5%", { relation: "level", unit: "%", value: 4.5 }],
  ["tăng 12% so với 2019", { relation: "increase", unit: "%", value: 12, basis: "2019" }],
  ["đạt 93% chỉ tiêu", { relation: "attainment", unit: "%", value: 93, basis: "chỉ tiêu" }],
  [
    "mục tiêu ít nhất 15%/năm",
    { relation: "level", status: "target", unit: "%", value: 15, per: "năm", qualifier: "atLeast" },
  ],
  ["hụt 2.000.000 đồng", { relation: "shortfall", unit: "VND", value: 2_000_000 }],
])("writes the figure of an observation: %s", (expected, fields) => {
  expect(
    readableFigure({ indicator: "", evidence: { start: 0, end: 0 }, status: "actual", ...fields } as Observation),
  ).toBe(expected);
});
