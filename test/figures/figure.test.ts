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
    ["800 nghìn - 2 triệu", ["800 nghìn - 2 triệu → 800000..2000000"]],
    ["10 người/ngày đến 12 người/ngày", ["10 người/ngày đến 12 → 10..12"]],
    ["10 zloty đến 12 Zloty", ["10 zloty đến 12 → 10..12"]],
    ["đạt 1 - 357 tấn", ["1 - 357 → 1..357"]],
    ["10 hộ đến 15 xã", ["10 → 10", "15 → 15"]],
    ["10 đồng đến 12 xu", ["10 → 10", "12 → 12"]],
    ["10 zloty đến 12 koruna", ["10 → 10", "12 → 12"]],
    ["86% đến 91‰", ["86 → 86", "91 → 91"]],
    ["10 người/ngày đến 12 người/tháng", ["10 → 10", "12 → 12"]],
    ["5 đến hai", ["5 → 5", "hai → 2"]],
    ["2 đến ba hộ", ["2 → 2", "ba → 3"]],
    ["5 - 3 tổ", ["5 → 5", "3 → 3"]],
    ["5 - 5 tổ", ["5 → 5", "5 → 5"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("ratios", () => {
  test.each([
    ["12/14 chỉ tiêu", ["12/14 → 12 of 14"]],
    ["18 / 19 tiêu chí", ["18 / 19 → 18 of 19"]],
    ["ngày 2/3/2020", []],
    ["7 hộ/21 khẩu", ["7 → 7", "21 → 21"]],
    ["12/14/xã", ["12/14 → 12 of 14"]],
    ["12/hai hộ", ["12 → 12", "hai → 2"]],
    ["2 triệu/3 hộ", ["2 triệu → 2000000", "3 → 3"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("changes that say their unit once", () => {
  test.each([
    ["giảm từ 11 xuống còn 7 thôn", ["11 → 11", "7 → 11 ⇒ 7"]],
    ["tăng từ hơn 63 lên gần 112 triệu", ["63 → 63", "112 triệu → 63000000 ⇒ 112000000"]],
    ["giảm từ 11 hộ xuống 7 hộ", ["11 → 11", "7 → 7"]],
    ["tăng 11 lên 12", ["11 → 11", "12 → 12"]],
    ["tăng từ 11 lên hạng 12", ["11 → 11", "12 → 12"]],
    ["tăng từ 63 triệu lên 112 triệu", ["63 triệu → 63000000", "112 triệu → 63000000 ⇒ 112000000"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("numbers said once more in words", () => {
  test.each([
    ["02 (hai) xã", ["02 (hai) → 2"]],
    ["02 (hai mươi) xã", ["02 → 2", "hai mươi → 20"]],
    ["02 (2) xã", ["02 → 2", "2 → 2"]],
    ["02 (hai xã)", ["02 → 2", "hai → 2"]],
    ["02 (xã)", ["02 → 2"]],
    ["hai (hai) xã", ["hai → 2", "hai → 2"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("stray spaces", () => {
  test.each([
    ["đạt 1. 357 tấn", ["1. 357 → 1357"]],
    ["đạt 1 . 357 tấn", ["1 → 1", "357 → 357"]],
    ["đạt 1. 35 tấn", ["1 → 1", "35 → 35"]],
    ["còn 0 ,68%", ["0 ,68 → 0.68"]],
    ["còn 5 ,68%", ["5 ,68 → 5.68"]],
    ["đạt 98, 5%", ["98, 5 → 98.5"]],
    ["tổ 5 ,68%", ["5 → 5", "68 → 68"]],
    ["tăng 3, 5 và 7%", ["3 → 3", "5 → 5", "7 → 7"]],
    ["còn 2, 3 hộ", ["2 → 2", "3 → 3"]],
    ["đàn 12 .500 con", ["12 .500 → 12500"]],
    ["có 1 250 hộ", ["1 250 → 1250"]],
    ["phường 1 250 hộ", ["1 → 1", "250 → 250"]],
  ])("%s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("signs", () => {
  test.each([
    ["tăng -1,2%", ["-1,2 → -1.2"]],
    ["giảm (-3,5%)", ["-3,5 → -3.5"]],
    ["rét âm 2 độ", ["âm 2 → -2"]],
    ["- 45 hộ", ["45 → 45"]],
    ["-45 hộ", ["45 → 45"]],
    ["tăng (+5%)", ["5 → 5"]],
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
    "0912-345-678",
    "024 385 123",
    "0912 345 678, gọi",
    "nhà Đ12",
    "bản 1.2.3",
    "tỷ số 3 - 0",
    "thắng 2-1",
    "trận 2-1",
    "hòa 2-2",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  test.each([
    ["khoảng 02 - 1234567 con", ["02 - 1234567 → 2..1234567"]],
    ["3 - 0 hộ", ["3 → 3", "0 → 0"]],
    ["trận 2 -1", ["2 → 2", "1 → 1"]],
    ["kênh 30-2", ["30 → 30"]],
    ["đội hình 15-3", ["15 → 15"]],
    ["đạt104% dự toán", ["104 → 104"]],
    ["0,5 1,2 0,3 0,4 0,9", ["0,5 → 0.5", "1,2 → 1.2", "0,3 → 0.3", "0,4 → 0.4", "0,9 → 0.9"]],
  ])("but %s", (text, found) => expect(figures(text)).toEqual(found));
});

describe("times of day", () => {
  test.each([
    "lúc 19 giờ",
    "lúc 24 giờ",
    "8h30",
    "khoảng 2g30' sáng",
    "họp 8 giờ sáng",
    "họp 8 giờ 30 phút",
    "từ 7 - 9 giờ",
    "từ 7 đến 9 giờ",
    "Khoảng 8 giờ",
    "sau 19h30",
    "sau 19h30 phút",
    "19:30",
    "chuyến 19:30:15",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  test.each([
    ["kéo dài 2 giờ 15 phút", ["2 → 2", "15 → 15"]],
    ["khoảng 8 giờ", ["8 → 8"]],
    ["trong 48 giờ", ["48 → 48"]],
    ["8 giờ/ngày", ["8 → 8"]],
    ["đến 25 giờ", ["25 → 25"]],
    ["đến 30 giờ", ["30 → 30"]],
    ["đến 115 giờ", ["115 → 115"]],
    ["từ 5m vải", ["5 → 5"]],
    ["lên mạng từ 5G", ["5 → 5"]],
    ["19: 30", ["19 → 19", "30 → 30"]],
    ["19:60", ["19 → 19", "60 → 60"]],
    ["30:15", ["30 → 30", "15 → 15"]],
    ["tỷ lệ 1:5", ["1 → 1", "5 → 5"]],
    ["lúc 8 giờ 5 em", ["5 → 5"]],
    ["lúc 8 giờ 75 em", ["75 → 75"]],
    ["lúc 8h30 12 hộ", ["12 → 12"]],
    ["lúc 19:30 45 hộ", ["45 → 45"]],
    ["lúc 19:30: 45 hộ", ["45 → 45"]],
    ["học 2 giờ 20 bạn", ["2 → 2", "20 → 20"]],
    ["đến 5 xã 9 giờ sáng", ["5 → 5"]],
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
    "BA hộ",
    "Minh, Ba cười",
    "Năm trường",
    "hai bốn hộ",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  test.each([
    ["Ba hộ dân", ["Ba → 3"]],
    ["5 năm, sáu hộ", ["5 → 5", "sáu → 6"]],
    ["có năm trường", ["năm → 5"]],
    ["hai bảy", ["hai → 2", "bảy → 7"]],
    ["hai hai hộ", ["hai → 2", "hai → 2"]],
    ["ba hai hộ", ["ba → 3", "hai → 2"]],
    ["bốn năm trường", ["bốn → 4"]],
    ["hai năm xã", ["hai → 2"]],
    ["3 tấn/năm xã", ["3 → 3"]],
    ["trong năm mươi hộ", ["năm mươi → 50"]],
    ["lúa hai vụ", ["hai → 2"]],
    ["12 Ba thôn", ["12 → 12"]],
    ["Ba, bốn người", ["Ba → 3", "bốn → 4"]],
    ["BA MƯƠI HỘ", ["BA MƯƠI → 30"]],
    ["không phẩy năm", ["không phẩy năm → 0.5"]],
    ["hai trăm tư liệu", ["hai trăm → 200"]],
    ["hai mươi lăm gia đình", ["hai mươi lăm → 25"]],
  ])("but %s", (text, found) => expect(figures(text)).toEqual(found));
});

test("tokens that are taken are left alone, at either end of a range", () => {
  expect(figures("10 - 12 hộ", (index) => index !== 2)).toEqual(["10 → 10"]);
  expect(figures("10 - 12 hộ", (index) => index !== 0)).toEqual(["12 → 12"]);
  expect(figures("12/14 hộ", (index) => index !== 2)).toEqual(["12 → 12"]);
});
