import type { Grammar } from "./pattern";

export const term: Grammar = {
  years: {
    reads: [
      "nhiệm kỳ 2015 - 2020",
      "Nhiệm kỳ 2020–2025",
      "nhiệm kì 2021-2026",
      "nhiệm kỳ 2020 đến 2025",
      "nhiệm kỳ (2020 - 2025",
      "nhiệm kỳ\n2020-25",
      "nhiêm kỳ 2020-2025",
      "NK 2018 – 2023",
      "NK2020-2025",
      "nk. 2015-2020",
    ],
    leaves: ["nhiệm kỳ vừa qua", "nhiệm kỳ mới", "nhiệm kỳ 5 năm"],
    pattern: String.raw`
      (?: nhi[ệê]m {{S}} k[ỳì] | nk \.? ) (?: {{s}} \n )? {{s}} (?: [:(] {{s}} )?
      {{span}}
    `,
    flags: "i",
  },
  // > | nhiệm kỳ 5 năm qua (2015 - 2020)    nhiệm kỳ mới 2020 - 2025
  //                         ^^^^^^^^^^^                 ^^^^^^^^^^^ the years alone
  described: {
    reads: [
      "nhiệm kỳ mới 2020 - 2025",
      "Nhiệm kỳ vừa qua 2015-2020",
      "nhiệm kỳ qua (2015 - 2020",
      "nhiệm kỳ vừa qua (2020-2025",
      "nhiệm kỳ 5 năm tới (2023 - 2028",
    ],
    leaves: ["nhiệm kỳ qua đạt"],
    pattern: String.raw`nhiệm {{S}} k[ỳì] (?: (?: {{S}} [\p{Ll}\d]+ ){1,4} {{s}} \( {{s}} | {{S}} (?: mới | này | tới | trước | (?: vừa {{S}} )? qua ) {{S}} ) {{span}}`,
    flags: "i",
  },
  // years that go on with a term: khóa XIV (2016 - 2021), nhiệm kỳ 2010 - 2015 và 2015 - 2020
  more: {
    reads: ["2016 - 2021", "2015-2020"],
    leaves: ["2016"],
    pattern: String.raw`{{span}}`,
  },
  numbered: {
    reads: ["nhiệm kỳ III", "nhiệm kỳ thứ V"],
    leaves: ["nhiệm kỳ thứ hai"],
    pattern: String.raw`nhiệm {{S}} k[ỳì] {{S}} (?: thứ {{S}} )? (?<roman> {{roman}} )`,
  },
  ordinal: {
    reads: [
      "lần thứ XXII",
      "lần thứ 7",
      "lần thứ 19",
      "Lần thứ I",
      "lần thứ nhất",
      "lần thứ sáu",
      "lần thứ mười",
      "lần XIII",
    ],
    leaves: ["lần thứ hai mươi", "lần thứ mười hai", "lần này"],
    pattern: String.raw`
      [Ll]ần {{S}} (?: [Tt]hứ {{S}} )?
      (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?! [\d/%] | [.,]\d ) ) | (?<word> [Nn]hất | [Hh]ai | [Bb]a | [Tt]ư | [Nn]ăm | [Ss]áu | [Bb][ảẩ]y | [Tt]ám | [Cc]hín | [Mm]ười (?! {{S}} (?: một | hai | ba | bốn | tư | lăm | sáu | bảy | tám | chín ) ) ) (?! {{S}} (?: mươi | trăm ) ) (?!\p{L}) )
    `,
  },
  ordinalInCapitals: {
    reads: ["LẦN THỨ XXII", "LẦN THỨ I"],
    pattern: String.raw`LẦN {{S}} (?: THỨ {{S}} )? (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?! [\d/%] | [.,]\d ) ) )`,
  },
  session: {
    reads: ["khóa XV", "khoá XI", "Khóa 12", "KHÓA XV", "khóa thứ V"],
    leaves: ["khóa học", "khóa cửa"],
    pattern: String.raw`
      [Kk] (?: [hH][óÓ][aA] | [hH][oO][áÁ] ) {{S}} (?: thứ {{S}} )? (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?! [\d/%] | [.,]\d ) ) )
    `,
  },
  // > | Đại hội lần thứ XXXVI khóa 2015 – 2020
  //                           ^^^^^^^^^^^^^^^^
  sessionYears: {
    reads: ["khóa 2015 – 2020", "khoá 2016-2021", "KHÓA 2015 - 2020"],
    leaves: ["khóa 2015", "khóa XV"],
    pattern: String.raw`[Kk] (?: [hH][óÓ][aA] | [hH][oO][áÁ] ) {{S}} {{span}}`,
  },
  // what may lie between the parts of one term
  join: {
    reads: [", ", " - ", " (", "; ", " ", ",\n"],
    leaves: [". "],
    pattern: String.raw`{{s}} (?: (?: [,;(] | {{dash}} ) {{s}} )? (?: \n {{s}} )?`,
  },
};
