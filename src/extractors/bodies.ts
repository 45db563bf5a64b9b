import type { CueSet } from "../text/cues";
import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";

/**
 * What makes a body of this kind one that is named.
 *
 * - `unit`: the unit whose body it is, or the body that it belongs to: `UBND phường Kim Tân`, `Chi bộ Trường Tiểu học Kim Đồng`
 * - `committee`: the name of the province, city or district right after it: `Tỉnh ủy Tiền Giang`
 * - `part`: as `unit`; and a committee above the wards names it without a name of its own: `Ban Thường vụ Tỉnh ủy`
 * - `field`: the field that it manages: `Bộ Y tế`, `Sở Nội vụ`
 * - `proper`: a name of its own, behind words for its sort: `Trường THCS Lê Lợi`
 * - `one`: there is one only: `Quốc hội`
 */
type BodyNaming = "unit" | "committee" | "part" | "field" | "proper" | "one";

/** The head of a body's name. */
export interface BodyHead {
  /** In one form: `UBND`, `đảng ủy`. */
  readonly kind: string;
  /** As it is usually written within a sentence. */
  readonly usual: string;
  readonly naming: BodyNaming;
}

/** The committees of the offices and enterprises of a province, which stand beside those of its districts. */
function blocs(party: string): string {
  return list(
    "các cơ quan Đảng, các cơ quan, các khu công nghiệp, Khối các cơ quan, Khối các cơ quan và doanh nghiệp, Khối doanh nghiệp",
  )
    .map((bloc) => `${party} ${bloc}`)
    .join();
}

