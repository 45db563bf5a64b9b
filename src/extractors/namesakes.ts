import type { Page } from "../page";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";
import { CAPITAL, LINE_END, MARK, NUMBER, WORD, type Words } from "../text/words";

/** Things that bear the names of persons: a name right after one is the thing's. */
const BEARERS: WordSet = new WordSet(
  list(`đường, phố, hẻm, ngõ, ngách, kiệt, lộ, cầu, chợ, đền, dinh, thờ, đài, tượng, lăng, miếu, đình, chùa, trường, viện, quán, tiệm, sạn,
    rạp, hát, sân, bến, cảng, hầm, đèo, núi, sông, hồ, kênh, rạch, đảo, bãi, quỹ, giải, thưởng, bổng, chương, lớp, đội, đoàn,
    phường, xã, quận, huyện, tỉnh, tp, tưởng, cách, đức, dịch, mòn, phong, khu, tòa, dãy, cổng, tuyến, đoạn, trục, án, hãng,
    phim, đê, kè, cống, bơm, giao, xoay, tên, ga, hội, ty, ảnh, nhóm, cụm, trạm, xóm, thôn, ấp, bản, làng, dòng, họ, phòng, kho, máy,
    đại, thcs, thpt, non, học, cư, siêu, thị, nhánh, hàng, hiệu, bảo, tàng`),
);
/** What streets and markets are for, where it stands between the word and the name: `phố đi bộ Nguyễn Huệ`, `chợ đêm …`. */
const SORTS: readonly (readonly [bearers: string, sorts: string])[] = [
  [
    "phố, đường",
    `đi bộ, ẩm thực, sách, hoa, xanh, cổ, tây, văn minh, văn minh đô thị, kiểu mẫu, tự quản, thương mại, du lịch, kinh tế đêm, trung tâm,
     chính, mới, ven biển, ven sông, ven hồ, một chiều, hai chiều, đôi, vành đai, nội thị, nội bộ, gom, dẫn, tránh`,
  ],
  ["chợ", "đêm, nổi, phiên, đầu mối, truyền thống, dân sinh, trung tâm, cũ, mới, tạm"],
];
const bearers: PhraseBook<true> = phraseBook(
  [
    "công viên, ngã ba, ngã tư, ngã năm, ngã sáu, ngã bảy, sân vận động, bùng binh, vòng xoay, không gian đi bộ",
    ...SORTS.flatMap(([bearers, sorts]) =>
      list(bearers).flatMap((bearer) => list(sorts).map((sort) => `${bearer} ${sort}`)),
    ),
  ].join(),
);
/** Credits: a name behind one of these and a colon made the picture or the text. */
const CREDITS: WordSet = new WordSet(
  list("ảnh, bài, tin, nguồn, hiện, viết, clip, video, hình, dựng, họa, pv, ctv, lời, nhạc, tả, giả"),
);
const SHIRT: number = lexicon.add("áo");

/** Persons of history whose names are met on streets and schools: of themselves only where a title or an office says so. */
const historic: PhraseBook<true> =
  phraseBook(`hồ chí minh, trần hưng đạo, lý thường kiệt, lê thánh tôn, lê thánh tông, trần quốc toản, trần quốc tuấn, nguyễn bỉnh khiêm, phan bội châu,
    phan chu trinh, phan châu trinh, phan đình phùng, hoàng hoa thám, nguyễn thị minh khai, võ thị sáu, lê hồng phong, trần quang khải,
    trần nhật duật, trần nhân tông, trần thái tông, đinh tiên hoàng, đinh bộ lĩnh, nguyễn chí thanh, võ nguyên giáp, phạm văn đồng, tôn đức thắng,
    hoàng văn thụ, hoàng quốc việt, nguyễn văn cừ, nguyễn văn trỗi, nguyễn văn linh, nguyễn tất thành, nguyễn ái quốc, hồ xuân hương,
    nguyễn đình chiểu, nguyễn trung trực, nguyễn công trứ, lý tự trọng, nguyễn hữu thọ, huỳnh thúc kháng, nguyễn lương bằng, phạm ngọc thạch,
    lê quý đôn, lê văn tám, bế văn đàn, phan đình giót, tô vĩnh diện, nguyễn viết xuân, trần văn ơn, mạc đĩnh chi, lương thế vinh, chu văn an,
    lê đại hành, lê chí thanh, lý thái tổ, lý nam đế, lý công uẩn, ngô gia tự, ngô sĩ liên, trần huy liệu, trần đại nghĩa, trần nguyên hãn, phạm ngũ lão,
    nguyễn thái học, nguyễn tri phương, nguyễn trường tộ, nguyễn phong sắc, nguyễn đức cảnh, nguyễn văn tố, tô hiến thành, vừ a dính, hoàng diệu,
    đoàn thị điểm, nguyễn khuyến, đặng thùy trâm, nguyễn hữu huân, thủ khoa huân, châu văn liêm, phan văn trị, trương công định, lê văn lương,
    lê văn hưu, nguyễn hoàng tôn, điện biên phủ, nguyễn cư trinh, nguyễn thái bình, lê trọng tấn, nguyễn sinh sắc, trần văn giàu`);

/** `Trần Hưng Đạo`: more likely a street than the man. */
export function isHistoric(words: Words, first: number): boolean {
  return historic.match(words, first) !== undefined;
}

/**
 * Whether what stands before a name makes it the name of a street, a school, a credit or an address.
 *
 * ```
 * > | công viên Lê Văn Tám      nhà số 12 Nguyễn Văn Linh      Ảnh: Nguyễn Hoài Nam      Tập đoàn Hoàng Anh Gia Lai
 * ```
 */
export function isNamesake(page: Page, first: number): boolean {
  const { words } = page;
  const before = first - 1;
  switch (words.kind(before)) {
    case NUMBER:
      // nhà số 4 Đặng Tiến Đông; but cầu thủ áo số 10 Hồ Sỹ Bảo, phường 1 Nguyễn Thanh Khiết
      return page.isFree(before) && words.id(before - 2) !== SHIRT;
    case MARK:
      if (words.isMark(before, ":")) return words.is(before - 1, CREDITS);
      // kiệt 81-Phạm Như Xương
      return (
        words.isMark(before, "/") ||
        (words.isMark(before, "-") && words.kind(before - 1) === NUMBER && words.isGlued(before))
      );
    case WORD:
      return words.is(before, BEARERS) || bearers.matchBefore(words, first) !== undefined || isWithinName(page, before);
    default:
      return false;
  }
}

/** A capital within the sentence, right before the name, begins a longer one: `Câu lạc bộ Hoàng Anh Gia Lai`. */
function isWithinName(page: Page, before: number): boolean {
  const { words } = page;
  const isStart = words.kind(before - 1) !== WORD && words.kind(before - 1) !== NUMBER;
  return words.case(before) === CAPITAL && page.isFree(before) && !isStart;
}

/** Whether the name, or a list of names, is all there is on its line: a signature, a caption. */
export function isAlone(words: Words, first: number, end: number): boolean {
  const isStart = first === 0 || words.kind(first - 1) === LINE_END;
  return isStart && (end === words.length || words.kind(end) === LINE_END);
}
