import { WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";

/**
 * What the head of a role is.
 *
 * - `office`: held in a body: `Bí thư Đảng ủy phường 1`
 * - `owner`: of a shop, and what it sells: `chủ cửa hàng điện cơ`
 * - `partial`: an office only with what it heads: `Trưởng thôn`, `Phó ban`
 * - `profession`: stands alone before the name, an honour too: `Bác sĩ`, `Mẹ Việt Nam Anh hùng`
 * - `rank`: a rank or degree; the role only where no office is given: `Đại tá`, `TS.`
 */
export type RoleHead = "office" | "owner" | "partial" | "profession" | "rank";

const OFFICES = `bí thư, phó bí thư, pct, pbt, tổng bí thư, chủ tịch, phó chủ tịch, chủ tịch nước, phó chủ tịch nước, thủ tướng, phó thủ tướng,
  bộ trưởng, thứ trưởng, tổng giám đốc, phó tổng giám đốc, giám đốc, phó giám đốc, hiệu trưởng, phó hiệu trưởng, chủ nhiệm, phó
  chủ nhiệm, tổng biên tập, phó tổng biên tập, chánh án, phó chánh án, chánh văn phòng, phó chánh văn phòng, chánh thanh tra,
  phó chánh thanh tra, viện trưởng, phó viện trưởng, cục trưởng, phó cục trưởng, vụ trưởng, chi cục trưởng, kế toán trưởng, tổ
  trưởng, tổ phó, đội trưởng, đội phó, nhóm trưởng, tổ trưởng dân phố, tổ phó dân phố, hạt trưởng, trạm trưởng, thôn trưởng, khóm trưởng, ấp trưởng, khu phố
  trưởng, phân hội trưởng, chi hội trưởng, chi hội phó, hội trưởng, hội phó, chỉ huy trưởng, phó chỉ huy trưởng, chỉ huy phó,
  chính trị viên, chính trị viên phó, chính ủy, phó chính ủy, tư lệnh, phó tư lệnh, tham mưu trưởng, ủy viên, ủy viên dự khuyết,
  uv, uvtv, uvbtv, uvbch, tuv, thuv, huv, đuv, ủy viên trung ương đảng, tỉnh ủy viên, thành ủy viên, quận ủy viên, huyện ủy viên, thị ủy viên, đảng ủy
  viên, chi ủy viên, đại biểu, đại biểu quốc hội, thư ký, tổng thư ký, phó tổng thư ký, thường trực, cán bộ, công chức, viên
  chức, chuyên viên, nhân viên, kế toán, thủ quỹ, xã đội trưởng, thẩm phán, kiểm sát viên, điều tra viên, trợ lý, cố vấn, đại
  sứ, tổng lãnh sự, trụ trì, phó trụ trì, chủ cơ sở, chủ doanh nghiệp, chủ trang trại, chủ đầu tư, chủ hợp tác xã, hiệu
  phó, bí thư thứ nhất, đại diện pháp luật, đại diện theo pháp luật, người đại diện pháp luật, người đại diện theo pháp luật`;
const OWNERS = `chủ cửa hàng, chủ cửa hiệu, chủ tiệm, chủ quán, chủ nhà hàng, chủ khách sạn, chủ quầy, chủ sạp, chủ ki ốt, chủ gian hàng, chủ xưởng,
  chủ vựa, chủ đại lý, chủ vườn, chủ trại, chủ shop, chủ homestay`;
const PARTIALS = "ct, trưởng, phó, phó trưởng, phụ trách, chánh, phó chánh";
const PROFESSIONS = `bác sĩ, bác sỹ, y sĩ, y sỹ, dược sĩ, dược sỹ, điều dưỡng, y tá, nữ hộ sinh, kỹ sư, luật sư, kiến trúc sư, nhà báo, nhà văn, nhà
  thơ, nhà giáo, nhà giáo ưu tú, nhà giáo nhân dân, nhà nghiên cứu, nhà sử học, nhà khoa học, nhạc sĩ, nhạc sỹ, ca sĩ, ca sỹ,
  nghệ sĩ, nghệ sỹ, nghệ sĩ ưu tú, nghệ sĩ nhân dân, nsưt, nsnd, họa sĩ, họa sỹ, thi sĩ, đạo diễn, diễn viên, nghệ nhân, nghệ
  nhân ưu tú, nghệ nhân nhân dân, linh mục, mục sư, hồng y, giám mục, tổng giám mục, hòa thượng, thượng tọa, đại đức, ni sư, ni
  trưởng, sư cô, già làng, người có uy tín, phóng viên, biên tập viên, giáo viên, giảng viên, công nhân, nông dân, ngư dân, thợ,
  cựu chiến binh, thương binh, liệt sĩ, liệt sỹ, doanh nhân, vận động viên, vđv, huấn luyện viên, hlv, cầu thủ, thủ môn, trọng
  tài, võ sư, thuyền trưởng, anh hùng, anh hùng lao động, anh hùng liệt sĩ, anh hùng llvtnd, anh hùng lực lượng vũ trang nhân
  dân, anh hùng lực lượng vũ trang, mẹ việt nam anh hùng, mẹ vnah, bà mẹ việt nam anh hùng, lão thành cách mạng, chuyên gia,
  nông dân sản xuất giỏi, chủ tọa, vua, tướng, tướng quân, cảnh sát khu vực, cảnh sát, công an viên`;
const RANKS = `đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung
  úy, thiếu úy, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì, chiến sĩ, ht, đđ, gs, pgs, ts, ths, bs, bsck, bscki, bsckii,
  ks, kts, cn, ls, giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, cử nhân`;

const HEADS: readonly (readonly [RoleHead, readonly string[]])[] = [
  ["office", list(OFFICES)],
  ["owner", list(OWNERS)],
  ["partial", list(PARTIALS)],
  ["profession", list(PROFESSIONS)],
  ["rank", list(RANKS)],
];

/** What a role begins with. */
export const roleHeads: PhraseBook<RoleHead> = new PhraseBook(
  HEADS.flatMap(([head, phrases]) => phrases.map((phrase): [string, RoleHead] => [phrase, head])),
);
/** The words that these begin with. */
export const headWords: readonly string[] = HEADS.flatMap(([, phrases]) =>
  phrases.flatMap((phrase) => phrase.split(" ", 1)),
);

/** What an office is held in or over, where it is no body with a head of its own. */
export const officeWords: PhraseBook<true> =
  phraseBook(`thường trực, chuyên trách, danh dự, phụ trách, kiêm nhiệm, thứ nhất, ban, tiểu ban, ban chỉ đạo, ban chỉ huy, ban điều hành, ban
    quản trị, ban quản lý, ban quản lý dự án, ban quản lý dự án đầu tư xây dựng, ban giám hiệu, ban giám đốc, ban công tác, ban công tác mặt trận, ban công tác mt, ban trị sự, ban
    đại diện, ban pháp chế, ban kinh tế, ban văn hóa, ban thanh tra, ban bảo vệ, ban liên lạc, ban vận động, ban khánh tiết, ban
    tổ chức, ban kiểm soát, ban biên tập, ban trật tự, ban cán sự, hội đồng, hội đồng quản trị, hđqt, hội đồng thành viên, hội
    đồng trị sự, hội đồng bầu cử, ủy ban, ủy ban bầu cử, tổ bầu cử, ủy ban các vấn đề xã hội, ủy ban về các vấn đề xã hội, của quốc hội, liên phường, chi hội, phân hội,
    câu lạc bộ, clb, liên đoàn, hiệp hội, liên minh, liên hiệp, nhà trường, nhà máy, nhà văn hóa, xí nghiệp, doanh nghiệp, tập
    đoàn, chi nhánh, cửa hàng, chi cục, cục, tổng cục, vụ, viện, học viện, khoa, đội, đoàn, trạm, trại, đồn, đồn biên phòng,
    hạt, tòa, quỹ, quỹ hỗ trợ nông dân, quỹ tín dụng nhân dân, quỹ đầu tư phát triển, quỹ vì người nghèo, kho bạc, bảo tàng, thư viện, đài, tạp chí, đảng, đảng đoàn, trung ương, đoàn công tác, đoàn chỉ đạo, đoàn đại biểu,
    đoàn kiểm tra, đoàn giám sát, đoàn khảo sát, tổ công tác, tổ chỉ đạo, tổ bảo vệ, tổ hợp tác, tổ tự quản, tổ tiết kiệm và vay
    vốn, tổ vay vốn, đội tự quản, đội văn nghệ, kỳ họp, đại hội, hội thi, hội nghị, giải, liên hoan, văn phòng, văn phòng đăng ký đất đai, văn phòng đăng ký quyền sử dụng đất, phòng, cơ quan,
    cơ quan điều tra, các cơ quan, khối, khối đảng, khối dân vận, khối mặt trận, khối vận, bộ phận, phụ nữ, nông dân, cựu chiến binh, thanh niên, người cao tuổi, chữ
    thập đỏ, khuyến học, mặt trận, công tác mặt trận, công tác đảng, dân quân, dân phòng, quân khu, sư đoàn, bộ tư lệnh, thủ đô,
    bộ tổng tham mưu, quân ủy, quân chủng, quân đoàn, trung đoàn, tiểu đoàn, lữ đoàn, đại đội, thể dục thể thao, thể thao, bộ
    đội biên phòng, biên phòng, giáo hội phật giáo việt nam, giáo hội, giáo xứ, giáo phận, tổng giáo phận, phật giáo, chùa, việt
    nam, quốc gia, cơ sở, chuyên đề, khu công nghiệp, cụm công nghiệp, chợ, bến xe, chung cư, trật tự, sản xuất, kinh doanh, hợp tác, môn, lớp, bóng đá, ưu tú, nhân dân`);

/** Last words of offices and bodies: a person's name after one of these and a kind word is the officer's. */
export const officeEnds: WordSet = new WordSet(
  list("ubnd, hđnd, dân, ủy, tịch, thư, an, đoàn, mttq, hội, bộ, trưởng, đội, sự, phó"),
);
