/** Parts that the patterns share, in free-spacing form. None of them can match in two ways, so that none can backtrack for long. */
export const parts: Readonly<Record<string, string>> = {
  // spaces within a line: some, or maybe some
  S: String.raw`[ \t]+`,
  s: String.raw`[ \t]*`,
  // maybe spaces, over no more than one line end
  w: String.raw`{{s}} (?: \n {{s}} )?`,
  dash: String.raw`[-–—‑−]`,
  // 1 … 31 and 1 … 12, padded or not, and no part of a longer number
  day: String.raw`(?: 0?[1-9] | [12]\d | 3[01] ) (?!\d)`,
  month: String.raw`(?: 1[0-2] | 0?[1-9] ) (?!\d)`,
  year: String.raw`(?: 19 | 20 ) \d\d (?!\d)`,
  // of history too
  anyYear: String.raw`[12] \d{3} (?!\d)`,
  // numbers in words, and the months and years that they make; giêng and chạp are the moon's
  digit: String.raw`(?: một | mốt | hai | ba | bốn | tư | năm | lăm | nhăm | sáu | bảy | bẩy | tám | chín | mười | mươi ) (?!\p{L})`,
  monthName: String.raw`(?: mười (?: {{S}} (?: một | hai ) )? | một | hai | ba | tư | năm | sáu | bảy | bẩy | tám | chín | giêng | chạp ) (?!\p{L})`,
  yearName: String.raw`(?: một | hai ) {{S}} (?: nghìn | ngàn ) (?: {{S}} (?: {{digit}} | (?: không | trăm | linh | lẻ ) (?!\p{L}) ) ){0,6}`,
  // between a month and its year
  ofYear: String.raw`(?: {{s}} (?: / | {{dash}} ) {{s}} | \. | (?: {{w}} , )? {{w}} năm {{w}} )`,
  roman: String.raw`[IVXL]+ (?! [\p{L}\d] )`,
  // after a document's number, which may cling to nothing but its symbol: 15NQ/TU
  numberEnd: String.raw`(?! [\p{Ll}\d] | \p{Lu} (?! \p{Lu}+ [-/] ) | [.,] \d | {{s}} % )`,
  // what follows the number in a symbol, with stray spaces where an office is in capitals: -NQ/TW, /2024/NĐ-CP, – CTr/QU
  symbol: String.raw`
    (?: \p{Lu}{2,} (?= [-/] ) )?
    (?:
      (?: {{dash}} | / ) \p{Lu} [\p{L}\d&]*
      | / \d{4} (?!\d)
      | {{s}} (?: {{dash}} | / ) {{s}} \p{Lu}{2,} \p{Ll}? \d* (?! [\p{L}\d] )
    )+
    (?: {{dash}} (?: 19 | 20 ) \d\d (?!\d) | {{S}} \p{Lu}{3,} \d+ (?! [\p{L}\d] ) )?
  `,
  // the years of a term
  span: String.raw`(?<from> (?: 19 | 20 ) \d\d (?!\d) ) [ \t]* (?: [-–—‑−]+ | đến | [/] ) [ \t]* (?<to> (?: 19 | 20 ) \d\d (?!\d) | \d\d (?!\d) )`,
  // a syllable of a name: Thụy, R'lấp, Đ
  Syllable: String.raw`\p{Lu} [\p{L}\p{M}]* (?: ['’] [\p{L}\p{M}]+ )?`,
};
