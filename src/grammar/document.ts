import type { Grammar } from "./pattern";

/** What stands after the kind of a document: its number and symbol, the session that passed it, or its title in quotes. */
export const document: Grammar = {
  // > | Nghị quyết số 05 - NQ/TU
  //               ^^^^^^^^^^^^^^ number 05, symbol 05-NQ/TU
  number: {
    reads: [
      " 18",
      " số 135",
      " số: 759/QĐ-TTg",
      " số05-NQ/TU",
      " số\n24/2014/TT-BTNMT",
      " 30a",
      " số 06a-NQ/CB",
      " 178/2024/NĐ-CP",
      " số 17- CT/TU",
      " số 02 –CTr/QU",
      " số 12 / CV-BCĐ",
      " số 3774/QĐ - UBND",
      " 1675/NQ UBTVQH14",
      " SỐ 68-NQ/TW",
      " số 15NQ/TU",
      " số 01/KH-BCĐ-2022",
    ],
    leaves: [" 5K", " 1.719", " 2,5", " 95%", " 20a3", " số hiệu"],
    pattern: String.raw`
      {{w}} (?<marked> [Ss] [ốỐ] (?: {{s}} : )? {{w}} )?
      (?<number> \d{1,5} [a-zđ]? ) {{numberEnd}}
      (?<symbol> {{symbol}} )?
    `,
  },
  // another number under the same kind word: Nghị quyết 18 và 19, số 1719/QĐ-TTg, 90/QĐ-TTg
  more: {
    reads: [", 90/QĐ-TTg", " và 19", ", số 263/QĐ-TTg", " và số 12"],
    leaves: [" 18", ". 18", " và 95%"],
    pattern: String.raw`
      (?<join> {{s}} (?: , {{w}} (?: và {{w}} )? | và {{w}} ) ) (?<marked> số {{w}} )?
      (?<number> \d{1,5} [a-zđ]? ) {{numberEnd}}
      (?<symbol> {{symbol}} )?
    `,
  },
  session: {
    reads: [" Trung ương 4", " Hội nghị Trung ương 6", " TW 4", " Hội nghị Trung ương lần thứ 7"],
    leaves: [" Trung ương", " hội nghị"],
    pattern: String.raw`
      {{w}} (?: hội {{S}} nghị {{S}} )? (?: trung {{S}} ương | tw | tư ) {{S}} (?: lần {{S}} thứ {{S}} )?
      (?<number> \d{1,2} ) (?! [\p{L}\d] | [./,-] \d | {{s}} % )
    `,
    flags: "i",
  },
  title: {
    reads: [" “Chợ văn minh”", ' "Sóng xanh cho bản"', " ‘Mỗi tuần một việc tốt’", " «Sách về thôn»"],
    leaves: [" “không hút thuốc”", ": “Phải làm ngay”", " “Chưa đóng"],
    // a title begins with a capital, and ends within its line
    pattern: String.raw`
      {{S}} (?:
        “ (?<curly> [\p{Lu}\d] [^“”\n]{1,200} ) ”
        | " (?<straight> [\p{Lu}\d] [^"\n]{1,200} ) "
        | ‘ (?<single> [\p{Lu}\d] [^‘’\n]{1,200} ) ’
        | « (?<angled> [\p{Lu}\d] [^«»\n]{1,200} ) »
      )
    `,
  },
  // the quotes enclose the kind too: triển khai “Đề án phát triển làng nghề”
  quoted: {
    reads: [" phát triển làng nghề”", ' làng sinh thái"'],
    leaves: [" ấy hay. Tôi thích”", " là gì?”", "”"],
    pattern: String.raw`{{S}} (?<title> \p{Ll} [^“”"\n.?!:;…]{1,200} ) [”"]`,
  },
  // what may part a document from its date
  beforeDate: {
    reads: [" ", ", ", ",", "\n"],
    leaves: [". ", ""],
    pattern: String.raw`{{s}} , {{w}} | {{S}} | \n {{s}}`,
  },
};
