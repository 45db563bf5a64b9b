import { countedNouns } from "../../extractors/count-nouns";
import { list } from "../../text/list";
import { lemmaOf } from "./lemma";

/**
 * Words of more than one syllable that reports of wards and their news use, beside the nouns that they count. Written down for this
 * library from common knowledge of the language; no dictionary was copied.
 */
const COMPOUNDS = `
  an ninh, an sinh, an toàn, ảnh hưởng, áp dụng, ban chấp hành, bàn giao, ban hành, bán lẻ, ban thường vụ, bảo đảm, bảo hiểm,
  bảo hiểm xã hội, bảo hiểm y tế, bảo tồn, bảo vệ, bất động sản, bầu cử, bê tông, bền vững, bí thư, bình đẳng, bình quân, bộ máy, bổ nhiệm,
  bổ sung, bồi dưỡng, bồi thường, bóng chuyền, bóng đá, bức xúc, bước đầu, buôn bán, buôn lậu, cách ly, cách mạng, cải cách, cai nghiện,
  cải tạo, cải thiện, cam kết, căn cứ, cận nghèo, cảnh báo, cạnh tranh, cao tuổi, cấp bách, cập nhật, cấp nước, cấp phép, cấp ủy, cầu lông,
  cây xanh, chăm lo, chăm sóc, chấn chỉnh, chăn nuôi, chào mừng, chấp hành, chất lượng, chi bộ, chỉ đạo, chi tiêu, chỉ tiêu, chia sẻ,
  chiến lược, chiến sĩ, chính đáng, chỉnh đốn, chính quyền, chính thức, chỉnh trang, chính trị, chủ động, chủ quyền, chủ tịch, chủ trì,
  chú trọng, chủ trương, chủ yếu, chuẩn bị, chuyển biến, chuyển dịch, chuyển đổi, chuyển đổi số, chuyển giao, chuyên môn, chuyên nghiệp,
  chuyển nhượng, chuyên sâu, cơ cấu, cơ sở hạ tầng, cơ sở vật chất, công an, công bố, công chức, công cộng, công khai, công nghiệp,
  công nhận, công tác, cụ thể, cử tri, cư trú, cung cấp, củng cố, cùng kỳ, cứu hộ, cứu nạn, cứu trợ, dân chủ, dân cư, dân phòng, dân quân,
  dân sinh, dân số, dân tộc, dân vận, di dời, di tích lịch sử, dịch bệnh, diễn biến, diện tích, dinh dưỡng, doanh thu, dôi dư, dự báo,
  dự kiến, du lịch, dự phòng, dự toán, duy trì, đa chiều, đa dạng, đặc sản, đại hội, đảm bảo, đảng bộ, đăng ký, đảng ủy, đảng viên,
  đánh giá, đạo đức, đào tạo, đáp ứng, đất đai, đất nước, đấu giá, đầu năm, đấu thầu, đấu tranh, đầu tư, đẩy mạnh, đề bạt, đề cao, đề ra,
  đền bù, điều chỉnh, điều hành, điều tra, đình chỉ, định kỳ, đô thị hóa, đoàn kết, độc lập, đổi mới, đối ngoại, đội ngũ, đời sống,
  đối thoại, đồng bào, đồng bộ, đóng góp, đồng hành, đồng thuận, động viên, đúng hạn, đường bộ, đường hoa, đường phố, đường sắt, đường thủy,
  gia đình, gia tăng, giải ngân, giải phóng, giải phóng mặt bằng, giải quyết, giảm nghèo, giám sát, giảng dạy, giáo dục, giao lưu,
  giao thông, gieo trồng, gìn giữ, giới thiệu, giữ gìn, giữ vững, góp phần, góp ý, gương mẫu, hạ tầng, hàng hóa, hàng năm, hành chính,
  hành động, hạnh phúc, hậu cần, hậu quả, hiện đại, hiện đại hóa, hiến máu, hiệp thương, hiệu lực, hiệu quả, hình sự, hộ cận nghèo,
  hộ nghèo, hồ sơ, hỗ trợ, hòa giải, hoàn thành, hoàn thiện, hoạt động, học bổng, học tập, hội đồng nhân dân, hội nhập, hợp tác, huấn luyện,
  hướng dẫn, hưởng ứng, huy động, huyện ủy, kế hoạch, kéo giảm, kết cấu, kết hợp, kết luận, kết nạp, kết nối, kêu gọi, khắc phục,
  khách quan, khai giảng, khai mạc, khai thác, khẳng định, khảo sát, khen thưởng, khiếu kiện, khó khăn, khoa học, khởi công, khởi nghiệp,
  khôi phục, không gian, khu công nghiệp, khu dân cư, khuyến cáo, khuyến học, khuyến khích, khuyến nông, kiểm điểm, kiểm soát, kiểm tra,
  kiên quyết, kiến thức, kiện toàn, kinh doanh, kinh phí, kinh tế, kịp thời, kỷ cương, kỷ luật, kỷ niệm, lâm nghiệp, làm việc, lấn chiếm,
  lắng nghe, lãng phí, lãnh đạo, lao động, lây lan, lệ phí, lịch sử, liên doanh, liên hoan, liên kết, linh hoạt, lợi ích, lợi nhuận,
  lòng đường, lồng ghép, long trọng, lực lượng, lương thực, lưu thông, ma túy, mầm non, mật độ, mặt trận, mặt trận tổ quốc, mất trắng,
  minh bạch, mô hình, mở rộng, môi trường, mục tiêu, mỹ quan, nâng cao, nâng cấp, năng động, năng lực, năng lượng, năng suất, nền nếp,
  nếp sống, ngân hàng, ngân sách, nghề nghiệp, nghị quyết, nghiêm minh, nghiêm túc, nghiên cứu, nghiệp vụ, ngộ độc, ngư nghiệp,
  người có công, người dân, người lao động, người nghèo, nguồn lực, nguồn thu, nguồn vốn, nguy hiểm, nhà nước, nhà ở, nhân dân, nhận định,
  nhân lực, nhân rộng, nhận thức, nhập khẩu, nhất trí, nhiệm kỳ, nhiệt tình, nhu cầu, niềm tin, nỗ lực, nổi bật, nông dân, nông nghiệp,
  nông sản, nông thôn, nông thôn mới, nước ngoài, nước sạch, nuôi trồng, ô nhiễm, ổn định, phạm pháp, phạm tội, phạm vi, phản biện, phân bổ,
  phân công, phấn đấu, phân loại, pháp luật, phát biểu, phát động, phát hiện, phát huy, phát sinh, phát triển, phê bình, phê duyệt,
  phi nông nghiệp, phó bí thư, phổ biến, phổ cập, phó chủ tịch, phối hợp, phòng cháy, phòng ngừa, phong phú, phong trào,
  phục hồi, phúc lợi, phức tạp, phục vụ, phương hướng, quan hệ, quản lý, quân sự, quan tâm, quán triệt, quan trọng, quận ủy, quảng bá,
  quét dọn, quốc gia, quốc hội, quốc phòng, quốc tế, quy mô, quyên góp, quyền lợi, quyết liệt, quyết tâm, ra mắt, ra quân, rà soát,
  rác thải, rau màu, rèn luyện, sản lượng, sản xuất, sáng tạo, sáp nhập, sắp xếp, sạt lở, sầu riêng, sâu rộng, sinh hoạt, sinh thái, số hóa,
  sở hữu, sơ kết, so sánh, sơ tán, sở thích, sốt rét, sốt xuất huyết, sử dụng, sự nghiệp, sửa chữa, sức khỏe, sức mạnh, suy dinh dưỡng,
  suy thoái, tài chính, tái cơ cấu, tái định cư, tai nạn, tài nguyên, tăng cường, tăng trưởng, tạo điều kiện, tập huấn, tập luyện,
  tập trung, tay chân miệng, tệ nạn, thách thức, thẩm định, tham gia, thăm hỏi, tham mưu, tham nhũng, tham quan, thẩm quyền, thân thiện,
  thắng lợi, thành công, thành lập, thanh toán, thanh tra, thành ủy, thảo luận, thấp còi, thất nghiệp, thể chế, thể dục, thế giới, thể thao,
  thi công, thi đấu, thi đua, thi hành, thị trường, thị ủy, thiên tai, thiệt hại, thiết thực, thiếu hụt, thiểu số, thông báo, thống kê,
  thông minh, thống nhất, thông tin, thủ công, thu gom, thu hoạch, thu hồi, thu hút, thu nhập, thuận lợi, thực hiện, thực phẩm, thực tế,
  thực tiễn, thực trạng, thuê mướn, thương mại, thường trực, thường vụ, thường xuyên, thủy lợi, thủy sản, tích cực, tiêm chủng, tiềm năng,
  tiến độ, tiên tiến, tiếp cận, tiếp nhận, tiếp tục, tiết kiệm, tiêu biểu, tiêu dùng, tiểu học, tiêu thụ, tiểu thủ công nghiệp, tín dụng,
  tinh giản, tinh gọn, tình hình, tính mạng, tình nghĩa, tinh thần, tình thương, tỉnh ủy, tổ chức, tổ quốc, tốc độ, tội phạm, tôn tạo,
  tổn thất, tôn trọng, tôn vinh, tổng kết, tốt nghiệp, trách nhiệm, trạm bơm, trang bị, tranh chấp, trật tự, trẻ em, tri ân, trí tuệ,
  triển khai, triển vọng, trình độ, trợ cấp, trợ giúp, trộm cắp, trọng điểm, trong sạch, trồng trọt, trụ sở, trực tiếp, trực tuyến,
  trưng bày, trung học, trung học cơ sở, trung học phổ thông, trung ương, trường học, trưởng thành, truyền thông, truyền thống, tu bổ,
  tư duy, tự giác, tự nguyện, tư nhân, tự nhiên, tư pháp, tự quản, từ thiện, tự tin, tư tưởng, tư vấn, tuân thủ, tuần tra, tuyển dụng,
  tuyên dương, tuyển quân, tuyển sinh, tuyên truyền, tỷ lệ, tỷ trọng, ứng dụng, ủng hộ, ứng phó, ứng xử, ưu đãi, ưu tiên, ủy ban,
  ủy ban nhân dân, uy tín, vai trò, văn bản, vận chuyển, vận động, vận hành, văn hóa, văn minh, văn nghệ, vật chất, vệ sinh, vi phạm,
  vị thế, vỉa hè, việc làm, viễn thông, viếng thăm, vũ trang, vững mạnh, vùng sâu, vươn lên, vườn tạp, vượt khó, xã hội, xã hội hóa,
  xác định, xác minh, xác nhận, xâm hại, xây dựng, xét xử, xi măng, xử lý, xử phạt, xuất khẩu, xuất sắc, xúc tiến, xung đột, xung kích,
  xuống cấp, ý chí, ý nghĩa, y tế, ý thức, yên tâm`;

/**
 * The lexicon of words that have more than one syllable, as lemmas: the nouns that are counted in news (`src/extractors/count-nouns.ts`),
 * and the list above.
 */
export const compounds: ReadonlySet<string> = new Set(
  [...countedNouns, ...list(COMPOUNDS)].filter((word) => word.includes(" ")).map(lemmaOf),
);

/** How many syllables the longest word has. */
export const LONGEST_COMPOUND: number = Math.max(...Array.from(compounds, (word) => word.split(" ").length));
