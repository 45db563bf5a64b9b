import type { PlaceRecord } from "../records";
import { PhraseBook } from "../text/phrases";

/** What a kind of unit may be called by: a province's name, any name, a name only where its ward follows, or none. */
export type Naming = "province" | "name" | "name before ward" | "number";

/** A kind of unit above or below the wards. */
export interface PlaceKind {
  readonly kind: string;
  readonly level: PlaceRecord["level"];
  readonly naming: Naming;
  /** Whether a number can name it: `quận 1`, `thôn 4`. */
  readonly numbered: boolean;
}

const above = (kind: string, level: PlaceRecord["level"], naming: Naming, numbered = false): PlaceKind => ({
  kind,
  level,
  naming,
  numbered,
});
const below = (kind: string, naming: Naming = "name", numbered = true): PlaceKind => ({
  kind,
  level: "hamlet",
  naming,
  numbered,
});

const TINH = above("tỉnh", "province", "province");
const THANH_PHO = above("thành phố", "district", "name");
const THI_XA = above("thị xã", "district", "name");
const HUYEN = above("huyện", "district", "name");
const QUAN = above("quận", "district", "name", true);
const KHU_PHO = below("khu phố");
const TO_DAN_PHO = below("tổ dân phố");

const KINDS: readonly PlaceKind[] = [
  TINH,
  THANH_PHO,
  THI_XA,
  HUYEN,
  QUAN,
  KHU_PHO,
  TO_DAN_PHO,
  below("khối phố"),
  below("khu dân cư"),
  below("tiểu khu", "number"),
  below("khóm"),
  below("thôn"),
  below("ấp"),
  below("bản"),
  below("buôn"),
  below("bon"),
  below("làng"),
  below("xóm"),
  // khu vực Tây Nguyên is a region, khối Mặt trận a branch of the administration, tổ Công tác a team
  below("khu vực", "name before ward"),
  below("khối", "name before ward", false),
  below("tổ", "number"),
];

/** The kind words in full. */
export const placeKinds: PhraseBook<PlaceKind> = new PhraseBook(KINDS.map((kind) => [kind.kind, kind]));

/** `TP. Cần Thơ`, `Q.5`, `H. Củ Chi`; of a single letter the place it stands at must say that it is one. */
export const placeAbbreviations: PhraseBook<PlaceKind> = new PhraseBook([
  ["tp", THANH_PHO],
  ["tx", THI_XA],
  ["q", QUAN],
  ["h", HUYEN],
  ["kp", KHU_PHO],
  ["tdp", TO_DAN_PHO],
]);

/** The city in one word. */
export const hoChiMinhCity: PhraseBook<PlaceKind> = new PhraseBook([["tphcm", THANH_PHO]]);

/** The kind words of units on every level, abbreviations in use without a dot included, for the ends of offices and bodies. */
export const unitKinds: PhraseBook<true> = new PhraseBook(
  [...KINDS.map(({ kind }) => kind), "phường", "xã", "thị trấn", "đặc khu", "tp", "tphcm"].map((kind) => [kind, true]),
);
