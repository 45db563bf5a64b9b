import { toNumber } from "../figures/decimal";
import { type Figure, quantityOf } from "../figures/figure";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { CAPITALS, SMALL, WORD, type Words } from "../text/words";
import { countNouns, type NounClass } from "./count-nouns";
import type { Extractor } from "./extractor";
import { perBefore, perField, readPer } from "./per";
import { qualifierOf } from "./qualifier";

/** Nouns that a number after them names, numbers or grades: `khu phố 8`, `Điều 5`, `loại 1`. */
const NUMBERED: WordSet = new WordSet(
  list(`phố, tổ, thôn, ấp, khóm, khu, vực, lớp, khối, tầng, phòng, lô, thửa, số, điều, khoản, điểm, mục, chương, bài, trang, thứ, tuổi, loại,
    hạng, cấp, độ, bậc, mức, nhóm, kỳ, vòng, quốc, lộ, đường, ngõ, hẻm, kiệt, ngách, km, bảng, phần, tập, đợt, giai, đoạn, khóa, lần, phường,
    xã, quận, buôn, bản, xóm, tiểu, cụm, trạm, cửa, cổng, đội, tờ, hiệp, phút, tháng, ngày, năm, lượt, mẫu, biểu, phụ, lục, ql, tl, đt, vành, đai, block, tòa`),
);
/** Words that never begin the name of a thing counted. */
const NO_NOUN: WordSet = new WordSet(
  list(`của, trên, trong, tại, ở, với, và, hoặc, hay, là, được, bị, đã, đang, sẽ, có, không, chưa, cho, để, do, bởi, từ, đến, tới, vào, ra, lên,
    xuống, so, đạt, tăng, giảm, vượt, chiếm, còn, gồm, thuộc, theo, khi, nếu, thì, mà, như, nên, vì, cũng, đều, chỉ, lại, nữa, này, đó, kia, ấy,
    trở, sau, trước, giữa, đầu, cuối, ngoài, dưới, hơn, gần, khoảng, rồi, mới, nay, qua, tiếp, bằng, cùng, về, phải, cần, nhằm, tuy, song, nhưng,
    hiện, vẫn, rất, quá, luôn, đồng thời, cao, thấp, lớn, nhỏ, ước, phấn, trung, bình, mỗi, các, những, mấy, vài, nhiều, ít, toàn, cả, tất, hàng, hằng,
    thành, nghìn, triệu, tỷ, tháng, năm, ngày, giờ, phút, lên, tương, ứng, dự, khai, nói, biết, báo, tiến, làm, chạy, chở, mang, vui, đều, chung, giúp, thu, chi, trao, tặng, nhận, bắt, kiến, riêng, sáng, chiều, tối, đêm, trưa, thứ, chính, tức, nằm, nơi, đối`),
);
/** Classes of which `một` counts one: `một trường học`, but `một giải pháp` is "a solution". */
const COUNTED_BY_ONE: ReadonlySet<NounClass> = new Set<NounClass>([
  "people",
  "household",
  "organisation",
  "work",
  "event",
]);
const ONE: number = lexicon.add("một");
/** Words after which `một` counts: `xây dựng một trường học`, `có một người chết`. */
const COUNTING: WordSet = new WordSet(
  list("có, gồm, còn, thêm, được, dựng, lập, mất, bị, khiến, làm, với, tặng, chỉ, và, nhận, mới, đã, nhất"),
);
/** Words before `năm` that make it the year and not five: `hàng năm phường`, `trong năm xã`. */
const BEFORE_YEAR: WordSet = new WordSet(
  list(
    "hàng, hằng, mỗi, trong, một, đầu, cuối, nhiều, những, các, cả, giữa, hết, từng, nửa, quanh, số, sang, qua, ngay, vài, mấy, của, kế, hoạch",
  ),
);
const FIVE: number = lexicon.add("năm");
const ARTICLE_NOUNS: WordSet = new WordSet(
  list("số, cách, trong, phần, lần, lúc, khi, nửa, mặt, bên, vài, ít, chút, loạt, người, cuộc, đợt, buổi, phía"),
);

/** Numbers of things, people, households, organisations and events: `863 cơ sở`, `12/14 chỉ tiêu`, `ba phường`. */
export const count: Extractor = {
  type: "count",
  extract(page) {
    const { words } = page;
    for (const figure of page.figures()) {
      const end = readNoun(words, figure);
      if (end === undefined || isName(words, figure)) continue;
      const per = readPer(words, end);
      const spanEnd = per?.end ?? end;
      const qualifier = qualifierOf(words, figure, spanEnd);
      page.claim({
        type: "count",
        ...page.span(figure.first, spanEnd),
        ...quantityOf(figure),
        unit: words.phrase(figure.end, end),
        ...(figure.of && { of: toNumber(figure.of) }),
        ...(qualifier && { qualifier }),
        ...perField(per?.per ?? perBefore(words, figure.first, "events")),
      });
    }
  },
};

/** The token after the noun that the figure counts; undefined where it counts nothing. */
function readNoun(words: Words, figure: Figure): number | undefined {
  const { end, spelled } = figure;
  if (words.kind(end) !== WORD) return undefined;
  const noun = countNouns.match(words, end);
  if (spelled) return noun !== undefined && isSpelledCount(words, figure, noun.value) ? noun.end : undefined;
  if (noun !== undefined) return noun.end;
  if (words.is(end, NO_NOUN) || words.isGlued(end)) return undefined;
  if (words.case(end) !== SMALL || isYearLike(words, figure)) return undefined;
  // a noun that the list doesn't have: two syllables, as most have
  const second = words.kind(end + 1) === WORD && words.case(end + 1) === SMALL && !words.is(end + 1, NO_NOUN);
  return second ? end + 2 : end + 1;
}

function isSpelledCount(words: Words, { first, end }: Figure, noun: NounClass): boolean {
  // a capital within a sentence begins a name: phường Ba Đình, Hai Bà Trưng
  if (words.case(first) === CAPITALS || (words.case(first) !== SMALL && words.case(end) !== SMALL)) return false;
  if (words.id(first) === ONE && end === first + 1) {
    return COUNTED_BY_ONE.has(noun) && !words.is(end, ARTICLE_NOUNS) && words.is(first - 1, COUNTING);
  }
  if (words.id(first) === FIVE && end === first + 1 && words.is(first - 1, BEFORE_YEAR)) return false;
  return true;
}

/** `2026 vui vẻ`: a year, where the list doesn't know the noun after it. */
function isYearLike(words: Words, { first }: Figure): boolean {
  return /^(?:19|20)\d\d$/.test(words.phrase(first, first + 1));
}

/** Nouns that stand after a numbered noun without being counted: `lớp 5 trường Kim Tân`, `tổ 3 phường 1`. */
const ABOVE_NUMBERED: ReadonlySet<NounClass> = new Set<NounClass>(["area", "organisation", "work", "document"]);
/** `tổng số`, `dân số` count; `số` alone numbers. */
const TOTAL: WordSet = new WordSet(list("tổng, dân, nhân, con"));

/** Whether the number belongs to the noun before it: `khu phố 8`, `Nghị quyết 18`, `số 5`. */
function isName(words: Words, { first, end, value, of, max }: Figure): boolean {
  if (of !== undefined || max !== undefined || !words.is(first - 1, NUMBERED)) return false;
  if (toNumber(value) >= 1000 || words.is(first - 2, TOTAL)) return false;
  const noun = countNouns.match(words, end);
  return noun === undefined || ABOVE_NUMBERED.has(noun.value);
}
