import { list } from "../../text/list";
import { lemmaOf } from "./lemma";

/**
 * Words that tell nothing of what an article is about: conjunctions, prepositions, particles, pronouns, auxiliaries, and the verbs and
 * classifiers that every report uses. Our own list, as lemmas; words of more than one syllable stand for words, not for their syllables.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  list(
    `a, ai, ạ, anh, ấy, bà, bao giờ, bao gồm, bằng, bất cứ, bên cạnh, bị, bởi, bởi vì, cả, cả hai, các, cái, càng, cần, cho, cho biết, cho
    đến, cho nên, cho rằng, chỉ, chị, chiếm, chính, cho thấy, chúng, chúng ta, chúng tôi, chưa, có, có thể, con, còn, cô, cơ bản, cụ thể, của,
    cùng, cùng với, cũng, cũng như, cứ, dẫn, do, do đó, do vậy, dù, dưới, dựa, đã, đang, đặc biệt, đạt, đâu, đây, để, đến, đến nay, đều, đi,
    điều, đó, đối với, đồng thời, đưa, được, em, gần, gì, giữa, gồm, hãy, hay, hầu hết, hoặc, hơn, hết, hiện, hiện nay, hiện tại, họ, khá, khác, khi,
    không, không chỉ, không những, kể, kể cả, lại, là, làm, lần, lên, liên quan, lúc, mà, mặc dù, mặt khác, mỗi, mọi, một, một số, mới, muốn,
    nay, này, nào, nên, nếu, nêu, ngay, ngày, ngoài, ngoài ra, người, nhằm, nhất, nhất là, nhiều, như, như vậy, nhưng, những, nó, nói, nơi, nửa, năm,
    ở, ông, phải, phía, qua, quá, ra, rằng, rất, riêng, rồi, sang, sau, sau khi, sau đó, sẽ, số, so, so với, song, sự, ta, tại, tất cả, thành,
    tháng, theo, thế, thì, thêm, thông qua, thứ, thường, tôi, tới, tổng, tổng số, trên, trong, trong đó, trở, trở lên, trở thành, trước, trước
    khi, trước đó, tuy, tuy nhiên, từ, từng, từng bước, và, vào, vẫn, vậy, về, vì, vì vậy, việc, với, vừa, vượt, xuống, ý`,
  ).map(lemmaOf),
);

/** Whether a word, as a lemma, is one of the stop words. */
export function isStopWord(lemma: string): boolean {
  return STOP_WORDS.has(lemma);
}
