/** Pages back into the old charsets, with character references for what a charset lacks. */

import iconv from "iconv-lite";

type Encode = (text: string) => Uint8Array;

/** Encodes piece by piece: each cluster that does not come back whole becomes a character reference. */
const byCluster =
  (encode: (cluster: string) => Uint8Array, decode: (bytes: Uint8Array) => string): Encode =>
  (text) => {
    const memory = new Map<string, Uint8Array>();
    const pieces: Uint8Array[] = [];
    for (const cluster of text.normalize("NFC")) {
      let bytes = memory.get(cluster);
      if (!bytes) {
        bytes = encode(cluster);
        if (decode(bytes).normalize("NFC") !== cluster) bytes = Buffer.from(`&#${cluster.codePointAt(0)};`, "latin1");
        memory.set(cluster, bytes);
      }
      pieces.push(bytes);
    }
    return Buffer.concat(pieces);
  };

const TONES = "\u0300\u0301\u0303\u0309\u0323";

/** windows-1258 has the letters and the tones apart: `ế` is `ê` and an acute. */
const windows1258 = byCluster(
  (letter) => {
    const parts = [...letter.normalize("NFD")];
    const tone = parts.find((part) => TONES.includes(part)) ?? "";
    const rest = parts
      .filter((part) => !TONES.includes(part))
      .join("")
      .normalize("NFC");
    return iconv.encode(rest + tone, "windows-1258");
  },
  (bytes) => new TextDecoder("windows-1258").decode(bytes),
);

const tcvn3 = byCluster(
  (letter) => iconv.encode(letter, "tcvn"),
  (bytes) =>
    bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32)) ? "" : iconv.decode(Buffer.from(bytes), "tcvn"),
);

const viscii = byCluster(
  (letter) => iconv.encode(letter, "viscii"),
  (bytes) => iconv.decode(Buffer.from(bytes), "viscii"),
);

const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0301": "é",
  "\u0300": "è",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
const VNI_LETTERS: Readonly<Record<string, string>> = { đ: "ñ", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

/** VNI in the characters of windows-1252; empty for what VNI lacks. */
function vniOf(letter: string): string {
  const lower = letter.toLowerCase();
  const cased = (text: string): string => (lower === letter ? text : text.toUpperCase());
  if (/^[\u0000-\u007f]$/u.test(letter)) return letter;
  const own = VNI_LETTERS[lower];
  if (own) return cased(own);
  const [base = "", ...marks] = lower.normalize("NFD");
  const tone = marks.find((mark) => TONES.includes(mark)) ?? "";
  const after = VNI_TONES[tone] ?? "";
  if (marks.includes("\u0302")) return cased(base + VNI_CIRCUMFLEX[tone]);
  if (marks.includes("\u0306")) return cased(base + VNI_BREVE[tone]);
  if (marks.includes("\u031b")) return cased((base === "o" ? "ô" : "ö") + after);
  return after !== "" && "aeouy".includes(base) ? cased(base + after) : "";
}

const vni: Encode = (text) =>
  Buffer.concat(
    [...text.normalize("NFC")].map((letter) => {
      const vniLetter = vniOf(letter);
      return vniLetter === "" ? Buffer.from(`&#${letter.codePointAt(0)};`) : iconv.encode(vniLetter, "windows-1252");
    }),
  );

export const encoders: Readonly<Record<string, Encode>> = {
  "utf-16le": (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  "utf-16be": (text) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]),
  "windows-1258": windows1258,
  tcvn3,
  viscii,
  vni,
};
