import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { type Apposition, Appositions, type PlaceBeside } from "../../../src/gazetteer/resolve/apposition";
import { bareNames, candidates, marksIn } from "./marks-in";

/** `phường Tân An: Ninh Kiều, Cần Thơ`, `~` before places that stand behind another name or in a heading, `cũ` and `mới` as the text says. */
function read(text: string): readonly string[] {
  const { page, marks } = marksIn(text);
  return new Appositions(page.words, marks, bareNames)
    .read()
    .map((own, i) => `${page.words.phrase(marks[i]?.from ?? 0, marks[i]?.to ?? 0)}${describeApposition(own)}`);
}

function describeApposition({ within, isShared, isFormer, isNew }: Apposition): string {
  const places = within.length > 0 ? `: ${isShared ? "~" : ""}${within.map(describePlace).join(", ")}` : "";
  return `${isFormer ? " cũ" : ""}${isNew ? " mới" : ""}${places}`;
}

function describePlace({ place, isFormer }: PlaceBeside): string {
  const names = Array.from(place.areas, (area) => gazetteer().name(candidates.last(area)?.id ?? 0));
  return `${Array.from(new Set(names)).join("|")}${isFormer ? " cũ" : ""}`;
}

describe("the places beside a name", () => {
  test.each<[text: string, expected: readonly string[]]>([
    [
      "Họp ở phường Tân An, quận Ninh Kiều, thành phố Cần Thơ.",
      ["phường Tân An: Ninh Kiều, Cần Thơ", "quận Ninh Kiều: Cần Thơ", "thành phố Cần Thơ"],
    ],
    ["Họp ở phường Tân An (quận Ninh Kiều).", ["phường Tân An: Ninh Kiều", "quận Ninh Kiều"]],
    ["Họp ở phường Tân An - Ninh Kiều.", ["phường Tân An: Ninh Kiều"]],
    ["Họp ở phường Tân An – Cần Thơ.", ["phường Tân An: Cần Thơ"]],
    ["Họp ở phường Tân An/quận Ninh Kiều.", ["phường Tân An: Ninh Kiều", "quận Ninh Kiều"]],
    ["Họp ở phường Tân An thuộc địa bàn Ninh Kiều.", ["phường Tân An: Ninh Kiều"]],
    ["Họp ở phường Tân An, thuộc quận Ninh Kiều.", ["phường Tân An: Ninh Kiều", "quận Ninh Kiều"]],
    // with nothing between, a province alone
    ["Họp ở xã Vĩnh Thanh Cà Mau.", ["xã Vĩnh Thanh: Cà Mau"]],
    ["Bí thư Phường 5 Hóc Môn họp.", ["Phường 5"]],
    ["Họp ở phường Tân An. Quận Ninh Kiều vắng mặt.", ["phường Tân An", "Quận Ninh Kiều"]],
    ["Họp ở phường Tân An với quận Ninh Kiều.", ["phường Tân An", "quận Ninh Kiều"]],
    ["Họp ở phường Tân An; Cần Thơ vắng mặt.", ["phường Tân An"]],
    // no more than a quarter, a district and a province
    ["Họp ở phường Tân An, Ninh Kiều, Cần Thơ, Hậu Giang, Cà Mau.", ["phường Tân An: Ninh Kiều, Cần Thơ, Hậu Giang"]],
    // a place of which nothing is known says nothing, but doesn't part
    [
      "Họp ở xã Tân Bình, huyện Không Có, tỉnh Cà Mau.",
      ["xã Tân Bình: Cà Mau", "huyện Không Có: Cà Mau", "tỉnh Cà Mau"],
    ],
    // a district lies in no district, a province nowhere
    ["Họp ở quận 10, Bình Tân, TP.HCM.", ["quận 10: Hồ Chí Minh", "TP.HCM"]],
    ["Họp ở tỉnh Cà Mau, tỉnh Bạc Liêu.", ["tỉnh Cà Mau", "tỉnh Bạc Liêu"]],
    ["Họp ở phường Tân An.", ["phường Tân An"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[text: string, expected: readonly string[]]>([
    ["Họp ở phường Tân An cũ, quận Ninh Kiều.", ["phường Tân An cũ: Ninh Kiều", "quận Ninh Kiều"]],
    [
      "Họp ở phường Tân An mới, quận Ninh Kiều cũ, Cần Thơ.",
      ["phường Tân An mới: Ninh Kiều cũ, Cần Thơ", "quận Ninh Kiều cũ: Cần Thơ"],
    ],
    [
      "Họp ở phường Tân An (quận Ninh Kiều cũ), Cần Thơ.",
      ["phường Tân An: Ninh Kiều cũ, Cần Thơ", "quận Ninh Kiều cũ"],
    ],
    ["Họp ở phường Tân An (cũ), thuộc quận Ninh Kiều (cũ).", ["phường Tân An cũ: Ninh Kiều cũ", "quận Ninh Kiều cũ"]],
    ["Họp ở phường Tân An (cũ) Cần Thơ.", ["phường Tân An cũ: Cần Thơ"]],
    ["Họp ở phường Tân An (mới) và về.", ["phường Tân An mới"]],
    ["Họp ở phường Tân An trước đây.", ["phường Tân An cũ"]],
    ["Họp ở phường Tân An (trước sáp nhập).", ["phường Tân An cũ"]],
    ["Phường Tân An trước đây thuộc quận Ninh Kiều.", ["Phường Tân An", "quận Ninh Kiều"]],
    ["Họp ở phường Tân An (trước đây của Ninh Kiều).", ["phường Tân An"]],
  ])("of before and to come: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[text: string, expected: readonly string[]]>([
    ["Phường Tân An (12 khu vực), thuộc quận Ninh Kiều, họp.", ["Phường Tân An: Ninh Kiều", "quận Ninh Kiều"]],
    ["Phường Tân An (12 khu vực) thuộc Ninh Kiều, họp.", ["Phường Tân An: Ninh Kiều"]],
    ["Phường Tân An (12 khu vực), quận Ninh Kiều, họp.", ["Phường Tân An", "quận Ninh Kiều"]],
    ["Phường Tân An (12 khu vực cũ), quận Ninh Kiều, họp.", ["Phường Tân An: Ninh Kiều", "quận Ninh Kiều"]],
    ["Phường Tân An (12 khu vực\n), thuộc quận Ninh Kiều, họp.", ["Phường Tân An", "quận Ninh Kiều"]],
    [`Phường Tân An (${"rất ".repeat(38)}), thuộc Ninh Kiều, họp.`, ["Phường Tân An: Ninh Kiều"]],
    [`Phường Tân An (${"rất ".repeat(39)}), thuộc Ninh Kiều, họp.`, ["Phường Tân An"]],
  ])("past a bracket: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the last of a list speaks for those before it", () => {
  test.each<[text: string, expected: readonly string[]]>([
    [
      "Các phường Phúc Đồng, Gia Thụy và Bồ Đề (quận Long Biên).",
      ["phường Phúc Đồng: ~Long Biên", "Gia Thụy: ~Long Biên", "Bồ Đề: Long Biên", "quận Long Biên"],
    ],
    ["Phường Phúc Đồng; phường Gia Thụy (Long Biên).", ["Phường Phúc Đồng: ~Long Biên", "phường Gia Thụy: Long Biên"]],
    [
      "Phường Tân An (Ninh Kiều), phường Gia Thụy (Long Biên).",
      ["Phường Tân An: Ninh Kiều", "phường Gia Thụy: Long Biên"],
    ],
    ["Phường Phúc Đồng thăm phường Gia Thụy (Long Biên).", ["Phường Phúc Đồng", "phường Gia Thụy: Long Biên"]],
    [
      "Phường Phúc Đồng và Đảng bộ phường Gia Thụy (Long Biên).",
      ["Phường Phúc Đồng: ~Long Biên", "phường Gia Thụy: Long Biên"],
    ],
    [
      "Phường Phúc Đồng và bà con ở gần phường Gia Thụy (Long Biên).",
      ["Phường Phúc Đồng", "phường Gia Thụy: Long Biên"],
    ],
    // one word for all
    ["Các phường Phúc Đồng, phường Gia Thụy cũ.", ["phường Phúc Đồng cũ", "phường Gia Thụy cũ"]],
    ["Hai phường Phúc Đồng, phường Gia Thụy cũ.", ["phường Phúc Đồng cũ", "phường Gia Thụy cũ"]],
    ["Gồm 2 phường Phúc Đồng, phường Gia Thụy cũ.", ["phường Phúc Đồng cũ", "phường Gia Thụy cũ"]],
    ["Họp ở phường Phúc Đồng và Gia Thụy cũ.", ["phường Phúc Đồng cũ", "Gia Thụy cũ"]],
    ["Họp ở phường Phúc Đồng và phường Gia Thụy cũ.", ["phường Phúc Đồng", "phường Gia Thụy cũ"]],
    ["Họp ở phường Phúc Đồng cũ và phường Gia Thụy.", ["phường Phúc Đồng cũ", "phường Gia Thụy"]],
    ["Họp ở phường Phúc Đồng mới, phường Gia Thụy.", ["phường Phúc Đồng mới", "phường Gia Thụy"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the heading above", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["Sắp xếp thuộc Quận 4 như sau: Nhập Phường 5 vào Phường 2.", ["Quận 4", "Phường 5: ~4", "Phường 2: ~4"]],
    ["Quận 4 như mọi năm trao quà. Phường 5 dự.", ["Quận 4", "Phường 5"]],
    ["Sau Quận 4 sau này có Phường 5.", ["Quận 4", "Phường 5"]],
    [
      "Kết quả:\nQuận 4:\nPhường 5 về nhất.\nHuyện Nhà Bè.\nXã Nhơn Đức về nhì.",
      ["Quận 4", "Phường 5: ~4", "Huyện Nhà Bè", "Xã Nhơn Đức: ~Nhà Bè"],
    ],
    [
      "Kết quả:\n1. Quận 4\nPhường 5.\n2) Quận 8\nPhường 6.\n- Quận 10\nPhường 7.",
      ["Quận 4", "Phường 5: ~4", "Quận 8", "Phường 6: ~8", "Quận 10", "Phường 7: ~10"],
    ],
    ["Kết quả:\nTại Quận 4\nPhường 5 về nhất.", ["Quận 4", "Phường 5"]],
    ["Kết quả:\nĐội 1. Quận 4\nPhường 5 về nhất.", ["Quận 4", "Phường 5"]],
    ["Kết quả:\nQuận 4 thắng.\nPhường 5 về nhất.", ["Quận 4", "Phường 5"]],
    ["Kết quả:\nQuận 4;\nPhường 5 về nhất.", ["Quận 4", "Phường 5"]],
    ["Quận 4 như sau: Phường 5 (Quận 10).", ["Quận 4", "Phường 5: 10", "Quận 10"]],
    // the district and its province
    [
      "Sắp xếp thuộc huyện Châu Thành cũ, tỉnh Bến Tre như sau: xã Tân Thạch.",
      ["huyện Châu Thành cũ: Bến Tre", "tỉnh Bến Tre", "xã Tân Thạch: ~Bến Tre"],
    ],
    [
      "Sắp xếp thuộc huyện Châu Thành, tỉnh Bến Tre như sau: xã Tân Thạch.",
      ["huyện Châu Thành: Bến Tre", "tỉnh Bến Tre", "xã Tân Thạch: ~Châu Thành, Bến Tre"],
    ],
    [
      "Sắp xếp phường Phú Khương, tỉnh Bến Tre như sau: xã Tân Thạch.",
      ["phường Phú Khương: Bến Tre", "tỉnh Bến Tre", "xã Tân Thạch: ~Bến Tre"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
