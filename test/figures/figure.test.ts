import { describe, expect, test } from "vitest";
import { toNumber } from "../../src/figures/decimal";
import { type Figure, findFigures } from "../../src/figures/figure";
import { Words } from "../../src/text/words";

/** Each figure as its words, an arrow, and its value: `10 - 12 tỷ → 10000000000..12000000000`. */
function figures(text: string, isFree: (index: number) => boolean = () => true): string[] {
  const words = new Words(text);
  return findFigures(words, isFree).map(
    (figure) => `${words.phrase(figure.first, figure.end)} → ${describeValue(figure)}`,
  );
}

function describeValue({ value, max, of, from }: Figure): string {
  const number = String(toNumber(value));
  const change = from ? `${describeValue(from)} ⇒ ` : "";
  return change + (max ? `${number}..${toNumber(max)}` : of ? `${number} of ${toNumber(of)}` : number);
}

describe("ranges", () => {
  test.each([
    ["từ 22 – 23 tổ", ["22 – 23 → 22..23"]],
    ["100 -120 con", ["100 -120 → 100..120"]],
    ["86,48% đến 91,89%", ["86,48% đến 91,89 → 86.48..91.89"]],
    ["10 - 12 tỷ", ["10 - 12 tỷ → 10000000000..12000000000"]],
    ["2 - 3 trăm triệu", ["2 - 3 trăm triệu → 200000000..300000000"]],
    ["980.000 đồng đến 1 triệu đồng", ["980.000 đồng đến 1 triệu → 980000..1000000"]],
    ["500.000đ đến 2 triệu đồng", ["500.000đ đến 2 triệu → 500000..2000000"]],
    ["hai đến ba hộ", ["hai đến ba → 2..3"]],
    ["10 hộ đến 15 xã", ["10 → 10", "15 → 15"]],
    ["5 đến hai", ["5 → 5", "hai → 2"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("ratios", () => {
  test.each([
    ["12/14 chỉ tiêu", ["12/14 → 12 of 14"]],
    ["18 / 19 tiêu chí", ["18 / 19 → 18 of 19"]],
    ["ngày 2/3/2020", []],
    ["7 hộ/21 khẩu", ["7 → 7", "21 → 21"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("changes that say their unit once", () => {
  test.each([
    ["giảm từ 11 xuống còn 7 thôn", ["11 → 11", "7 → 11 ⇒ 7"]],
    ["tăng từ hơn 63 lên gần 112 triệu", ["63 → 63", "112 triệu → 63000000 ⇒ 112000000"]],
    ["giảm từ 11 hộ xuống 7 hộ", ["11 → 11", "7 → 7"]],
    ["tăng 11 lên 12", ["11 → 11", "12 → 12"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("signs", () => {
  test.each([
    ["tăng -1,2%", ["-1,2 → -1.2"]],
    ["giảm (-3,5%)", ["-3,5 → -3.5"]],
    ["rét âm 2 độ", ["âm 2 → -2"]],
    ["- 45 hộ", ["45 → 45"]],
    ["-45 hộ", ["45 → 45"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("numbers that are no figures", () => {
  test.each([
    "Covid-19",
    "vitamin B12",
    "km156+500",
    "QL1A",
    "0912 345 678",
    "0292.3822.123",
    "lúc 19 giờ",
    "8h30",
    "khoảng 2g30' sáng",
    "từ 7 - 9 giờ",
    "19:30",
    "tỷ số 3 - 0",
    "thắng 2-1",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  test.each([
    ["kéo dài 2 giờ 15 phút", ["2 → 2", "15 → 15"]],
    ["trong 48 giờ", ["48 → 48"]],
    ["8 giờ/ngày", ["8 → 8"]],
    ["đạt104% dự toán", ["104 → 104"]],
    ["0,5 1,2 0,3 0,4 0,9", ["0,5 → 0.5", "1,2 → 1.2", "0,3 → 0.3", "0,4 → 0.4", "0,9 → 0.9"]],
  ])("but %s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("words that are no figures", () => {
  test.each([
    "không có",
    "ba mẹ em",
    "cậu bé đeo ba lô",
    "phường Ba Đình",
    "Ba Đình đông vui",
    "anh Tám hội viên",
    "vài ba hộ",
    "dăm bảy hộ",
    "có hai ba hộ",
    "hằng năm xã",
    "Năm học mới",
    "lúa chín vụ hè",
    "BA ĐÌNH",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  test.each([
    ["Ba hộ dân", ["Ba → 3"]],
    ["5 năm, sáu hộ", ["5 → 5", "sáu → 6"]],
    ["có năm trường", ["năm → 5"]],
    ["hai bảy", ["hai → 2", "bảy → 7"]],
  ])("but %s", (text, found) => expect(figures(text)).toEqual(found));
});

test("tokens that are taken are left alone, at either end of a range", () => {
  expect(figures("10 - 12 hộ", (index) => index !== 2)).toEqual(["10 → 10"]);
  expect(figures("10 - 12 hộ", (index) => index !== 0)).toEqual(["12 → 12"]);
});
