import { CueSet } from "../text/cues";
import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Sentence } from "../text/sentences";
import { SMALL, type Words } from "../text/words";
import { Finder } from "./finder";
import { AMONG, SAYINGS } from "./vocabulary";

/** Those whom a story tells of, where no name follows. */
const PERSONS: WordSet = new WordSet(list("ông, bà, anh, chị, cụ, họ"));
/** Words that begin like them, or end like them: `anh hùng`, `bà con`, `dòng họ`, `công cụ`. */
const AFTER_PERSONS: WordSet = new WordSet(list("hùng, em, con, mẹ, bà, tên, hàng, đạo, thể"));
const BEFORE_PERSONS: WordSet = new WordSet(list("dòng, tộc, gia, ông, giáo, khuyến, công, dụng"));
/** What is said is no story of who says it. */
const sayings: PhraseBook<true> = phraseBook(
  `${SAYINGS}, cho rằng, nói, nhấn mạnh, thông tin, thông báo, báo cáo, nhận định, chia sẻ, đánh giá, là`,
);
/** Who speaks, how it is told, and what is said among people: words that reports do without. */
const SPOKEN =
  "tôi, tui, mình, nó, gã, hắn, thằng, đứa, kể, cười, dặn, đùa, khoe, lắm, đấy, nhé, ơi, chứ, thôi, thì, cứ, rồi, đâu, hễ, ai, chẳng, ấy";
const CUES: CueSet = new CueSet(list(`${SPOKEN}, ông, bà, anh, chị, cụ, họ`));
/** `kể từ`, `kể cả`; `đáng kể`, `căn cứ`: words of reports that look like them. */
const AFTER_SPOKEN: WordSet = new WordSet(list("từ, cả, trên"));
const BEFORE_SPOKEN: WordSet = new WordSet(list("đáng, căn"));

/** What a sentence speaks of that reports of a place within a story: the time now, a sum, a body, an area, damage. */
const REPORTING: WordSet = new WordSet(
  list(
    "hiện, nay, giờ, tổng, toàn, kê, cáo, phường, xã, thôn, tổ, khu, ấp, khóm, bản, huyện, quận, tỉnh, trấn, phố, ubnd, đảng, chi, hội, đoàn, nhân, địa, quân, hộ, ngập, sập, lở, hại",
  ),
);

/** Fewer words of telling make no story, … */
const FEWEST = 2;
/** … nor do fewer than one in so many tokens. */
const TOKENS_PER_CUE = 60;

/**
 * Tells paragraphs that tell a story, of people and what they say, from those that report: a story has many words that reports do
 * without. It is decided once a paragraph; of a story only those sentences count that speak of the place, or of the time now.
 *
 * ```
 * > | “Bố mẹ tôi đẻ mười người con, tôi thứ bảy”, ông cười. Nay tổ có 80 hộ.
 *             ^^^                   ^^^           ^^ ^^^^    ^^^ ^^
 * ```
 */
export class Stories {
  private readonly cues: Finder;
  private line = -1;
  private isStory = false;
  /** Whether the sentence of the story that was asked for last reports. */
  private isReport = false;
  /** The sentence that the next paragraph is looked for from. */
  private next = 0;

  constructor(
    private readonly words: Words,
    private readonly sentences: readonly Sentence[],
  ) {
    this.cues = new Finder(words, CUES);
  }

  /** Whether a sentence tells a story, and reports nothing. Sentences are asked for in order. */
  has({ from, to, line }: Sentence): boolean {
    if (line !== this.line) {
      this.line = line;
      this.isStory = this.tells(line);
      this.isReport = false;
    }
    if (!this.isStory) return false;
    // Trong số ấy có 11 đô vật nữ: of what was reported
    const goesOn = this.words.id(from) === AMONG && this.isReport;
    this.isReport = goesOn || firstOf(this.words, from, to, REPORTING) !== undefined;
    return !this.isReport;
  }

  private tells(line: number): boolean {
    const { sentences, cues, words } = this;
    while ((sentences[this.next]?.line ?? line) < line) this.next++;
    const from = sentences[this.next]?.from ?? 0;
    while (sentences[this.next]?.line === line) this.next++;
    const to = sentences[this.next - 1]?.to ?? from;
    let told = 0;
    for (let i = cues.next(from); i < to; i = cues.next(i + 1)) if (isTold(words, i)) told++;
    return told >= FEWEST && to - from <= told * TOKENS_PER_CUE;
  }
}

/** Whether the cue at token `index` is a word of telling: `chị bán`; but `chị Lan`, `ông cho biết`, `bà con`, `kể từ`. */
function isTold(words: Words, index: number): boolean {
  if (!words.is(index, PERSONS)) return !words.is(index + 1, AFTER_SPOKEN) && !words.is(index - 1, BEFORE_SPOKEN);
  if (words.case(index + 1) !== SMALL) return false;
  const isCompound = words.is(index + 1, AFTER_PERSONS) || words.is(index - 1, BEFORE_PERSONS);
  return !isCompound && sayings.match(words, index + 1) === undefined;
}
