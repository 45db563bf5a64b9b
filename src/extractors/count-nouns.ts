import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";

/** What sort of thing a noun names. */
export type NounClass =
  | "people"
  | "household"
  | "organisation"
  | "work"
  | "event"
  | "document"
  | "thing"
  | "animal"
  | "plant"
  | "abstract"
  | "area";

/**
 * The nouns that are counted in news and reports. A compound is listed where it is the name of the thing (`xe máy`, `tuyến đường`,
 * `lượt khách`); where a dictionary has the head alone (`vụ trộm cắp`), the head does.
 */
const NOUNS: Readonly<Record<NounClass, string>> = {
  people: `
    anh, anh em, anh hùng, biên chế, ctv, hlv, vđv, hs, hssv, gv, sv, cbcnv, cbnv, con bạc, thanh thiếu nhi, thanh thiếu niên, chủ tịch, phó chủ tịch, cựu chủ tịch, nguyên chủ tịch, bà, bà con, bà mẹ, bác sĩ, bác sỹ, báo cáo viên, bé, bé gái, bé trai, bí thư, bảo vệ, bệnh binh, bệnh
    nhân, bị can, bị cáo, bị hại, bộ đội, ca sĩ, chiến sĩ, chiến sỹ, chuyên gia, chuyên viên, cháu, cháu bé, chị, chị em, chủ cơ sở, chủ hộ,
    chủ nhiệm, chủ tàu, chủ xe, chủ đầu tư, chức sắc, chức việc, con gái, con nghiện, con trai, cá nhân, cán bộ, cô, cô giáo, công
    an, công an viên, công chức, công dân, công nhân, công nhân viên, cư dân, cảnh sát, cấp ủy viên, cầu thủ, cặp vợ chồng, cổ đông, cộng
    tác viên, cụ, cụ bà, cụ ông, cử nhân, cử tri, cựu chiến binh, cựu học sinh, cựu thanh niên xung phong, diễn viên, doanh nhân, du khách,
    dân, dân quân, đối thủ, đứa, đứa bé, đứa cháu, đứa con, đứa trẻ, em, em nhỏ, giám đốc, giám sát viên, giáo dân, giáo sư, giáo viên, giảng viên, gương, hiệu trưởng, huấn luyện viên, hành khách, hòa giải
    viên, hướng dẫn viên, học sinh, học viên, hộ lý, hội thẩm, hội thẩm nhân dân, hội viên, khách, khách hàng, khách mời, khán giả, khẩu, kiều bào, kiểm lâm, kiểm soát viên, kiểm sát
    viên, kỹ sư, kỹ thuật viên, lao động, liệt sĩ, liệt sỹ, luật sư, lái xe, lãnh đạo, lính, lượt cán bộ, lượt công dân, lượt hành khách,
    lượt học sinh, lượt hội viên, lượt khách, lượt lao động, lượt người, lượt đoàn viên, lượt đảng viên, mẹ, mẹ con, cha con, bố con, ông cháu, bà cháu, nam, nam công dân, nam giới,
    nam sinh, nam thanh niên, nghi can, nghi phạm, nghệ nhân, nghệ sĩ, nghệ sỹ, ngư dân, người, nghiên cứu sinh, người bệnh, người cao tuổi, người con, người
    có công, người dân, người khuyết tật, người lao động, người nghèo, người nước ngoài, nhà báo, nhà giáo, nhà hảo tâm, nhà khoa học, nhà
    tài trợ, nhà văn, nhà đầu tư, nhân chứng, nhân công, nhân khẩu, nhân sự, nhân viên, nông dân, nạn nhân, nữ, nữ công nhân, nữ giới, nữ
    sinh, nữ đảng viên, phó bí thư, phó giáo sư, phó giám đốc, phóng viên, phát ngôn viên, phát thanh viên, phạm nhân, phật tử, phụ huynh, phụ nữ, quân nhân,
    quần chúng, sinh viên, sĩ quan, sản phụ, thai phụ, thanh niên, thiếu nhi, thiếu niên, thuyền viên, thành viên, thân
    nhân, thí sinh, thương binh, thương lái, thạc sĩ, thạc sỹ, thầy giáo, thẩm phán, thợ, thực tập sinh, tiến sĩ, tiến sỹ, tiểu thương, trí thức, trưởng
    ban, trưởng khu phố, trưởng thôn, trưởng ấp, trẻ, trẻ em, trẻ mồ côi, trọng tài, tuyên truyền viên, tài xế, tác giả, tân binh, tên, tình
    nguyện viên, tín đồ, tăng ni, tấm gương, tổ phó, tổ trưởng, tổ viên, viên chức, vận động viên, vị, vị đại biểu, vợ chồng, xã viên, y bác
    sĩ, y bác sỹ, y sĩ, y sỹ, y tá, ông, điều dưỡng, điều tra viên, điển hình, đoàn viên, đại biểu, đảng viên, đảng ủy viên, đối tượng, đồng
    chí, đồng phạm, đội viên, ủy viên, ứng cử viên`,
  household: `
    gia đình, hoàn cảnh, hộ, hộ dân, hộ gia đình, lượt hộ, mái ấm, nóc nhà`,
  // organisations, and the parts of them
  organisation: `
    ban, ban chấp hành, ban chỉ đạo, ban ngành, ban quản lý, ban thường vụ, băng nhóm, bệnh viện, bộ, bộ môn, chi bộ, chi cục, chi hội, chi
    nhánh, chi đoàn, chi ủy, clb, câu lạc bộ, công ty, công đoàn, cơ quan, cơ sở, cấp ủy, cục, cụm thi đua, doanh nghiệp, dòng họ, đvhc, đầu mối, giáo xứ,
    hiệp hội, hiệu thuốc, htx, hãng, họ đạo, học viện, hội, hội quán, hội đoàn, hội đồng, hợp tác xã, khoa, khối, khối thi đua, kíp, liên
    đội, lực lượng, nghiệp đoàn, ngân hàng, nhà sản xuất, nhà thuốc, nhà thầu, nhà trẻ, nhóm, nhóm hộ, nhóm lớp, nhóm trẻ, phòng ban, phòng
    giao dịch, phòng khám, quầy thuốc, quỹ, sư đoàn, sở, thương hiệu, tiểu đoàn, tiểu đội, trung tâm, trung đoàn, trung đội, trường, trường
    cao đẳng, trường học, trường mầm non, trường mẫu giáo, trường phổ thông, trường thcs, trường thpt, trường tiểu học, trường trung học,
    trường đại học, trạm y tế, tòa án, tập thể, tập đoàn, tổ, tổ bầu cử, tổ chức, tổ công tác, tổ hòa giải, tổ hợp tác, tổ liên gia, tổ tự
    quản, tổ đảng, tổng công ty, viện, văn phòng, điểm giao dịch, đoàn, đoàn công tác, đoàn kiểm tra, đoàn thể, đơn vị, đơn vị hành chính,
    đơn vị sự nghiệp, đường dây tội phạm, đại lý, đại đội, đảng bộ, đảng đoàn, đảng ủy, đối tác, đội, đội bóng, đội dân phòng, đội tuyển,
    đội văn nghệ, ổ nhóm, ủy ban`,
  // what is built
  work: `
    ao tôm, âu, âu tàu, âu thuyền, bia, biển báo, biển hiệu, biệt thự, block, buồng, bãi xe, bãi đỗ xe, bè, bè cá, bóng đèn, băng rôn, bảng, bảng tin, bảo tàng,
    bậc thang, bến, bến cảng, bến phà, bến xe, bến đò, bể, bể bơi, bể chứa, bể nước, bờ bao, bờ kè, camera, chung cư, chuồng, chuồng trại,
    chùa, chốt, chốt kiểm dịch, chốt kiểm soát, chợ, con kênh, con đường, cây cầu, cây xăng, công trình, công trường, công viên, căn, căn
    biệt thự, căn hộ, căn nhà, cảng, cảng biển, cảng cá, cầu, cầu cảng, cầu treo, cầu vượt, cống, cổng, cổng chào, cột, cột cờ, cột mốc, cột
    điện, cột đèn, cờ, cụm loa, cửa hàng, cửa hiệu, cửa khẩu, di sản, di tích, dây chuyền, dãy, dãy nhà, dãy phòng, dự án, gian, gian hàng,
    giếng, giếng khoan, gói thầu, homestay, hàng rào, hạng mục, hầm, hẻm, hệ thống, hố, hố ga, hồ bơi, hồ chứa, hồ thủy lợi, hồ thủy điện,
    hội trường, kho, khu nghỉ dưỡng, khu vui chơi, khách sạn, khẩu hiệu, ki ốt, kè, kênh, kênh mương, ký túc xá, loa, làn, làn đường, lá cờ,
    lán trại, lò, lò giết mổ, lò mổ, lồng, lồng bè, lớp học, mặt tiền, miếu, mái nhà, mương, mắt camera, mỏ, mỏ đá, mốc, mộ, nghĩa trang, ngách, ngã
    ba, ngã tư, ngôi, ngôi chùa, ngôi mộ, ngôi nhà, ngôi trường, ngõ, nhà, nhà công vụ, nhà dân, nhà ga, nhà hàng, nhà hát, nhà kho, nhà lưới, nhà màng,
    nhà máy, nhà nghỉ, nhà rông, nhà sinh hoạt cộng đồng, nhà sàn, nhà thi đấu, nhà thờ, nhà trọ, nhà tình nghĩa, nhà tình thương, nhà tạm,
    nhà văn hóa, nhà vệ sinh, nhà xưởng, nhà yến, nhà đa năng, nhà đại đoàn kết, nhà ở, nhịp, nút giao, pa nô, panô, phân xưởng, phòng,
    phòng bệnh, phòng học, phòng họp, phòng thi, phòng trọ, phòng ở, phần mộ, quán, quán ăn, quảng trường, quầy, quầy hàng, siêu thị, sân,
    sân bay, sân bóng, sân chơi, sân thể thao, sân thượng, sân vận động, sạp, thiết chế, tháp, thùng rác, thư viện, tiểu dự án, tiệm, tiệm vàng, trung
    tâm thương mại, trường lớp, trại, trạm, trạm biến áp, trạm bơm, trạm thu phí, trụ, trụ sở, trụ điện, tua bin, turbine, tuyến, tuyến hẻm,
    tuyến kênh, tuyến mương, tuyến phố, tuyến đê, tuyến đường, tòa, tòa nhà, tượng, tượng đài, tủ sách, xí nghiệp, xưởng, áp phích, điểm
    bán, điểm bầu cử, điểm cầu, điểm du lịch, điểm thi, điểm tiêm, điểm trường, điểm đến, đoạn tuyến, đoạn đường, đài truyền thanh, đèn, đê,
    đê bao, đình, đường, đường dây, đường dây nóng, đập, đền, ổ gà`,
  event: `
    biến cố, buổi, buổi họp, buổi lễ, bàn thua, bàn thắng, ca, ca bệnh, ca cấp cứu, ca dương tính, ca f0, ca ghép, ca khỏi bệnh, ca mắc, ca
    mổ, ca nhiễm, ca phẫu thuật, ca trực, ca tử vong, ca đẻ, chiến dịch, chuyên án, chuyến, chuyến bay, chuyến hàng, chuyến tàu, chuyến xe,
    chuyến đi, chặng, cuộc, cuộc bầu cử, cuộc gọi, cuộc họp, cuộc khởi nghĩa, cuộc kiểm tra, cuộc thanh tra, cuộc thi, cuộc tiếp xúc, cuộc
    tấn công, cuộc vận động, cuộc điều tra, cuộc đối thoại, cơn, cơn bão, cơn lũ, cơn mưa, dịch bệnh, giải a, giải b, giải ba, giải c, giải
    khuyến khích, giải nhì, giải nhất, giải thưởng, giải đấu, giải đặc biệt, hiệp, hiệp đấu, hoạt động, hành vi, hội chợ, hội diễn, hội
    nghị, hội thao, hội thi, hội thảo, hội trại, khóa, khóa học, khóa tập huấn, khóa đào tạo, kỳ, kỳ họp, kỳ thi, lượt, lượt khám, lượt
    phương tiện, lượt truy cập, lượt xe, lượt xem, lần, lễ, lễ hội, lỗi, lớp, lớp tập huấn, lớp đào tạo, lứa, môn thi, mùa, mùa giải, mùa
    vụ, ngày hội, phiên, phiên chợ, phiên giao dịch, phiên họp, phiên tòa, phong trào, phần thi, sai phạm, suất diễn, sự cố, sự kiện, sự
    việc, tai nạn, tiếng chuông, tiếng kẻng, tiếng nổ, tiếng súng, tiếng trống, tiết, tiết học, tiết mục, tour, triển lãm, trường hợp, trận, trận bão, trận chung kết, trận lũ, trận mưa, trận đấu, trận
    động đất, trọng án, tình huống, vi phạm, ván, vòng, vòng thi, vòng đấu, vở diễn, vở kịch, vụ, vụ cháy, vụ kiện, vụ lúa, vụ mùa, vụ nổ,
    vụ tai nạn, vụ việc, vụ án, đám cháy, đám cưới, đám tang, đại hội, đợt, ổ dịch`,
  document: `
    biên bản, bài, bài báo, bài dự thi, bài hát, bài học, bài thi, bài thơ, bài tham luận, bài viết, báo cáo, bình luận, bản cam kết, bản
    nhạc, bản sách, bản tin, bản vẽ, bản án, bản đăng ký, bản đồ, bằng, bằng khen, bằng sáng chế, bộ hồ sơ, bộ luật, bộ phim, bộ sách, bộ
    thủ tục, bộ tài liệu, bức, bức thư, bức tranh, bức tượng, bức ảnh, ca khúc, cam kết, chuyên mục, chuyên trang, chuyên đề, chương, chương
    trình công tác, chương trình hành động, chỉ thị, chứng chỉ, chứng nhận, chứng từ, clip, cuốn, cuốn lịch, cuốn sách, cuốn sổ, cuốn vở,
    câu, câu chuyện, câu hỏi, công trình nghiên cứu, công văn, công điện, căn cước công dân, cổ phiếu, cờ thi đua, dịch vụ công, dự thảo, dự
    án luật, fanpage, giáo trình, giáo án, giấy chứng nhận, giấy khai sinh, giấy khen, giấy mời, giấy phép, giấy xác nhận, hiện vật, hiệp
    định, hóa đơn, hương ước, hồ sơ, hộ chiếu, hợp đồng, khiếu nại, khoản, kiến nghị, kế hoạch, kết luận, luận văn, luận án, luật, lá phiếu,
    lá thư, lá đơn, lượt ý kiến, lệnh, mã, mã số, mã vùng trồng, mục, nghị quyết, nghị định, nguồn tin, phim, phiếu, pháp lệnh, phóng sự,
    phản ánh, phụ lục, quy chuẩn, quy chế, quy hoạch, quy trình, quy định, quy ước, quyết định, quyển, quyển sách, quyển vở, sách, sáng
    kiến, số báo, sổ, sổ tay, sổ tiết kiệm, sổ đỏ, tham luận, thiết kế, thông báo, thông tư, thư, thư khen, thư mời, thẻ, thẻ bảo hiểm, thẻ
    căn cước, thỏa thuận, thủ tục, tin, tin báo, tin bài, tin nhắn, tiêu chuẩn, trang, trang sách, trang thông tin điện tử, trang web,
    tranh, trái phiếu, tthc, tài khoản, tài liệu, tác phẩm, tư liệu, tạp chí, tấm ảnh, tập, tập sách, tập thơ, tố cáo, tờ, tờ báo, tờ gấp,
    tờ khai, tờ rơi, tờ tiền, tờ trình, video, vé, vé số, văn bản, vở, website, ý kiến, điều, điều khoản, điều luật, đơn, đơn hàng, đơn thư,
    đầu báo, đầu sách, đề nghị, đề tài, đề xuất, đề án, đồ án, ảnh, ấn phẩm`,
  thing: `
    bao, bao gạo, bao thuốc, bao tải, bom, bàn ghế, bàn học, bánh, bánh chưng, bánh heroin, bánh tét, bát, bình, bó, bó hoa, bông hoa, bếp,
    bịch, bọc, bồn, bồn hoa, bộ bàn ghế, bộ chỉ số, bộ câu hỏi, bộ dụng cụ, bộ huy chương, bộ máy tính, bộ phận, bộ quần áo, bộ thiết bị, bộ
    tiêu chí, bộ trang phục, bộ đồ, bữa, bữa cơm, bữa ăn, ca nô, chai, chiếc, chiếc ghe, chiếc máy tính, chiếc tàu, chiếc thuyền, chiếc xe,
    chiếc áo, chiếc điện thoại, chăn, chậu, chậu hoa, chỗ, chỗ ngồi, chủng loại, chữ ký, con dao, con dấu, con tàu, container, cuộn, cái,
    cân, cân đồng hồ, cánh cửa, công cụ, công tơ, cúp, cặp, cặp sách, cọc, cốc, cụm máy, cửa, dao, drone, dòng sản phẩm, flycam, ghe, ghế, ghế đá, giàn, giá
    sách, giường, giường bệnh, giỏ, giỏ quà, gói, gói hàng, gói hỗ trợ, gói quà, gói thuốc, hcb, hcv, hcđ, hoa, hung khí, huy chương, huy
    chương bạc, huy chương vàng, huy chương đồng, huy hiệu, huân chương, hài cốt, hòm, hũ gạo, hột, học bổng, hộp, hộp quà, hộp sữa, khung, khẩu
    pháo, khẩu súng, khẩu trang, kiện hàng, kíp nổ, kỷ niệm chương, laptop, linh kiện, liều, liều vaccine, liều vắc xin, lon, loại, loại
    hình, ly, lô hàng, lô vắc xin, lưới, lẵng hoa, lọ, lồng đèn, lựu đạn, máy, máy bay, máy bơm, máy chiếu, máy cày, máy gặt, máy in, máy
    kéo, máy lọc nước, máy may, máy móc, máy phát điện, máy thở, máy tính, máy vi tính, máy xúc, máy ảnh, máy điều hòa, món, món hàng, món
    quà, món ăn, mô tô, mũ, mũ bảo hiểm, mũi, mũi tiêm, mũi vaccine, mũi vắc xin, mảnh, mẫu, mẫu bệnh phẩm, mẫu máu, mẫu nước, mẫu xét
    nghiệm, mặt hàng, mẻ, mẻ lưới, ngọn nến, nhãn hiệu, nhẫn, nón, phao, phát súng, phát đạn, phương tiện, phần, phần học bổng, phần quà, phần
    thưởng, phần việc, phần ăn, quà, quà tặng, quạt, quả, quả bom, quả lựu đạn, quả mìn, quả pháo, quả trứng, quần áo, rổ, sim, sà lan, sản
    phẩm, súng, suất, suất cơm, suất học bổng, suất quà, suất vay, suất ăn, sọt, sợi, tang vật, taxi, tem, test, thang máy, thiết bị, thi
    thể, thuyền, thuê bao, thùng, thùng hàng, thùng mì, thùng quà, thẻ vàng, thẻ đỏ, tivi, toa, toa tàu, trái, trang thiết bị, trứng, trực
    thăng, tài sản, tàu, tàu cá, tàu du lịch, tàu hàng, tàu khách, tàu thuyền, tép, tên lửa, tô, túi, túi an sinh, túi quà, túi thuốc, tấm,
    tấm bia, tấm biển, tấm bảng, tấm pin, tặng phẩm, tủ lạnh, tủ thuốc, tủ điện, viên, viên gạch, viên thuốc, viên đạn, vòng hoa, vũ khí,
    vật chứng, vật dụng, vật phẩm, vết nứt, vết thương, vệ tinh, vỉ, xe, xe buýt, xe chữa cháy, xe con, xe container, xe cứu thương, xe gắn
    máy, xe khách, xe lăn, xe máy, xe mô tô, xe taxi, xe tải, xe ô tô, xe điện, xe đạp, xe đầu kéo, xuồng, xuồng máy, xét nghiệm, áo, áo
    dài, áo mưa, áo phao, áo ấm, ô tô, điếu thuốc, điện thoại, đò, đôi, đôi giày, đĩa, đơn vị máu, đạn, đầu máy, đầu tàu, đầu xe, đồ chơi, đồ dùng,
    đồ vật, đồng hồ, ống, ổ, ổ bánh mì, ổ khóa`,
  animal: `
    bò, bò sữa, bầy, chim, chó, con, con bê, con bò, con bồ câu, con chim, con chó, con cua, con cá, con cừu, con dê, con gia cầm, con gia
    súc, con giống, con gà, con heo, con hươu, con khỉ, con lợn, con muỗi, con mèo, con nghé, con ngựa, con ong, con rùa, con rắn, con thú,
    con thỏ, con trâu, con tôm, con vật, con vịt, con voi, cá, cá giống, cá thể, cừu, dê, gia cầm, gia súc, gà, heo, heo nái, hươu, loài,
    loài chim, loài cá, loài thú, lợn, lợn nái, ngựa, thùng ong, tôm, tôm giống, trâu, trâu bò, tổ ong, vật nuôi, vịt, đàn, đàn bò, đàn gà,
    đàn lợn, đàn ong, đầu gia cầm, đầu gia súc, động vật`,
  plant: `
    bông, bụi, bụi tre, chậu cây cảnh, cành, cây, cây bàng, cây bưởi, cây cam, cây cao su, cây chanh, cây chuối, cây chè, cây con, cây cà
    phê, cây cảnh, cây cổ thụ, cây di sản, cây dừa, cây giống, cây gỗ, cây hoa, cây keo, cây lan, cây mai, cây na, cây nhãn, cây phượng, cây
    quế, cây rừng, cây sao, cây sầu riêng, cây thanh long, cây thông, cây tre, cây trồng, cây vải, cây xanh, cây xoài, cây ăn quả, cây ăn
    trái, cây đào, cây điều, cây ổi, củ, giống cây, giống lúa, gốc, gốc cây, gốc mai, gốc thanh long, gốc đào, hom, hạt, loài cây, luống,
    lá, thực vật, trụ tiêu`,
  // what is thought or agreed on
  abstract: `
    biến chứng, biến thể, biện pháp, bài học kinh nghiệm, bước, bậc học, bệnh, chiến công, chuyên ngành, chuỗi, chính sách, chương trình,
    chế độ, chỉ số, chỉ tiêu, độ tuổi, chỗ làm, chủ đề, chức danh, chức năng, chữ, con số, cách làm, công nghệ, công việc, cơ hội, cơ sở dữ liệu,
    cấp, cấp học, cấp độ, danh hiệu, danh mục, dân tộc, dấu ấn, dịch vụ, giai đoạn, giao dịch, giá trị, giải, giải pháp, hình phạt, hình
    thức, hướng, hạn chế, khoản chi, khoản thu, khoản vay, khuyết điểm, khâu, khâu đột phá, khía cạnh, khó khăn, kinh nghiệm, kết quả, kịch
    bản, kỷ lục, kỹ năng, kỹ thuật, lý do, lĩnh vực, lợi thế, món vay, mô hình, môn, môn học, môn thể thao, mặt, mục tiêu, mức, mức án,
    nghĩa vụ, nghề, nguy cơ, nguyên nhân, nguyên tắc, nguyện vọng, nguồn, ngành, ngành hàng, ngành nghề, ngày công, ngôn ngữ, nhiệm vụ, nhân
    tố, nhóm chỉ tiêu, nhóm giải pháp, nhóm nhiệm vụ, nhóm nội dung, nhóm tiêu chí, nhóm vấn đề, nhóm ý kiến, nút thắt, nội dung, phương
    châm, phương pháp, phương thức, phương án, phần mềm, quan điểm, quyền, rủi ro, sáng chế, số điện thoại, thao tác, thành phần, thành
    tích, thành tựu, thách thức, thế hệ, thế mạnh, thứ tiếng, tiêu chí, tiền sự, tiền án, tiện ích, triệu chứng, trò chơi, trọng tâm, trụ
    cột, tín chỉ, tính năng, tôn giáo, tầng lớp, tồn tại, tội, tội danh, vai, việc, việc làm, vướng mắc, vấn đề, vị trí việc làm, yêu cầu,
    yếu tố, ý tưởng, điều kiện, điểm mới, điểm nghẽn, điểm nhấn, đầu việc, định hướng, đột phá, đời, ưu điểm, ứng dụng`,
  // pieces of land, and units of administration
  area: `
    ao, ao nuôi, buôn, bãi, bãi biển, bãi rác, bãi tắm, bản, bản làng, con sông, con suối, cánh đồng, cụm, cụm công nghiệp, cụm dân cư,
    hang, huyện, hòn đảo, hồ, khu, khu công nghiệp, khu du lịch, khu dân cư, khu kinh tế, khu phố, khu rừng, khu tái định cư, khu vườn, khu
    vực, khu đô thị, khu đất, khóm, khối phố, khối xóm, làng, làng nghề, lâm trường, lô, lô đất, mảnh đất, ngọn núi, nông trường, nước, nền
    đất, phum, phân khu, phường, quả đồi, quần đảo, quận, quốc gia, sóc, suối, sông, thành phố, thôn, thôn bản, thị trấn, thị xã, thửa, thửa
    ruộng, thửa đất, tiểu khu, trang trại, tỉnh, tỉnh thành, tổ dân cư, tổ dân phố, tổ nhân dân, tụ điểm, vùng, vùng trồng, vườn, vị trí,
    xã, xóm, ô, điểm dân cư, điểm ngập, điểm nóng, điểm sạt lở, điểm đen, đô thị, đảo, đầm, đặc khu, địa bàn, địa chỉ, địa phương, địa điểm,
    ấp`,
};

