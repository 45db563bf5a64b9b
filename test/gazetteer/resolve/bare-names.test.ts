import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { BareNames } from "../../../src/gazetteer/resolve/bare-names";
import { Candidates } from "../../../src/gazetteer/resolve/candidate";
import { Words } from "../../../src/text/words";

const bareNames = new BareNames(new Candidates(gazetteer()));

/** The names that are found in a text; `?` behind those that may be other things. */
function found(text: string): readonly string[] {
  const words = new Words(text);
  return bareNames.findAll(words).map(({ from, to, isSure }) => words.phrase(from, to) + (isSure ? "" : "?"));
}

describe("names of districts and provinces without kind word", () => {
  test.each<[what: string, text: string, names: readonly string[]]>([
    [
      "provinces are sure, districts are not",
      "Mưa lớn ở Khánh Hòa, Ninh Kiều và Hóc Môn.",
      ["Khánh Hòa", "Ninh Kiều?", "Hóc Môn?"],
    ],
    ["in capitals", "GIÓ MẠNH Ở CẦN THƠ", []],
    ["in capitals alone", "Gió mạnh ở CẦN THƠ", ["CẦN THƠ"]],
    ["in either tone placement", "Mưa ở Khánh Hoà", ["Khánh Hoà"]],
    ["as the press spells it", "Mưa ở Bắc Cạn và Đắc Lắc", ["Bắc Cạn", "Đắc Lắc"]],
    ["one syllable", "Mưa ở Huế, Vinh và Lắk", ["Huế"]],
    ["a longer run is another name", "Ông Nguyễn Khánh Hòa họp ở Cần Thơ Mới", []],
    ["two runs with a dash are one name", "Mưa ở Bà Rịa - Vũng Tàu", ["Bà Rịa - Vũng Tàu"]],
    ["with a long dash", "Mưa ở Phan Rang–Tháp Chàm", ["Phan Rang–Tháp Chàm?"]],
    ["each of two names with a dash", "Tuyến đường Cần Thơ - Cà Mau", ["Cần Thơ", "Cà Mau"]],
    ["a run of four syllables", "Mưa ở Thừa Thiên Huế", ["Thừa Thiên Huế"]],
    [
      "a run of four syllables behind a dash",
      "Đường cao tốc Phan Thiết - Phan Rang Tháp Chàm",
      ["Phan Thiết?", "Phan Rang Tháp Chàm?"],
    ],
    ["persons bear names of districts", "Chị Thanh Thủy và ông Phú Thọ gặp nhau", ["Phú Thọ"]],
    ["an author on a line of his own", "Mưa lớn.\nThanh Thủy", []],
    ["at the start of the text", "Thanh Thủy\nMưa lớn", []],
    ["on a line with other words", "Mưa lớn.\nThanh Thủy bán hàng", ["Thanh Thủy?"]],
    ["at the end of a line with other words", "Mưa ở Thanh Thủy\nTrời lạnh", ["Thanh Thủy?"]],
    ["Hồ Chí Minh is the person", "Bà con Hồ Chí Minh", []],
    ["a number is no name", "Mưa ở 10", []],
    ["a word says that it is a place", "Thành ủy Mỹ Tho họp", ["Mỹ Tho"]],
    ["with a person behind it", "Phó Bí thư Tỉnh ủy Đắk Lắk Lương Nguyễn Minh Triết", ["Đắk Lắk"]],
    ["within a run of capitals", "Bí thư Thành Đoàn Huế Nguyễn Văn An", ["Huế"]],
    ["the youth union of a level, and not the family name", "Chị Đoàn Thanh Thủy ở Tỉnh Đoàn Phú Thọ", ["Phú Thọ"]],
    ["two in one run", "Theo Báo Cà Mau Đài Cần Thơ", ["Cà Mau", "Cần Thơ"]],
    ["first letters behind such a word", "Đài PRTC và đài phát sóng", ["PRTC"]],
    ["first letters alone", "Trạm PRTC phát sóng", []],
    ["first letters in small letters", "Đài prtc và Báo Brvt", []],
    ["first letters of nothing", "Báo VTC đưa tin", []],
    ["a run longer than any name", "Bà Trần Lê Thị Khánh Hòa họp ở Nam Trung Bộ Mới", []],
    ["a longer name before a shorter one", "Nguồn Bà Rịa - Vũng Tàu online", ["Bà Rịa - Vũng Tàu"]],
  ])("%s: %s", (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test("first letters mean all units whose names begin with them", () => {
  const names = bareNames.withInitials("BRVT").map(({ id }) => gazetteer().name(id));
  expect(names).toEqual(["Bà Rịa - Vũng Tàu"]);
  expect(bareNames.withInitials("CT")).toEqual([]);
});
