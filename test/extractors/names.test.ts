import { describe, expect, test } from "vitest";
import { organization } from "../../src/extractors/organization";
import { person } from "../../src/extractors/person";
import { place } from "../../src/extractors/place";
import { extract } from "../../src/index";
import { Page } from "../../src/page";
import { Words } from "../../src/text/words";

const typesOf = (text: string): string[] => extract(text).records.map((record) => `${record.type} ${record.text}`);

describe("a number that names a place", () => {
  test.each([
    "Nhà văn hóa khu phố 8 sáng đèn.",
    "Anh ngụ tổ 12, thôn 3.",
    "Kho hàng ở quận 1 bốc cháy.",
    "Nước rút ở các thôn 1, 2 và 5.",
  ])("is no count: %s", (text) => {
    expect(extract(text, { only: ["count"] }).records).toEqual([]);
  });

  test.each([
    ["Mỗi ấp 3 hộ được vay vốn.", "3 hộ"],
    ["Tổ 5 người trực suốt đêm.", "5 người"],
  ])("counts where it names nothing: %s", (text, counted) => {
    expect(extract(text, { only: ["count"] }).records.map((record) => record.text)).toEqual([counted]);
  });
});

describe("records within records", () => {
  test("a body holds its unit, and an office both", () => {
    expect(typesOf("Bí thư Đảng ủy phường Tân An Nguyễn Văn Bình nói ngắn gọn.")).toEqual([
      "organization Đảng ủy phường Tân An",
      "ward phường Tân An",
      "person Nguyễn Văn Bình",
    ]);
  });

  test("a chain of places is a record a unit", () => {
    expect(typesOf("Chi bộ khu phố 5, phường Tân An họp.")).toEqual([
      "organization Chi bộ khu phố 5",
      "place khu phố 5",
      "ward phường Tân An",
    ]);
  });
});

test("a body named by the last words of a text ends with them", () => {
  const [body] = extract("Họp tại UBND phường Kim Tân", { only: ["organization"] }).records;
  expect(body).toEqual({
    type: "organization",
    text: "UBND phường Kim Tân",
    start: 8,
    end: 27,
    kind: "UBND",
    name: "UBND phường Kim Tân",
  });
});

test("a school's name is no person's, also where persons alone are asked for", () => {
  const text = "Em Vũ Hà My học Trường THCS Nguyễn Văn Bình.";
  const records = extract(text, { only: ["person"] }).records;
  expect(records.map((record) => record.text)).toEqual(["Vũ Hà My"]);
});

test("a signature is no person", () => {
  const text = "Đại hội bế mạc\n\nĐại hội đã thành công tốt đẹp và bế mạc vào chiều cùng ngày.\n\nNguyễn Hoài Nam";
  expect(extract(text, { only: ["person"] }).records).toEqual([]);
});

describe("time is linear in the text", () => {
  // milliseconds on a busy machine; a look at the whole text for each of its words takes many times that
  const patience = 2000;
  const timeOf = (text: string): number => {
    const page = new Page(new Words(text));
    const begin = performance.now();
    for (const extractor of [place, organization, person]) extractor.extract(page);
    return performance.now() - begin;
  };

  test.each([
    "Bí thư, ",
    "bí thư Đảng ủy, ",
    "ông Nguyễn Văn A (",
    "Nguyễn ",
    "Nguyễn Văn A, ",
    "Công An ",
    "Trường Tiểu học ",
    "phòng y tế và ",
    "Ban Thường vụ ",
    "tỉnh ",
    "quận 1, ",
    "các quận A, ",
    "TP. ",
    "h’",
  ])("%s repeated", (phrase) => {
    const text = phrase.repeat(Math.ceil(200_000 / phrase.length));
    expect(timeOf(text)).toBeLessThan(patience);
  });
});