const entries: readonly (readonly [noun: string, sort: NounClass])[] = (Object.keys(NOUNS) as NounClass[]).flatMap(
  (sort) => list(NOUNS[sort]).map((noun) => [noun, sort] as const),
);

/** The nouns themselves, in lower case. */
export const countedNouns: readonly string[] = entries.map(([noun]) => noun);

/** The nouns with their classes, found at a place of an article. */
export const countNouns: PhraseBook<NounClass> = new PhraseBook(entries);

/** Verbs, adverbs and nouns that aren't counted, of which many begin like one that is: `tổ 3 cấp phát nước`, `Phước Trường 2 phối hợp`. */
export const notNouns: PhraseBook<true> =
  phraseBook(`anh dũng, bãi bỏ, bãi nhiệm, bài trừ, ban bố, ban hành, ban tặng, bản chất, bản thân, bao gồm, bao phủ, bao quát, bao trùm, bao vây,
    bằng cách, bằng lòng, bình chọn, bình ổn, bình quân, bình thường, bình yên, bó buộc, bức xúc, buôn bán, buôn lậu, bước đầu, bước qua,
    bước ra, bước sang, bước vào, ca hát, ca ngợi, cá cược, cá độ, căn bản, căn cứ, căn dặn, cấp bách, cấp cho, cấp cứu, cấp phát, cấp phép,
    cấp thiết, cầu cứu, cầu nguyện, chăn nuôi, chốt chặn, chốt lại, cô đơn, cô lập, cống hiến, cờ bạc, cụ thể, cuốn hút, cuốn trôi, dân chủ,
    dân số, dân sinh, dân sự, dao động, đàn áp, đảo lộn, đập phá, đập tan, đền bù, đền ơn, điều chỉnh, điều động, điều hành, điều khiển,
    điều phối, điều tra, điều trị, đình chỉ, đình công, đình trệ, đoàn kết, đoàn tụ, đôi khi, đôi lúc, đội ngũ, đơn giản, đơn phương, đơn
    thuần, đời sống, đường lối, gian khổ, gian lận, giải cứu, giải đáp, giải ngân, giải phóng, giải quyết, giải thể, giải thích, giải tỏa,
    giải trí, giải trình, gương mẫu, hiệp đồng, hiệp lực, hiệp thương, hội nhập, hội tụ, hội ý, hướng dẫn, hướng đến, hướng tới, hướng về,
    khách quan, khoa học, khối lượng, kỳ thị, kỳ vọng, lần đầu, lần lượt, lần này, lễ phép, liều lĩnh, loại bỏ, loại khỏi, loại trừ, lồng
    ghép, ly hôn, mã hóa, mặt bằng, mặt khác, mặt trận, mức sống, mức tăng, nhà nước, nhóm họp, nước ngoài, nước ta, ô nhiễm, phần lớn, phần
    mười, phần nào, phần nghìn, phần ngàn, phần trăm, phần triệu, phần tư, phiên dịch, phòng chống, phòng dịch, phòng ngừa, phòng thủ, phòng
    tránh, quả thật, quán triệt, sân khấu, sở hữu, tấn công, tập hợp, tập huấn, tập kết, tập luyện, tập trung, tháp tùng, thư giãn, tiệm
    cận, tiếng cười, tiếng động, tiếng gọi, tiếng hét, tiếng hô, tiếng kêu, tiếng khóc, tiếng nói, tiếng reo, tiếng thở, tiếng vang, tiết
    giảm, tiết kiệm, tiết lộ, tin cậy, tin rằng, tin tưởng, tin vào, tổ quốc, tô điểm, trái lại, trái phép, trái với, trang bị, trang hoàng,
    trang nghiêm, trang trí, tranh cãi, tranh chấp, tranh luận, tranh tài, tranh thủ, trẻ hóa, trụ vững, trường kỳ, trường tồn, viện dẫn,
    viện trợ, vòng quanh, vụ lợi, ảnh hưởng, ấp ủ, xã hội, phối hợp, tuyên truyền, vận động, thi công, thi đấu, phát động, phát điện, phát
    hiện, phát huy, phát triển, phát biểu, thực hiện, triển khai, tham gia, tham dự, tham mưu, tham quan, quyết tâm, hưởng ứng, xây dựng,
    nâng cao, nâng cấp, đẩy mạnh, duy trì, giữ vững, vươn lên, chuẩn bị, kết thúc, bế mạc, ghi nhận, hỗ trợ, giúp đỡ, ủng hộ, đóng góp,
    quyên góp, chăm lo, chăm sóc, khắc phục, xử lý, kiểm tra, giám sát, đôn đốc, khởi công, khánh thành, khởi tố, triệt phá, truy bắt, truy
    quét, bảo đảm, đảm bảo, đảm nhận, cung cấp, khai thác, vận hành, quan tâm, chú trọng, nghiêm túc, tích cực, chủ động, thường xuyên, kịp
    thời, trực tiếp, đồng loạt, đồng tình, nhiệt tình, hăng hái, vinh dự, đăng ký, kêu gọi, biểu dương, khen thưởng, tuyên dương, tôn vinh,
    tri ân, thăm hỏi, động viên, học tập, rèn luyện, biểu diễn, chấp hành, tuân thủ, di chuyển, lưu thông, di dời, sơ tán, xuất phát, khởi
    hành, bàn giao, nghiệm thu, công bố, tiêu thụ, xuất khẩu, nhập khẩu, đứng đầu, đứng thứ, góp phần, gắn bó, gắn với, kết hợp, kết nạp,
    kết nối, bồi dưỡng, giới thiệu, tạo điều, tạo nên, quy tụ, trực thuộc, giành được, đoạt giải, thắng, thua, bốc, mua, nuôi, trồng, giành,
    ngã, xây, lắp, sửa, mở, đưa, cháy, đổ, sập, sạt, ngập, nổ`);
