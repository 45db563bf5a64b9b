import type { Grammar } from "./pattern";

export const term: Grammar = {
  years: {
    reads: [
      "nhiệm kỳ 2015 - 2020",
      "Nhiệm kỳ 2020–2025",
      "nhiệm kì 2021-2026",
      "nhiệm kỳ 2020 đến 2025",
      "nhiệm kỳ (2020 - 2025",
    ],
    leaves: ["nhiệm kỳ vừa qua", "nhiệm kỳ mới", "nhiệm kỳ 5 năm"],
    pattern: String.raw`
      nhiệm {{S}} k[ỳì] {{s}} :? {{s}} (?: \( {{s}} )?
      (?<from> {{year}} )
      {{s}} (?: {{dash}}+ | đến | [/] ) {{s}}
      (?<to> {{year}} | \d\d (?!\d) )
    `,
    flags: "i",
  },
  bracketed: {
    // > | nhiệm kỳ qua (2015 - 2020)
    //                   ^^^^^^^^^^^ the years alone
    reads: ["nhiệm kỳ qua (2015 - 2020", "nhiệm kỳ vừa qua (2020-2025"],
    leaves: ["nhiệm kỳ qua đạt"],
    pattern: String.raw`
      nhiệm {{S}} k[ỳì] {{S}} (?: vừa {{S}} )? (?: qua | này | tới | trước | mới | rồi ) {{s}} \( {{s}}
      (?<from> {{year}} ) {{s}} {{dash}}+ {{s}} (?<to> {{year}} )
    `,
    flags: "i",
  },
  ordinal: {
    reads: ["lần thứ XXII", "lần thứ 7", "Lần thứ I", "lần thứ nhất", "lần XIII"],
    leaves: ["lần thứ hai mươi", "lần này"],
    pattern: String.raw`
      [Ll]ần {{S}} (?: [Tt]hứ {{S}} )?
      (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?![\d.,/%]) ) | (?<word> [Nn]hất | [Hh]ai | [Bb]a | [Tt]ư | [Nn]ăm ) (?! {{S}} (?: mươi | trăm ) ) (?!\p{L}) )
    `,
  },
  ordinalInCapitals: {
    reads: ["LẦN THỨ XXII", "LẦN THỨ I"],
    pattern: String.raw`LẦN {{S}} (?: THỨ {{S}} )? (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?![\d.,/%]) ) )`,
  },
  session: {
    reads: ["khóa XV", "khoá XI", "Khóa 12", "KHÓA XV", "khóa thứ V"],
    leaves: ["khóa học", "khóa cửa"],
    pattern: String.raw`
      [Kk] (?: [hH][óÓ][aA] | [hH][oO][áÁ] ) {{S}} (?: thứ {{S}} )? (?: (?<roman> {{roman}} ) | (?<arabic> \d{1,2} (?![\d.,/%]) ) )
    `,
  },
  // what may lie between the parts of one term
  join: {
    reads: [", ", " - ", " (", "; ", " "],
    leaves: [". "],
    pattern: String.raw`[ \t]* (?: [,;(] | {{dash}} )? [ \t\n]*`,
  },
};