/** Kind, what names it, and the ways to write it. */
const HEADS: readonly (readonly [kind: string, naming: BodyNaming, written: string])[] = [
  ["UBND", "unit", "UBND, Ủy ban nhân dân"],
  ["HĐND", "unit", "HĐND, Hội đồng nhân dân"],
  ["đảng ủy", "unit", `Đảng ủy, ${blocs("Đảng ủy")}`],
  ["đảng bộ", "unit", `Đảng bộ, ${blocs("Đảng bộ")}`],
  ["chi bộ", "unit", "Chi bộ"],
  ["ban chấp hành", "unit", "Ban Chấp hành, BCH"],
  [
    "ban chấp hành",
    "one",
    "Ban Chấp hành Trung ương, Ban Chấp hành Trung ương Đảng, BCH Trung ương Đảng, BCH TW Đảng, Ban Chấp hành TW Đảng",
  ],
  ["tỉnh ủy", "committee", "Tỉnh ủy"],
  ["thành ủy", "committee", "Thành ủy"],
  ["quận ủy", "committee", "Quận ủy"],
  ["huyện ủy", "committee", "Huyện ủy"],
  ["thị ủy", "committee", "Thị ủy"],
  ["ban thường vụ", "part", "Ban Thường vụ, BTV"],
  ["ban tổ chức", "part", "Ban Tổ chức"],
  ["ban tuyên giáo", "part", "Ban Tuyên giáo, Ban Tuyên giáo và Dân vận"],
  ["ban dân vận", "part", "Ban Dân vận"],
  ["ban nội chính", "part", "Ban Nội chính"],
  ["ủy ban kiểm tra", "part", "Ủy ban Kiểm tra, UBKT"],
  ["quốc hội", "one", "Quốc hội"],
  ["chính phủ", "one", "Chính phủ"],
  ["bộ chính trị", "one", "Bộ Chính trị"],
  ["ủy ban thường vụ quốc hội", "one", "Ủy ban Thường vụ Quốc hội"],
  ["bộ", "field", "Bộ"],
  ["sở", "field", "Sở"],
  ["phòng", "unit", "Phòng"],
  ["trung tâm", "unit", "Trung tâm"],
  ["công an", "unit", "Công an"],
  ["ban chỉ huy quân sự", "unit", "Ban Chỉ huy Quân sự, Ban CHQS, BCH Quân sự"],
  ["bộ chỉ huy quân sự", "unit", "Bộ Chỉ huy Quân sự, Bộ CHQS"],
  [
    "MTTQ",
    "unit",
    `MTTQ, MTTQ Việt Nam, Ủy ban Trung ương MTTQ Việt Nam, Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, UBMTTQ, UBMTTQ Việt Nam, UBMTTQVN, UBMTQ, UB MTTQ, Ủy ban MTTQ, Ủy ban MTTQ Việt Nam, Ủy ban Mặt trận, Ủy ban Mặt trận Tổ quốc,
     Ủy ban Mặt trận Tổ quốc Việt Nam, Mặt trận, Mặt trận Tổ quốc, Mặt trận Tổ quốc Việt Nam`,
  ],
  [
    "hội",
    "unit",
    `Hội Liên hiệp Phụ nữ, Hội LHPN, Hội Phụ nữ, Hội Nông dân, Hội Cựu chiến binh, Hội CCB, Hội Chữ thập đỏ, Hội CTĐ, Hội Người cao tuổi,
     Hội NCT, Hội Khuyến học, Hội Liên hiệp Thanh niên, Hội LHTN, Hội Luật gia, Hội Cựu giáo chức, Hội Cựu thanh niên xung phong,
     Hội Doanh nghiệp, Hội Nạn nhân chất độc da cam, Hội Đông y, Hội Người mù, Hội Sinh viên, Hội Nhà báo, Hội Bảo trợ`,
  ],
  [
    "đoàn",
    "unit",
    `Đoàn Thanh niên, Đoàn Thanh niên Cộng sản, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TN, Đoàn TNCS, Đoàn TNCS Hồ Chí Minh,
     Đoàn TNCS HCM`,
  ],
  ["đoàn", "committee", "Tỉnh đoàn, Thành đoàn, Quận đoàn, Huyện đoàn, Thị đoàn"],
  ["công đoàn", "unit", "Công đoàn, Liên đoàn Lao động, LĐLĐ"],
  [
    "chi hội",
    "unit",
    "Chi hội, Chi hội Nông dân, Chi hội Phụ nữ, Chi hội Cựu chiến binh, Chi hội CCB, Chi hội Người cao tuổi, Chi hội Chữ thập đỏ, Chi hội Khuyến học",
  ],
  ["chi đoàn", "unit", "Chi đoàn"],
  ["tòa án", "unit", "Tòa án nhân dân, TAND"],
  ["viện kiểm sát", "unit", "Viện Kiểm sát nhân dân, VKSND"],
  ["trạm y tế", "unit", "Trạm Y tế"],
  ["bệnh viện", "proper", "Bệnh viện"],
  ["trường", "proper", "Trường"],
  ["công ty", "proper", "Công ty, Tổng Công ty"],
  ["hợp tác xã", "proper", "Hợp tác xã, HTX"],
  ["ngân hàng", "proper", "Ngân hàng"],
];

/** The heads of bodies, in any case. */
export const bodyHeads: PhraseBook<BodyHead> = new PhraseBook(
  HEADS.flatMap(([kind, naming, written]) =>
    list(written).map((usual): [string, BodyHead] => [usual.toLowerCase(), { kind, usual, naming }]),
  ),
);
/** What they begin with. */
export const bodyCues: CueSet = bodyHeads.starts();

