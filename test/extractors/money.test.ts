import { expect, test } from "vitest";
import { extract } from "../../src/core";

/** What makes a sum of a figure, at its borders. */
test.each<[text: string, sums: string[]]>([
  ["Mỗi suất 100đ là ít, 99đ là điểm.", ["100đ"]],
  ["Bảng đấu có 7 bảng.", []],
  ["Chuyển 1000 USD về quê.", ["1000 USD"]],
  ["Chuyển 7 USD về quê.", ["7 USD"]],
  ["Giá 5 nghìn đ một bó.", ["5 nghìn đ"]],
  ["Mua US$ 20 triệu hàng.", ["US$ 20 triệu"]],
  ["Nợ $5.000 đã trả.", ["$5.000"]],
  ["Ngân sách thu 3 tỷ.", ["3 tỷ"]],
  ["Cả nước có 1,4 tỷ người.", []],
  ["Gặp 2 đồng chí và 3 đồng hồ.", []],
])("%j", (text, sums) => {
  expect(extract(text, { only: ["money"] }).records.map((record) => record.text)).toEqual(sums);
});
