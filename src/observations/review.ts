import { firstOf } from "../text/first-of";
import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { WORD, type Words } from "../text/words";
import type { Stretch } from "./fact";
import { AND } from "./vocabulary";

/** How what is planned ends: `phương hướng`, `nhiệm vụ`, `kế hoạch`. */
const PLAN: WordSet = new WordSet(list("hướng, vụ, hoạch, pháp"));
/** No more tokens stand between it and its year. */
const FARTHEST_PLAN = 6;
/** How the words end that look back on a plan: `tổng kết`, `kết quả`, `kiểm điểm`, `đánh giá`, `tình hình thực hiện`. */
const REVIEW: WordSet = new WordSet(list("kết, quả, điểm, giá, hình"));
/** No more tokens stand between them and the plan. */
const FARTHEST_REVIEW = 6;
/** … and the time. */
const FARTHEST_REVIEWED = 16;

/** `tổng kết năm 2020 và triển khai kế hoạch | năm 2021`: what follows tells of the year that is looked back on; but `đánh giá kết quả nhiệm vụ | năm 2020`. */
export function isOfPlan(words: Words, { from }: Stretch): boolean {
  const plan = firstOf(words, from - FARTHEST_PLAN, from, PLAN);
  return plan !== undefined && !isUnderReview(words, plan);
}

/** `nhằm đánh giá tình hình thực hiện nhiệm vụ KT-XH, AN-QP | 6 tháng đầu năm 2021`: what a meeting is held for tells of that time. */
export function isOfReview(words: Words, { from }: Stretch): boolean {
  for (let i = from - 1; i > from - FARTHEST_REVIEWED && !words.isMark(i, ";") && !words.isMark(i, ":"); i--) {
    if (words.is(i, PLAN)) return isUnderReview(words, i);
    if (words.is(i, REVIEW)) return true;
  }
  return false;
}

/** `đánh giá kết quả thực hiện | nhiệm vụ`: a plan that is looked back on. */
function isUnderReview(words: Words, plan: number): boolean {
  for (let i = plan - 1; i > plan - FARTHEST_REVIEW && words.kind(i) === WORD && words.id(i) !== AND; i--)
    if (words.is(i, REVIEW)) return true;
  return false;
}
