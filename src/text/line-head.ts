import { classIn, classOf, LOWER, lowerIn, SPACE, traitsOf, UPPER } from "./letters";
import { firstHash, HASH_SEED, lexicon, secondHash, WordSet } from "./lexicon";

/** Marks that a line may be decorated with before its first word. */
const DECORATION: ReadonlySet<number> = new Set([..." \t*•|>»+–-#("].map((mark) => mark.charCodeAt(0)));

/**
 * The words that lines of some kind begin with. Asked before a line's patterns are tried: most lines are the article's own, and
 * one look at their first word tells.
 *
 * ```ts
 * const heads = new LineHeads(["chia", "xem"]);
 * heads.mayBegin("» Xem thêm");        // → true
 * heads.mayBegin("Xét thêm hai việc"); // → false
 * heads.mayBegin("12 bình luận");      // → true: a number may begin anything, and so may an odd mark
 * ```
 */
export class LineHeads {
  private readonly words: WordSet;

  /** `names` says whether a name may begin such a line as well. */
  constructor(
    words: Iterable<string>,
    private readonly names = false,
  ) {
    this.words = new WordSet(words);
  }

  /** Whether the line from `start` to `end` has one of the words, a number, an odd mark, or nothing but decoration at its head. */
  mayBegin(text: string, start = 0, end: number = text.length): boolean {
    let at = start;
    while (at < end && DECORATION.has(text.charCodeAt(at))) at++;
    let first = HASH_SEED;
    let second = HASH_SEED;
    const from = at;
    for (; at < end; at++) {
      const letter = traitsOf(text.charCodeAt(at));
      if (classIn(letter) < LOWER) break;
      first = firstHash(first, lowerIn(letter));
      second = secondHash(second, lowerIn(letter));
    }
    return at === from || this.words.has(lexicon.find(first, second)) || (this.names && isName(text, from, at));
  }
}

/** `Lê Hồng`, `N.T.H`, `Đ'`: two capitals, or one with a point. */
function isName(text: string, from: number, to: number): boolean {
  if (classOf(text.charCodeAt(from)) !== UPPER) return false;
  let next = to;
  while (classOf(text.charCodeAt(next)) === SPACE) next++;
  return next > to ? classOf(text.charCodeAt(next)) === UPPER : ".'’".includes(text.charAt(to));
}
