import { type PhraseBook, phraseBook } from "../text/phrases";

/** What comes to people in an accident or a storm, behind their number or before it: `12 người chết`, `chết 12 người`. */
export const FATES = "chết, tử vong, thiệt mạng, mất tích, bị thương, thương vong";

/** … and how else one comes to harm, which makes a victim of one: `một người chết`, `một người bị cuốn trôi`. */
export const casualties: PhraseBook<true> = phraseBook(`${FATES}, tử nạn, bị nạn, bị cuốn, bị vùi, rơi xuống`);
