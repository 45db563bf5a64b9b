import { WordSet } from "../text/lexicon";
import { list } from "../text/list";

/** Family names, of the Kinh and of the minorities that have them; a person's name begins with one. */
export const surnames: WordSet = new WordSet(
  list(`nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đào, đoàn, trịnh, trương, lâm, phùng, mai, tô,
    hà, tạ, lương, vương, lưu, cao, châu, tôn, thái, quách, la, chu, văn, kiều, thạch, sơn, kim, danh, lò, lường, quàng, vừ, giàng, thào, sùng,
    hạng, mùa, ma, nông, hứa, lục, bế, vi, lộc, tòng, cầm, điêu, hờ, lầu, lù, lèng, tẩn, chảo, phàn, triệu, bàn, đàm, tăng, tống, từ, thân, ninh,
    nghiêm, khổng, khúc, mạc, mạch, mẫn, âu, ông, ung, uông, viên, xa, quản, phí, giáp, giang, doãn, diệp, cù, cung, chử, bạch, an, biện, bành,
    cấn, đồng, đàng, đậu, đầu, đôn, hàn, hầu, hạ, hoa, hình, khương, khuất, lã, lại, lạc, liễu, lữ, lỗ, ngũ, nhan, nhữ, ngụy, ngân, nhâm, ninh, ôn,
    phó, phương, quan, sầm, sử, sái, tào, tiêu, thi, thiều, thẩm, thượng, thang, thôi, trà, tiết, tưởng, trang, úc, viết, vưu, yên, y, h, a, kpă, ksor, rơ, rah, siu,
    nay, rcom, ksơr, niê, mlô, đinh, blúp, ama, k, ra, pơ, nhìa, mí, vàng, thền, viềng, hoàn, kha, tường, giáng, tần, đới, thiệu, tri, chế, kông`),
);

/** Family names that hardly begin a place's name within another: the sure sign of a person. */
export const commonSurnames: WordSet = new WordSet(
  list(
    "nguyễn, trần, lê, phạm, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hoàng, ngô, trương, đinh, đoàn, trịnh, hồ, dương, lý, đào",
  ),
);

/** Middle names that only people have. */
export const middleNames: WordSet = new WordSet(list("văn, thị"));

/** Words that begin an office, a body or a unit: a name before them has ended, in capitals too. */
export const openers: WordSet = new WordSet(
  list(`chủ, bí, phó, ủy, uỷ, đảng, hội, hđnd, ubnd, ubmttq, mttq, mặt, công, trưởng, giám, chánh, ban, đoàn, sở, phòng, trường, trung, bộ, tỉnh,
    thành, quận, huyện, thị, tp, tx, q, h, tt, t, phường, xã, đặc, khu, thôn, ấp, tổ, đồng, ông, bà, anh, chị, đại, nhà, chi, thượng, thiếu, cựu, liên, hợp, quốc, kho`),
);
