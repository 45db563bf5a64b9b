/** Parts that the patterns share, in free-spacing form. None of them can match in two ways, so that none can backtrack for long. */
export const parts: Readonly<Record<string, string>> = {
  // spaces within a line: some, or maybe some
  S: String.raw`[ \t]+`,
  s: String.raw`[ \t]*`,
  dash: String.raw`[-–—‑−]`,
  // 1 … 31 and 1 … 12, padded or not, and no part of a longer number
  day: String.raw`(?: 0?[1-9] | [12]\d | 3[01] ) (?!\d)`,
  month: String.raw`(?: 1[0-2] | 0?[1-9] ) (?!\d)`,
  year: String.raw`(?: 19 | 20 ) \d\d (?!\d)`,
  roman: String.raw`[IVXL]+ (?! [\p{L}\d] )`,
  // the years of a term
  span: String.raw`(?<from> (?: 19 | 20 ) \d\d (?!\d) ) [ \t]* (?: [-–—‑−]+ | đến | [/] ) [ \t]* (?<to> (?: 19 | 20 ) \d\d (?!\d) | \d\d (?!\d) )`,
  // a syllable of a name: Thụy, R'lấp, Đ
  Syllable: String.raw`\p{Lu} [\p{L}\p{M}]* (?: ['’] [\p{L}\p{M}]+ )?`,
};
