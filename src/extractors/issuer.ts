import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";
import { NUMBER, SMALL, WORD, type Words } from "../text/words";

/** Bodies and offices that issue documents, as a name may begin with them; what is in capitals needs no entry. */
const BODIES =
  list(`ban thường vụ, ban chấp hành, ban bí thư, ban chỉ đạo, ban tổ chức, ban tuyên giáo, ban dân vận, ban nội chính, ban quản lý,
  ban cán sự đảng, bộ chính trị, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, đảng bộ, chi bộ, chi ủy, đảng đoàn, trung ương, trung ương đảng,
  chính phủ, thủ tướng, chủ tịch, phó chủ tịch, bộ trưởng, giám đốc, quốc hội, ủy ban thường vụ, ủy ban nhân dân, ủy ban kiểm tra, ủy ban mặt trận, ủy ban,
  hội đồng, liên đoàn, liên minh, mặt trận,
  hội đồng nhân dân, hội đồng bầu cử, hội bảo trợ, hội khuyến học, hội liên hiệp phụ nữ, hội chữ thập đỏ, thường trực, quân ủy, tòa án, viện kiểm sát, hội nông dân, hội cựu chiến binh, đoàn thanh niên, liên đoàn lao động`);
/** What goes on with such a name: its level, its field. */
const CONTINUATIONS =
  list(`tỉnh, thành phố, huyện, quận, thị xã, phường, xã, thị trấn, đặc khu, khu phố, thôn, cấp, nước, việt nam, nhân dân, nhân dân tối cao,
  quốc gia, nhà nước, tổ quốc, lao động, văn hóa, giáo dục, nông nghiệp, khoa học, thông tin, tổ chức, tuyên giáo, dân vận, nội chính, kiểm tra, chỉ đạo, thường vụ, chấp hành,
  hành chính, kháng chiến, liên khu, liên tỉnh, cơ quan, nội vụ, ngoại giao, tài chính, công thương, công an, tư pháp, quốc phòng, y tế, xây dựng, giao thông vận tải, nông nghiệp và môi trường,
  nông nghiệp và phát triển nông thôn, giáo dục và đào tạo, tài nguyên và môi trường, khoa học và công nghệ, thông tin và truyền thông,
  kế hoạch và đầu tư, dân tộc và tôn giáo, thể thao và du lịch, thương binh và xã hội, thanh tra, kiểm toán, ngân hàng, tổng cục, cục, sở`);

const bodies: PhraseBook<"body" | "continuation"> = new PhraseBook([
  ...CONTINUATIONS.map((words) => [words, "continuation"] as const),
  ...BODIES.map((words) => [words, "body"] as const),
]);
/** What may stand in capitals after an issuer: `của Bộ Chính trị Khóa XIII`. */
const AFTER_ISSUER: WordSet = new WordSet(list("khóa, nhiệm, về, ngày, năm, số, lần"));
const NUMBERED: WordSet = new WordSet(list("phường, quận, phố"));
const OF: number = lexicon.add("của");

/**
 * Who issued the document that ends before token `index`.
 *
 * ```
 * > | Chỉ thị số 17-CT/TU của Ban Thường vụ Tỉnh ủy về thích ứng an toàn
 *                             ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readIssuer(words: Words, index: number): string | undefined {
  const of = words.isMark(index, ",") ? index + 1 : index;
  if (words.id(of) !== OF) return undefined;
  const first = of + 1;
  // của tỉnh: a level in small letters alone names nobody
  if (words.case(first) === SMALL && bodies.match(words, first)?.value !== "body") return undefined;
  let end = first;
  for (let next = afterPart(words, end); next > end; next = afterPart(words, end)) end = next;
  return end > first ? words.phrase(first, end) : undefined;
}

/** The token after the part of a name at token `at`; `at` itself where the name has ended. */
function afterPart(words: Words, at: number): number {
  if (words.is(at, AFTER_ISSUER)) return at;
  const body = bodies.match(words, at);
  if (body !== undefined) return body.end;
  const isCapital = words.kind(at) === WORD && words.case(at) !== SMALL;
  const isNumber = words.kind(at) === NUMBER && words.is(at - 1, NUMBERED);
  return isCapital || isNumber ? at + 1 : at;
}
