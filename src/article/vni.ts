/**
 * VNI-Windows: a letter, then a second character that stands for its marks. `Ñaûng boä phöôøng` is `Đảng bộ phường`.
 *
 * The bytes are those of windows-1252 seen through a VNI font, so the table maps what windows-1252 shows.
 */

const TONE = { acute: "\u0301", grave: "\u0300", hook: "\u0309", tilde: "\u0303", dot: "\u0323" };
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** Marks that follow their letter, with the letters that each may follow. */
const MARKS: ReadonlyMap<string, { readonly marks: string; readonly on: string }> = new Map([
  ...marks("ùøûõï", "", "aeouyơư"),
  ...marks("áàåãä", CIRCUMFLEX, "aeo"),
  ...marks("éèúüë", BREVE, "a"),
  ["â", { marks: CIRCUMFLEX, on: "aeo" }],
  ["ê", { marks: BREVE, on: "a" }],
]);

function marks(characters: string, under: string, on: string): [string, { marks: string; on: string }][] {
  const tones = [TONE.acute, TONE.grave, TONE.hook, TONE.tilde, TONE.dot];
  return [...characters].map((character, i) => [character, { marks: under + tones[i], on }]);
}

/** Letters of their own. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" }).flatMap(([from, to]) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
  ]),
);

/**
 * Turns VNI text, read as windows-1252, into Vietnamese in NFC.
 *
 * @example decodeVni("Ñaûng boä phöôøng") // "Đảng bộ phường"
 */
export function decodeVni(text: string): string {
  let out = "";
  let base = "";
  for (const character of text) {
    const mark = base === "" ? undefined : MARKS.get(character.toLowerCase());
    if (mark?.on.includes(base)) {
      out += mark.marks;
      base = "";
      continue;
    }
    const letter = LETTERS.get(character) ?? character;
    out += letter;
    base = letter.toLowerCase();
  }
  return out.normalize("NFC");
}
