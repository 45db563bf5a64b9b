import type { Page } from "../page";
import type { WardKind } from "../records";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITAL, LINE_END, NUMBER, SMALL, WORD, type Words } from "../text/words";
import type { Extractor } from "./extractor";
import { officeEnds } from "./offices";
import { readOpenHead, readOpenWards } from "./open-wards";
import { beginsNoPlace, looksLikePerson } from "./person-name";
import { readWardKind, type WardKindMatch, wardCues } from "./ward-kind";
import { afterColon, attributes, isPlural, readWardList } from "./ward-list";
import { isKnownWard, isQuantity, isUnknownWard, readWardName, type WardName, wardRecord } from "./ward-name";

/** Wards: `phường Ngọc Thụy`, `P.1`, and each name of a list that shares a kind word. */
export const ward: Extractor = {
  type: "ward",
  extract(page) {
    const { words } = page;
    let next = 0;
    for (const i of words.at(wardCues)) {
      const kind = i >= next && page.isFree(i) ? readWardKind(words, i) : undefined;
      if (kind === undefined) continue;
      const head = readOpenHead(words, i, kind);
      if (head !== undefined) {
        const wards = Array.from(readOpenWards(page, i, head));
        if (wards.length > 0) page.leaveOpen({ kinds: head.kinds, wards });
        next = head.end;
        continue;
      }
      const first = readFirst(page, i, kind);
      if (first === undefined) continue;
      const { name, from } = first;
      page.add(wardRecord(page, kind.value, name, from));
      for (const listed of readWardList(page, name, kind.value, i)) {
        page.add(wardRecord(page, kind.value, listed, listed.first));
      }
      next = name.end;
    }
  },
};

/** The first name behind a kind word, and where its span begins: a colon parts the kind word from the names. */
function readFirst(page: Page, index: number, kind: WardKindMatch): { name: WardName; from: number } | undefined {
  const { words } = page;
  const listed = afterColon(words, kind.end, index);
  if (listed !== undefined) {
    const name = isPlural(words, index) ? readWardName(page, listed, kind.value) : undefined;
    if (name === undefined || isNoneOfList(page, kind.value, listed, name)) return undefined;
    return { name, from: name.first };
  }
  const start = words.kind(kind.end) === LINE_END ? kind.end + 1 : kind.end;
  const attribute = words.case(start) === SMALL ? attributes.match(words, start) : undefined;
  const name = readWardName(page, attribute?.end ?? start, kind.value);
  // Trưởng Công an phường, and on the next line: Tại kỳ họp …
  if (name !== undefined && start > kind.end && isUnknownWard(page, kind.value, name.name)) return undefined;
  return name === undefined || isOther(page, index, kind, name) ? undefined : { name, from: index };
}

/** `Bí thư các phường là Nguyễn Văn Bình, Trần Thị Hoa`, `các xã như Bảng 1`. */
function isNoneOfList(page: Page, kind: WardKind, listed: number, { first, end, name }: WardName): boolean {
  if (looksLikePerson(page.words, first, end)) return !isKnownWard(page, kind, name);
  return page.words.case(listed - 1) === SMALL && isUnknownWard(page, kind, name);
}

/** Whether what looks like a ward is something else: an office, an officer, a number of things. */
function isOther(page: Page, index: number, { value, isShort }: WardKindMatch, name: WardName): boolean {
  const { words } = page;
  if (isShort && isTooShort(words, name)) return true;
  if (words.kind(name.first) === NUMBER) return isCounted(words, index, name);
  // (P. Tổng Biên tập), TT May Thăng Long
  const isBare = isShort && (words.isGlued(index) || !words.isMark(index + 1, "."));
  if (isBare && words.kind(name.first) === WORD && isUnknownWard(page, value, name.name)) return true;
  return isWithinName(words, index) || isOfficer(page, index, value, name);
}

/** `P. Kế hoạch`, `P.V`, `TT. Huế`: after an abbreviation a name has a number or two syllables. */
function isTooShort(words: Words, { first, end, name }: WardName): boolean {
  return end === first + 1 && words.kind(first) === WORD && !/^[IVX]{2,}$/.test(name);
}

const DISTRIBUTING: WordSet = new WordSet(list("mỗi, cả, toàn, các, từng"));

/** `mỗi phường 5 dân quân`: the figure counts. */
function isCounted(words: Words, index: number, { end }: WardName): boolean {
  return words.is(index - 1, DISTRIBUTING) && isQuantity(words, end);
}

/** `lễ hội Bà Phường Chào`: a capital between capitals, within a sentence, is a syllable of a name. */
function isWithinName(words: Words, index: number): boolean {
  const before = index - 1;
  if (words.case(index) !== CAPITAL || words.case(before) !== CAPITAL || words.is(before, officeEnds)) return false;
  return words.case(before - 1) === SMALL;
}

const SHORTEST_OFFICER = 3;

/**
 * `Chủ tịch UBND xã Nguyễn Văn Bình`, `Trưởng phòng Đô thị phường Nguyễn Phước Hiền`: the ward goes unnamed. Where the page knows
 * the wards, a family name that begins no other of them is enough.
 */
function isOfficer(page: Page, index: number, kind: WardKind, { first, end, name }: WardName): boolean {
  const { words } = page;
  if (end - first < SHORTEST_OFFICER || !looksLikePerson(words, first, end)) return false;
  if (words.is(index - 1, officeEnds)) return !isKnownWard(page, kind, name);
  return beginsNoPlace(words, first) && isUnknownWard(page, kind, name);
}
