/**
 * The key under which a name is looked up: what two spellings of one name have in common.
 *
 * ```
 * PHƯỜNG HOÀ THUẬN          phường hòa thuận      tone placement, case
 * Phan Rang-Tháp Chàm       phan rang tháp chàm   hyphens and spaces
 * Ea H’leo, Đạ K' Nàng      ea hleo, đạ knàng     apostrophes
 * 01                        1                     zero padding
 * ```
 *
 * Accents stay: `Tân An` and `Tân Ân` are two names. A key is decomposed (NFD) with the tone mark at the end of its
 * syllable; it is made to be compared, never to be shown.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(OTHER_D, "đ")
    .replace(SILENT, "")
    .replace(BETWEEN_WORDS, " ")
    .replace(PADDING, "")
    .replace(SYLLABLE, toneLast)
    .trim();
}

/** A folded key without its accents: `tân an` → `tan an`, `đồng đăng` → `dong dang`. */
export function stripAccents(key: string): string {
  return key.replace(MARKS, "").replace(/đ/g, "d");
}

/** Letters of other alphabets that are typed for đ: Icelandic eth, African d. */
const OTHER_D = /[ðɖ]/g;
/** Apostrophes with the space that may follow them, dots of abbreviations, invisible characters. */
const SILENT = /['’‘ʼ`´]\s*|[.\p{Cf}]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const PADDING = /(?<![\p{L}\p{M}\p{N}])0+(?=\d)/gu;
const MARKS = /\p{M}/gu;

// grave, acute, tilde, hook above, dot below
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /\S+/g;

function toneLast(syllable: string): string {
  const tones = syllable.match(TONES);
  return tones === null ? syllable : syllable.replace(TONES, "") + tones.join("");
}