/** Fields of administration, trade and schooling: what a department manages, a company does, a school teaches. */
export const fields: PhraseBook<true> =
  phraseBook(`an ninh, an toàn, an sinh xã hội, bảo hiểm, bảo hiểm xã hội, bảo vệ, bảo vệ môi trường, bồi dưỡng, cảnh sát, cấp nước, cây xanh,
    chất lượng cao, chính sách, chính sách xã hội, chính trị, chiến lược, chuyên, chuyển đổi số, công an, công nghệ, công
    nghiệp, công thương, công trình công cộng, cung ứng, dạy nghề, dân quân, dân số, dân tộc, dân tộc nội trú, dân tộc bán trú,
    dân vận, dịch vụ, dịch vụ công, du lịch, dược, dược phẩm, đa khoa, đào tạo, đăng ký đất đai, đấu giá, đầu tư, địa chính,
    điện lực, đô thị, đường bộ, giao thông, giao thông vận tải, giáo dục, giáo dục nghề nghiệp, giáo dục thường xuyên, gd&đt,
    gdđt, gd, đt, gddt, hạ tầng, hành chính, hành chính công, hình sự, hộ tịch, hữu cơ, học tập cộng đồng, hỗ trợ, hội, kế
    hoạch, kế toán, khoa học, khoa học và công nghệ, khoa học kỹ thuật, khuyến nông, kiểm lâm, kiểm soát bệnh tật, kiểm tra,
    kinh doanh, kinh tế, kinh tế mới, kỹ thuật, lao động, lâm nghiệp, may, may mặc, môi trường, nghề, nghiệp vụ, ngoại ngữ,
    ngoại giao, ngoại vụ, ngoại thương, nhà nước, nhân dân, nhân sự, nội chính, nội trú, nội vụ, nông lâm, nông nghiệp, nông thôn, pháp chế,
    pháp luật, phát thanh, phát triển, phát triển nông thôn, phát triển quỹ đất, phòng chống, phổ thông, phục vụ, phục vụ hành
    chính công, ptnt, quản lý, quản lý dự án, quản lý đô thị, quản lý thị trường, quân sự, quốc phòng, quốc tế, quỹ đất, sản
    khoa, rau an toàn, cây ăn quả, sản nhi, sản xuất, sức khỏe, sư phạm, tài chính, tài nguyên, tham mưu, thanh niên, thanh tra,
    thể dục, thể thao, thể chất, thi hành án, thi hành án dân sự, thi đua, khen thưởng, thị trường, thông tin, thống kê, thủ
    công, thủy lợi, thủy sản, thú y, thuế, thương binh, thương mại, tiếp công dân, tìm kiếm cứu nạn, tiểu thủ công nghiệp, tin học, tín dụng, tôn
    giáo, tổ chức, tổ chức cán bộ, tổng hợp, trật tự, trồng trọt, truyền thanh, truyền thông, trung ương, tuyên giáo, tuyên
    huấn, tuyên truyền, tư pháp, tư tưởng, tư vấn, vận tải, văn hóa, văn phòng, văn thư, văn xã, vật tư, vệ sinh môi trường,
    viễn thông, xã hội, xây dựng, xóa đói giảm nghèo, xuất nhập khẩu, y dược, y học cổ truyền, y tế, bất động sản, bê tông, cao
    su, cà phê, chăn nuôi, chè, chế biến, chứng khoán, dầu khí, dệt may, điện tử, giày, gạch, giấy, gỗ, hóa chất, khai thác,
    khoáng sản, mía đường, nhiệt điện, nhựa, nước sạch, phân bón, sữa, than, thép, thực phẩm, thủy điện, vàng bạc đá quý, xăng
    dầu, xi măng`);

/** What stands before the name of a school or company and says of what sort it is; a head of `proper` goes on with these alone. */
export const sorts: PhraseBook<true> =
  phraseBook(`tiểu học, trung học, trung học cơ sở, trung học phổ thông, thcs, thpt, th, ptdtbt, ptdt nội trú, ptdtnt, mầm non, mẫu giáo, đại
    học, cao đẳng, trung cấp, cao đẳng nghề, trung cấp nghề, liên cấp, th và thcs, tiểu học và thcs, phổ thông, phổ thông dân
    tộc nội trú, phổ thông dân tộc bán trú, chính trị, sĩ quan, dtnt, ptdtbt tiểu học, chuyên, tnhh, cổ phần, cp, mtv, tập đoàn,
    một thành viên, tnhh mtv, tnhh một thành viên, tmcp, hợp danh, tư nhân, dntn, đa khoa, chuyên khoa, quân y, quân dân y`);
