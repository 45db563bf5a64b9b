import type { PlaceRecord } from "../records";
import type { CueSet } from "../text/cues";
import { PhraseBook, phraseBook } from "../text/phrases";

/** What a kind of unit may be called by: a province's name, any name, a name only where its ward follows, or a number alone. */
type Naming = "province" | "name" | "name before ward" | "number";

/** A kind of unit above or below the wards. */
export interface PlaceKind {
  readonly kind: string;
  readonly level: PlaceRecord["level"];
  readonly naming: Naming;
  /** Whether a number can name it: `quận 1`, `thôn 4`. */
  readonly isNumbered: boolean;
  /** `TP.`, `Q.`: in lower case, without its dot. */
  readonly short?: string;
}

const ABOVE: readonly PlaceKind[] = [
  { kind: "tỉnh", level: "province", naming: "province", isNumbered: false, short: "t" },
  { kind: "thành phố", level: "district", naming: "name", isNumbered: false, short: "tp" },
  { kind: "thị xã", level: "district", naming: "name", isNumbered: false, short: "tx" },
  { kind: "huyện", level: "district", naming: "name", isNumbered: false, short: "h" },
  { kind: "quận", level: "district", naming: "name", isNumbered: true, short: "q" },
];

const below = (kind: string, rest: Partial<PlaceKind> = {}): PlaceKind => ({
  kind,
  level: "hamlet",
  naming: "name",
  isNumbered: true,
  ...rest,
});
const BELOW: readonly PlaceKind[] = [
  below("khu phố", { short: "kp" }),
  below("tổ dân phố", { short: "tdp" }),
  below("khối phố"),
  below("khu dân cư"),
  below("khóm"),
  below("thôn"),
  below("ấp"),
  below("bản"),
  below("buôn"),
  below("bon"),
  below("làng"),
  below("xóm"),
  // tiểu khu Rừng Cấm is a forest, tổ Công tác a team, khu vực Tây Nguyên a region, khối Mặt trận a branch
  below("tiểu khu", { naming: "number" }),
  below("tổ", { naming: "number" }),
  below("khu vực", { naming: "name before ward" }),
  below("khối", { naming: "name before ward", isNumbered: false }),
];

const KINDS: readonly PlaceKind[] = [...ABOVE, ...BELOW];

/** How a kind word is written: in full, abbreviated, or in one word with the name. */
interface KindWord {
  readonly kind: PlaceKind;
  readonly form: "full" | "short" | "with name";
}

/** The kind words: `thành phố`, `tp`, `tphcm`. */
export const kindWords: PhraseBook<KindWord> = new PhraseBook(
  KINDS.flatMap((kind) => {
    const written: [string, KindWord][] = [[kind.kind, { kind, form: "full" }]];
    if (kind.short !== undefined) written.push([kind.short, { kind, form: "short" }]);
    if (kind.short === "tp") written.push(["tphcm", { kind, form: "with name" }]);
    return written;
  }),
);
/** What they begin with. */
export const kindCues: CueSet = kindWords.starts();

/** What stands behind the `T.` of those that are abbreviated with two dots: `T.P`, `T.X.`. */
export const pointedKinds: PhraseBook<PlaceKind> = new PhraseBook(
  ABOVE.flatMap((kind): [string, PlaceKind][] => (kind.short?.length === 2 ? [[kind.short.charAt(1), kind]] : [])),
);

/** The kind words of units on every level, with the abbreviations that stand without a dot: where offices and bodies end. */
export const unitKinds: PhraseBook<true> = phraseBook(
  `${KINDS.map(({ kind }) => kind).join()}, phường, xã, thị trấn, đặc khu, tp, tphcm`,
);
