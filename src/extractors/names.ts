import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { type PhraseBook, phraseBook } from "../text/phrases";

/** Family names, of the Kinh and of the minorities that have them; a person's name begins with one. */
export const surnames: WordSet = new WordSet(
  list(`nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đào, đoàn, trịnh, trương, lâm, phùng, mai, tô,
    hà, tạ, lương, vương, lưu, cao, châu, tôn, thái, quách, la, chu, văn, kiều, thạch, sơn, kim, danh, lò, lường, quàng, vừ, giàng, thào, sùng,
    hạng, mùa, ma, nông, hứa, lục, bế, vi, lộc, tòng, cầm, điêu, hờ, lầu, lù, lèng, tẩn, chảo, phàn, triệu, bàn, đàm, tăng, tống, từ, thân, ninh,
    nghiêm, khổng, khúc, mạc, mạch, mẫn, âu, ông, ung, uông, viên, xa, quản, phí, giáp, giang, doãn, diệp, cù, cung, chử, bạch, an, biện, bành,
    cấn, đồng, đàng, đậu, đầu, đôn, hàn, hầu, hạ, hoa, hình, khương, khuất, lã, lại, lạc, liễu, lữ, lỗ, ngũ, nhan, nhữ, ngụy, ngân, nhâm, ôn,
    phó, phương, quan, sầm, sử, sái, tào, tiêu, thi, thiều, thẩm, thượng, thang, thôi, trà, tiết, tưởng, trang, úc, viết, vưu, yên, y, h, a, kpă, ksor, rơ, rah, siu,
    nay, rcom, ksơr, niê, mlô, blúp, ama, k, ra, pơ, nhìa, mí, vàng, thền, viềng, hoàn, kha, tường, giáng, tần, đới, thiệu, tri, chế, kông`),
);

/** Family names that hardly begin a place's name within another: the sure sign of a person. */
export const commonSurnames: WordSet = new WordSet(
  list(
    "nguyễn, trần, lê, phạm, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hoàng, ngô, trương, đinh, đoàn, trịnh, hồ, dương, lý, đào",
  ),
);

/** Middle names that only people have. */
export const middleNames: WordSet = new WordSet(list("văn, thị"));

/** What begins an office, a body or a unit above: a name before it has ended, in capitals too. */
export const openings: PhraseBook<true> =
  phraseBook(`chủ tịch, bí thư, phó chủ, phó bí, phó giám, phó trưởng, phó ban, ủy ban, ủy viên, đảng ủy, đảng bộ, đảng, hội đồng, hội nông, hội phụ,
    hội cựu, hội liên, hội chữ, hội người, hđnd, ubnd, ubmttq, mttq, mặt trận, công an, công đoàn, trưởng, giám đốc, chánh án, chánh thanh,
    chánh văn, ban chấp, ban thường, ban chỉ, ban quản, ban dân, ban tổ, đoàn thanh, đoàn tncs, sở giáo, sở y, sở tài, sở xây, sở nội,
    trường tiểu, trường trung, trường mầm, trường thcs, trường thpt, trung tâm, bộ đội, bộ chỉ, tỉnh, thành phố, quận, huyện, thị xã,
    thị trấn, tp, tx, phường, xã, đặc khu, thôn, tổ dân, khu phố, đồng chí, anh hùng, đại tá, trung tá, thiếu tá, đại úy, thượng tá,
    thượng úy, cựu chiến, quốc hội, quốc lộ, kho bạc, chi bộ, chi cục, nghị quyết, nghị định, quyết định, theo`);
