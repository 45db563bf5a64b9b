import type { Page } from "../page";
import type { WardKind, WardRecord } from "../records";
import { CAPITAL, NUMBER, type Words } from "../text/words";
import { provinces } from "./provinces";
import { type WardKindMatch, wardKinds } from "./ward-kind";
import { AND, afterBracket, afterColon, afterJoint, attributes } from "./ward-list";
import { isKnownWard, isQuantity, readWardName, wardRecord } from "./ward-name";

/** Kind words that names share without the text telling which name is of which kind. */
export interface OpenHead {
  readonly kinds: readonly WardKind[];
  /** Its last kind word, the nearest to the names. */
  readonly last: number;
  readonly end: number;
}

const JOINTS = [",", "/", "-", "–"];

/**
 * The kind words from token `first` on, where they are several.
 *
 * ```
 * > | 04 phường, xã: Quán Bàu, Nghi Kim      các xã và thị trấn Tân Hòa
 *        ^^^^^^^^^^                              ^^^^^^^^^^^^^^^
 * ```
 */
export function readOpenHead(words: Words, first: number, kind: WardKindMatch): OpenHead | undefined {
  const kinds = [kind.value];
  let last = first;
  let { end } = kind;
  for (let next = afterKind(words, end); ; next = afterKind(words, end)) {
    const another = next === undefined ? undefined : wardKinds.match(words, next);
    if (next === undefined || another === undefined) break;
    last = next;
    kinds.push(another.value);
    end = another.end;
  }
  return kinds.length > 1 ? { kinds, last, end } : undefined;
}

function afterKind(words: Words, index: number): number | undefined {
  if (words.is(index, AND)) return index + 1;
  if (!JOINTS.some((joint) => words.isMark(index, joint))) return undefined;
  return words.is(index + 1, AND) ? index + 2 : index + 1;
}

/**
 * The wards that such a head names, each as all that it can be: a list ends with the first name that no ward of these kinds has.
 *
 * ```
 * > | các phường, xã Quán Bàu, Hưng Đông và Nghi Kim, thành phố Vinh
 *                    ^^^^^^^^  ^^^^^^^^^    ^^^^^^^^
 * ```
 */
export function* readOpenWards(
  page: Page,
  first: number,
  { kinds, last, end }: OpenHead,
): Generator<readonly WardRecord[]> {
  const { words } = page;
  const names = afterColon(words, end, first) ?? attributes.match(words, end)?.end ?? end;
  for (let at = names; ; ) {
    const wards = wardsAt(page, at, kinds, at === end ? last : undefined);
    const [ward] = wards;
    if (ward === undefined) return;
    yield wards;
    const behind = words.nextFrom(at, ward.end);
    const joint = afterBracket(words, behind) ?? behind;
    const next = afterJoint(words, joint);
    // Tân An, Bình Hòa và Long Phú, Vĩnh Long: what follows the last is where they lie
    if (next === undefined || words.is(at - 1, AND)) return;
    at = next;
  }
}

/** What a name can be. The kind word right before it belongs to it, if it is of that kind. */
function wardsAt(
  page: Page,
  index: number,
  kinds: readonly WardKind[],
  kindWord: number | undefined,
): readonly WardRecord[] {
  const { words } = page;
  if (wardKinds.match(words, index) !== undefined) return [];
  if (words.kind(index) === NUMBER && !isListedNumber(words, index)) return [];
  const found: WardRecord[] = [];
  let longest = 0;
  for (const kind of kinds) {
    const name = readWardName(page, index, kind);
    if (name === undefined || name.end < longest || !isKnownWard(page, kind, name.name)) continue;
    if (name.end > longest) found.length = 0;
    longest = name.end;
    const from = kindWord !== undefined && kind === kinds.at(-1) ? kindWord : index;
    found.push(wardRecord(page, kind, name, from));
  }
  return provinces.match(words, index)?.end === longest && !isWithinList(words, index, longest) ? [] : found;
}

/** `các xã, phường 5, 6, 7`; but `1. Tân An`, `5 triệu đồng`, `12 hộ`. */
function isListedNumber(words: Words, index: number): boolean {
  const isLater = words.is(index - 1, AND) || words.isMark(index - 1, ",");
  const next = afterJoint(words, index + 1);
  const goesOn = next !== undefined && (words.kind(next) === NUMBER || words.case(next) >= CAPITAL);
  return isLater ? !isQuantity(words, index + 1) : goesOn;
}

/** `Tân Hiệp, Long An và Phước Bình`, `Tân Hiệp và Long An`; but `Tân Hiệp, Phước Bình, Long An`. */
function isWithinList(words: Words, index: number, end: number): boolean {
  return words.is(index - 1, AND) || afterJoint(words, end) !== undefined;
}
