import { type PhraseBook, phraseBook } from "../text/phrases";
import type { Words } from "../text/words";

/** What a speaker does: sign enough that a name of two syllables is a person's. */
const speaking: PhraseBook<true> =
  phraseBook(`cho biết, cho hay, cho rằng, nói, kể, chia sẻ, nhớ lại, tâm sự, bộc bạch, khai, thừa nhận, khẳng định, nhấn mạnh, phát biểu, bày tỏ,
    phấn khởi, xúc động, trả lời, thông tin, đề nghị, yêu cầu`);

/** Whether a speaker says something at the token. */
export function isSpeaking(words: Words, index: number): boolean {
  return speaking.match(words, index) !== undefined;
}
