import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import type { Words } from "../text/words";

/** Titles of respect: a name of three syllables after one is a person's, also one that no list has. */
const OF_RESPECT: readonly string[] = list(
  "ông, bà, anh, chị, em, cháu, cụ, cô, thầy, chú, bác, già, đồng chí, cô giáo, thầy giáo",
);
/** What else a person is called before the name. */
const OF_STANDING: readonly string[] =
  list(`bé, dì, cậu, mẹ, má, đc, ông bà, anh em, chị em, anh chị em, bị can, bị cáo, bị hại, nghi can,
  nghi phạm, đối tượng, nạn nhân, bệnh nhân, phạm nhân, hộ, gia đình, chủ hộ, vợ chồng, vợ, chồng, con, con gái, con trai, tài xế,
  lái xe, chủ xe, nhân chứng, học sinh, sinh viên, đảng viên, đoàn viên, hội viên, thí sinh, người`);

/** What a person is called before the name, and whether it is out of respect; none of these is a role. */
const titles: PhraseBook<boolean> = new PhraseBook<boolean>([
  ...OF_RESPECT.map((title): [string, boolean] => [title, true]),
  ...OF_STANDING.map((title): [string, boolean] => [title, false]),
]);

/** The words that titles begin with. */
export const titleWords: readonly string[] = [...OF_RESPECT, ...OF_STANDING, "đ"].flatMap((title) =>
  title.split(" ", 1),
);

const D: number = lexicon.add("đ");
const C: number = lexicon.add("c");
/** Last words of the titles of respect. */
const RESPECT: WordSet = new WordSet([...OF_RESPECT.map((title) => title.split(" ").at(-1) ?? title), "c"]);

/** The title at a token: `đồng chí`, `Đ/c`, `bị can`. */
export function readTitle(words: Words, index: number): { end: number; isRespect: boolean } | undefined {
  if (words.id(index) === D && words.isMark(index + 1, "/") && words.id(index + 2) === C) {
    return { end: index + 3, isRespect: true };
  }
  const title = titles.match(words, index);
  return title && { end: title.end, isRespect: title.value };
}

const MEMBER: number = lexicon.add("v");

/** The token after `đ/c` or `đ/v`, comrades and members of the party who are counted; undefined where neither stands there. */
export function afterShortComrades(words: Words, index: number): number | undefined {
  const isShort = words.id(index) === D && words.isMark(index + 1, "/") && words.isGlued(index + 2);
  return isShort && (words.id(index + 2) === C || words.id(index + 2) === MEMBER) ? index + 3 : undefined;
}

/** Whether a title of respect may end with the token. */
export function endsTitle(words: Words, index: number): boolean {
  return words.is(index, RESPECT);
}
