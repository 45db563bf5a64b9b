import { list } from "../text/list";
import { PhraseBook } from "../text/phrases";

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

/** The nouns that are counted in news and reports, as a dictionary lists them. A noun's head alone is a noun too. */
const NOUNS: Readonly<Record<NounClass, string>> = {
  // people
  people: `
    anh, anh chị em, anh em, anh hùng, anh hùng lực lượng vũ trang, biên chế, biên tập viên, bà, bà con, bà mẹ, bà mẹ mang thai, bà mẹ việt nam
    anh hùng, bác, bác sĩ, bác sỹ, báo cáo viên, bé, bé gái, bé trai, bí thư, bí thư chi bộ, bảo vệ, bảo vệ dân phố, bệnh binh, bệnh nhân, bị
    can, bị cáo, bị hại, bị đơn, bộ đội, ca sĩ, can phạm, chi ủy viên, chiến sĩ, chuyên gia, chuyên viên, cháu, cháu bé, chú, chư tăng, chị, chị
    em, chủ cơ sở, chủ doanh nghiệp, chủ hộ, chủ nhân, chủ trang trại, chủ tàu, chủ tịch, chủ xe, chủ đầu tư, chức sắc, chức việc, con gái, con
    nghiện, con trai, cá nhân, cán bộ, cán bộ y tế, cô, cô giáo, công an, công an chính quy, công an viên, công chức, công chứng viên, công dân,
    công dân nam, công dân nữ, công nhân, công nhân lao động, công nhân viên, công đoàn viên, cư dân, cảnh sát, cảnh sát giao thông, cấp ủy
    viên, cầu thủ, cặp vợ chồng, cặp đôi, cổ đông, cổ động viên, cộng tác viên, cụ, cụ bà, cụ già, cụ ông, cử nhân, cử tri, cựu chiến binh, cựu
    giáo chức, cựu học sinh, cựu quân nhân, cựu thanh niên xung phong, diễn viên, diễn viên quần chúng, doanh nhân, du học sinh, du khách, dân,
    dân quân, dược sĩ, dược sỹ, em, em học sinh, em nhỏ, già làng, giám đốc, giáo dân, giáo sư, giáo viên, giảng viên, gương, gương người tốt
    việc tốt, gương điển hình, hiệu trưởng, hlv, hoa hậu, huấn luyện viên, hành khách, hòa giải viên, hòa thượng, hướng dẫn viên, hạ sĩ quan,
    họa sĩ, học sinh, học sinh giỏi quốc gia, học viên, hộ lý, hộ sinh, hội thẩm, hội viên, khách, khách du lịch, khách hàng, khách quốc tế,
    khán giả, khẩu, kiến trúc sư, kiều bào, kiểm lâm, kiểm lâm viên, kiểm sát viên, kẻ trộm, kỳ thủ, kỹ sư, kỹ thuật viên, lao động, lao động
    nữ, linh mục, liệt sĩ, luật sư, lái xe, lãnh đạo, lão thành cách mạng, lính, lượt bệnh nhân, lượt cán bộ, lượt công dân, lượt hành khách,
    lượt học sinh, lượt hội viên, lượt khách, lượt lao động, lượt người, lượt trẻ, lượt vận động viên, lượt đoàn viên, lượt đại biểu, lượt đảng
    viên, lữ khách, mạnh thường quân, mẹ, mẹ việt nam anh hùng, nam, nam công dân, nam giáo viên, nam giới, nam sinh, nam thanh niên, nam đoàn
    viên, nghi can, nghi phạm, nghiên cứu sinh, nghệ nhân, nghệ sĩ, ngoại kiều, nguyên thủ, nguyên đơn, ngư dân, ngư phủ, người, người anh,
    người bán hàng rong, người bạn, người bệnh, người bị thương, người cao tuổi, người cha, người chết, người chị, người chồng, người con, người
    có công, người có uy tín, người dân, người em, người già, người hâm mộ, người khuyết tật, người lao động, người lớn, người mất tích, người
    mẹ, người nghiện, người nghèo, người nông dân, người nước ngoài, người thân, người việt, người vợ, nhà báo, nhà giáo, nhà hảo tâm, nhà khoa
    học, nhà lãnh đạo, nhà nghiên cứu, nhà sư, nhà thơ, nhà tài trợ, nhà văn, nhà đầu tư, nhân chứng, nhân công, nhân khẩu, nhân khẩu nghèo,
    nhân mạng, nhân sự, nhân viên, nhân viên bảo vệ, nhóm trưởng, nhạc công, nhạc sĩ, nông dân, nạn nhân, nữ, nữ công dân, nữ công nhân, nữ giáo
    viên, nữ giới, nữ hộ sinh, nữ hội viên, nữ sinh, nữ thanh niên, nữ tu, nữ đoàn viên, nữ đảng viên, phi công, phát thanh viên, phó bí thư,
    phó chủ tịch, phó giám đốc, phó giáo sư, phó trưởng phòng, phóng viên, phạm nhân, phật tử, phụ huynh, phụ huynh học sinh, phụ nữ, phụ xe,
    quân nhân, quần chúng, quần chúng ưu tú, sinh viên, suất biên chế, sĩ quan, sản phụ, tay vợt, thai phụ, thanh niên, thanh niên tình nguyện,
    thanh niên xung phong, thanh thiếu niên, thanh tra viên, thiếu nhi, thiếu niên, thiếu nữ, thiếu úy, thuyền trưởng, thuyền viên, thành viên,
    thành viên đội, thân nhân liệt sĩ, thí sinh, thí sinh tự do, thương binh, thương bệnh binh, thương lái, thương nhân, thượng úy, thạc sĩ,
    thạc sỹ, thầy cô giáo, thầy giáo, thẩm phán, thợ, thợ lặn, thợ mỏ, thủ khoa, thủ lĩnh, thủ phạm, thực tập sinh, tiến sĩ, tiến sỹ, tiếp viên,
    tiểu thương, trí thức, trưởng ban, trưởng bản, trưởng khu phố, trưởng nhóm, trưởng phòng, trưởng thôn, trưởng ấp, trẻ, trẻ em, trẻ mầm non,
    trẻ mồ côi, trẻ nhỏ, trẻ sơ sinh, trọng tài, tu sĩ, tuyên truyền viên, tài xế, tác giả, tân binh, tân sinh viên, tên, tên cướp, tình nguyện
    viên, tín đồ, tăng ni, tấm gương, tổ phó, tổ trưởng, tổ viên, tội phạm, viên chức, việt kiều, võ sinh, võ sĩ, vđv, vận động viên, vệ sĩ, vị,
    vị đại biểu, vợ chồng, xã viên, y bác sĩ, y sĩ, y sỹ, y tá, ông, điều dưỡng, điều dưỡng viên, điều tra viên, điển hình, điển hình tiên tiến,
    đoàn viên, đoàn viên nữ, đàn bà, đàn ông, đại biểu, đại biểu hđnd, đại biểu hội đồng nhân dân, đại biểu nữ, đại biểu quốc hội, đại sứ, đảng
    viên, đảng ủy viên, đối tượng, đồng chí, đồng tác giả, đội viên, đứa con, đứa trẻ, ủy viên, ủy viên ban chấp hành, ủy viên ban thường vụ,
    ứng cử viên`,
  // households
  household: `
    gia đình, hoàn cảnh, hộ, hộ dân, hộ gia đình, hộ kinh doanh, hộ thoát nghèo, lượt hộ, mái ấm, nóc nhà`,
  // organisations, and the parts of them
  organisation: `
    ban, ban chấp hành, ban chỉ đạo, ban cán sự đảng, ban công tác mặt trận, ban ngành, ban quản lý, ban quản trị, ban thanh tra nhân dân, ban
    thường vụ, ban vận động, ban điều hành, ban đảng, băng nhóm, bệnh viện, bệnh viện dã chiến, bệnh viện đa khoa, bộ, bộ môn, chi bộ, chi cục,
    chi hội, chi nhánh, chi đoàn, chi đoàn thanh niên, chi đội, chi ủy, clb, câu lạc bộ, công ty, công ty cổ phần, công ty tnhh, công đoàn, cơ
    quan, cơ quan báo chí, cơ sở, cơ sở chế biến, cơ sở cách mạng, cơ sở dạy nghề, cơ sở dịch vụ, cơ sở giáo dục, cơ sở giết mổ, cơ sở hội, cơ
    sở khám chữa bệnh, cơ sở kinh doanh, cơ sở lưu trú, cơ sở massage, cơ sở sản xuất, cơ sở thờ tự, cơ sở tôn giáo, cơ sở y tế, cơ sở đoàn, cơ
    sở đào tạo, cơ sở đảng, cấp ủy, cục, cụm thi đua, doanh nghiệp, dòng họ, dòng tộc, giáo họ, giáo xứ, hiệp hội, hiệu thuốc, htx, hãng, hãng
    hàng không, hải đội, họ đạo, học viện, hội, hội nghề nghiệp, hội quán, hội đoàn, hội đoàn thể, hội đồng, hội đồng nhân dân, hội đồng thi,
    hợp tác xã, khoa, khối, khối thi đua, kíp, kíp trực, liên chi hội, liên hiệp hội, liên hiệp hợp tác xã, liên minh hợp tác xã, liên đội, lớp
    mẫu giáo, lữ đoàn, lực lượng, nghiệp đoàn, ngân hàng, nhà cung cấp, nhà sản xuất, nhà thuốc, nhà thầu, nhà trẻ, nhà xuất bản, nhóm, nhóm hộ,
    nhóm lớp, nhóm trẻ, nhóm đối tượng, phân hội, phòng ban, phòng giao dịch, phòng khám, phòng khám đa khoa, quầy thuốc, quốc gia thành viên,
    quỹ, quỹ tín dụng, quỹ tín dụng nhân dân, sư đoàn, sở, thương hiệu, tiểu đoàn, tiểu đội, trung tâm, trung tâm giáo dục nghề nghiệp, trung
    tâm hành chính công, trung tâm học tập cộng đồng, trung tâm ngoại ngữ, trung tâm y tế, trung đoàn, trung đội, trường, trường cao đẳng,
    trường công lập, trường dân tộc nội trú, trường học, trường mầm non, trường mẫu giáo, trường nghề, trường ngoài công lập, trường phổ thông,
    trường thcs, trường thpt, trường tiểu học, trường trung cấp, trường trung học, trường trung học cơ sở, trường trung học phổ thông, trường tư
    thục, trường đại học, trạm y tế, tòa soạn, tòa án, tập thể, tập đoàn, tổ, tổ an ninh, tổ bảo vệ, tổ bầu cử, tổ chức, tổ chức cơ sở đảng, tổ
    chức hội, tổ chức tín dụng, tổ chức tôn giáo, tổ chức đoàn thể, tổ chức đảng, tổ covid, tổ công nghệ số cộng đồng, tổ công tác, tổ giúp
    việc, tổ hòa giải, tổ hội, tổ hợp tác, tổ liên gia, tổ liên kết, tổ nhân dân tự quản, tổ phụ nữ, tổ tiết kiệm và vay vốn, tổ tự quản, tổ vay
    vốn, tổ đảng, tổ đội, tổng công ty, tổng cục, viện, viện kiểm sát, viện nghiên cứu, văn phòng, văn phòng đại diện, điểm giao dịch, đoàn,
    đoàn công tác, đoàn giám sát, đoàn khách, đoàn kiểm tra, đoàn liên ngành, đoàn nghệ thuật, đoàn thanh tra, đoàn thể, đoàn đại biểu, đài
    truyền hình, đơn vị, đơn vị hành chính, đơn vị sự nghiệp, đường dây tội phạm, đại lý, đại sứ quán, đại đội, đảng bộ, đảng bộ cơ sở, đảng
    phái, đảng đoàn, đảng ủy, đối tác, đồn biên phòng, đồn công an, đội, đội bóng, đội công tác, đội cồng chiêng, đội dân phòng, đội phòng cháy
    chữa cháy, đội quản lý thị trường, đội sản xuất, đội thi, đội tuyển, đội tình nguyện, đội văn nghệ, đội xung kích, ổ nhóm, ủy ban, ủy ban
    mặt trận tổ quốc`,
  // works: what is built
  work: `
    am, ao tôm, bia, biển báo, biển cảnh báo, biển hiệu, biển quảng cáo, biệt thự, block, buồng, bãi xe, bãi đỗ, bãi đỗ xe, bè, bè cá, bóng
    điện, bóng đèn, băng rôn, bưu điện văn hóa xã, bảng, bảng hiệu, bảng tin, bảo tàng, bậc, bậc thang, bến, bến container, bến cảng, bến phà,
    bến thủy, bến tàu, bến xe, bến đò, bể, bể bơi, bể chứa, bể nước, bể thu gom, bộ đèn, bờ bao, bờ kè, bờ tường, camera, chiếc cầu, chung cư,
    chuồng, chuồng trại, chân đế, chòi, chòi canh, chùa, chốt, chốt dân phòng, chốt kiểm dịch, chốt kiểm soát, chốt trực, chỗ ở, chợ, chợ đầu
    mối, con kênh, con đường, cáp, cây cầu, cây xăng, công trình, công trình thanh niên, công trình thủy lợi, công trường, công viên, căn, căn
    biệt thự, căn hộ, căn nhà, căn nhà tình nghĩa, căn nhà tình thương, cảng, cảng biển, cảng cá, cảng hàng không, cầu, cầu cảng, cầu dân sinh,
    cầu dây văng, cầu giao thông, cầu khỉ, cầu nông thôn, cầu treo, cầu vượt, cống, cống hộp, cống ngầm, cống thoát nước, cổng, cổng chào, cổng
    làng, cột, cột cờ, cột mốc, cột điện, cột đèn, cờ, cụm loa, cụm đèn, cửa hiệu, cửa hàng, cửa hàng tiện ích, cửa hàng xăng dầu, cửa khẩu, cửa
    ngõ, di sản, di sản văn hóa, di tích, dây chuyền, dây chuyền sản xuất, dãy, dãy nhà, dãy phòng, dãy trọ, dự án, ga, gian, gian hàng, gian
    trưng bày, giảng đường, giếng, giếng khoan, gói thầu, homestay, hàng rào, hạng mục, hầm, hầm biogas, hẻm, hệ thống, hệ thống camera, hệ
    thống loa, hệ thống lọc nước, hố, hố chôn, hố ga, hố rác, hố xí, hồ bơi, hồ chứa, hồ chứa nước, hồ thủy lợi, hồ thủy điện, hội trường, kho,
    kho bãi, kho chứa, kho lạnh, khu chợ, khu ký túc xá, khu nghỉ dưỡng, khu thể thao, khu vui chơi, khách sạn, khẩu hiệu, ki ốt, kiệt, kiốt,
    kè, kênh, kênh mương, ký túc xá, loa, loa truyền thanh, làn, làn xe, làn đường, lá cờ, lán, lán trại, lò, lò giết mổ, lò gạch, lò mổ, lò đốt
    rác, lăng, lăng mộ, lối mở, lồng, lồng bè, lớp học, miếu, mái, mái nhà, móng, mương, mắt camera, mỏ, mỏ cát, mỏ khoáng sản, mỏ đá, mố, mốc,
    mốc giới, mộ, mộ liệt sĩ, nghĩa trang, nghĩa trang liệt sĩ, nghĩa địa, ngách, ngã ba, ngã tư, ngôi, ngôi chùa, ngôi làng, ngôi mộ, ngôi nhà,
    ngôi trường, ngôi đình, ngõ, ngõ hẻm, nhà, nhà bia, nhà bè, nhà cao tầng, nhà công vụ, nhà cộng đồng, nhà dài, nhà dân, nhà dột nát, nhà ga,
    nhà gươl, nhà hàng, nhà hát, nhà kho, nhà lưới, nhà lồng chợ, nhà màng, nhà mái ấm tình thương, nhà máy, nhà máy thủy điện, nhà máy điện,
    nhà mồ, nhà nghỉ, nhà nhân ái, nhà rông, nhà sinh hoạt cộng đồng, nhà sàn, nhà thi đấu, nhà thờ, nhà tiêu, nhà trọ, nhà tình nghĩa, nhà tình
    thương, nhà tạm, nhà văn hóa, nhà vệ sinh, nhà xưởng, nhà yến, nhà đa năng, nhà đại đoàn kết, nhà đồng đội, nhà ở, nhà ở xã hội, nhịp, nhịp
    cầu, nút giao, nút giao thông, nút đèn tín hiệu, pa nô, pano, panô, phân xưởng, phòng, phòng bệnh, phòng học, phòng học bộ môn, phòng họp,
    phòng làm việc, phòng máy, phòng nghỉ, phòng thi, phòng trọ, phòng đọc, phòng ở, phướn, phần mộ, phần mộ liệt sĩ, phủ, quán, quán cà phê,
    quán karaoke, quán ăn, quảng trường, quầy, quầy hàng, resort, rạp, rạp chiếu phim, siêu thị, sân, sân bay, sân bóng, sân bóng đá, sân chơi,
    sân golf, sân khấu, sân thể thao, sân tập, sân vận động, sạp, thiết chế, thiết chế văn hóa, thánh thất, thánh đường, tháp, thùng rác, thư
    viện, tiểu dự án, tiệm, tiệm vàng, trung tâm thương mại, trường lớp, trại, trạm, trạm biên phòng, trạm biến áp, trạm bts, trạm bơm, trạm
    cân, trạm cấp nước, trạm dừng nghỉ, trạm kiểm dịch, trạm quan trắc, trạm sạc, trạm thu phát sóng, trạm thu phí, trạm thủy văn, trạm truyền
    thanh, trạm xăng dầu, trạm xử lý nước thải, trạm điện, trụ, trụ cột đèn, trụ cứu hỏa, trụ nước, trụ nước chữa cháy, trụ sở, trụ sở làm việc,
    trụ điện, trụ điện gió, trụ đèn, tua bin, turbine, tuyến, tuyến bay, tuyến biên giới, tuyến cao tốc, tuyến cáp, tuyến cáp quang, tuyến hẻm,
    tuyến kênh, tuyến mương, tuyến phố, tuyến phố văn minh, tuyến quốc lộ, tuyến rạch, tuyến sông, tuyến vận tải, tuyến xe buýt, tuyến đê, tuyến
    đường, tuyến đường sắt, tuyến ống, tòa, tòa nhà, tòa tháp, tường rào, tượng, tượng đài, tấm pin, tịnh xá, tổ máy, tủ, tủ sách, tủ thuốc, tủ
    điện, vòi nước, vòng xoay, vườn hoa, xí nghiệp, xưởng, xưởng sản xuất, áp phích, điểm bán, điểm bán hàng, điểm bưu điện văn hóa, điểm bầu
    cử, điểm bỏ phiếu, điểm chốt, điểm cầu, điểm du lịch, điểm dừng, điểm sáng, điểm tham quan, điểm thi, điểm tiêm, điểm truy cập, điểm trường,
    điểm tập kết, điểm đến, điểm đỗ, đoạn tuyến, đoạn đường, đài truyền thanh, đài tưởng niệm, đèn, đèn chiếu sáng, đê, đê bao, đình, đình làng,
    đường, đường bay, đường dây, đường dây nóng, đường giao thông, đường hoa, đường phố, đập, đập dâng, đền, ổ gà`,
  // events: what happens
  event: `
    biến cố, buổi, buổi biểu diễn, buổi chiếu phim, buổi giao lưu, buổi gặp mặt, buổi học, buổi họp, buổi lao động, buổi làm việc, buổi lễ, buổi
    nói chuyện, buổi ra quân, buổi sinh hoạt, buổi tiếp xúc cử tri, buổi truyền thông, buổi tuyên truyền, buổi tư vấn, buổi tập, buổi tập huấn,
    buổi tọa đàm, buổi tổng vệ sinh, buổi văn nghệ, buổi đối thoại, bài thi, bàn, bàn thua, bàn thắng, bão, bảng đấu, ca, ca bệnh, ca cấp cứu,
    ca cộng đồng, ca diễn, ca dương tính, ca ghép, ca ghép thận, ca khỏi bệnh, ca kíp, ca làm việc, ca mắc, ca mắc mới, ca mổ, ca nghi nhiễm, ca
    nhiễm, ca nhiễm mới, ca nhập cảnh, ca nhập viện, ca nặng, ca phẫu thuật, ca sinh, ca sản phụ, ca sốt xuất huyết, ca trực, ca tử vong, ca
    xuất viện, ca đẻ, chiến dịch, chuyên án, chuyến, chuyến bay, chuyến biển, chuyến công du, chuyến công tác, chuyến du lịch, chuyến hàng,
    chuyến phà, chuyến thăm, chuyến tàu, chuyến xe, chuyến đi, chuyến đò, chùm ca bệnh, chặng, chặng đua, chủ nhật xanh, cuộc, cuộc bầu cử, cuộc
    chiến, cuộc cách mạng, cuộc diễn tập, cuộc diễu hành, cuộc giao ban, cuộc giám sát, cuộc gặp, cuộc gọi, cuộc hòa giải, cuộc họp, cuộc hội
    thảo, cuộc kháng chiến, cuộc khởi nghĩa, cuộc kiểm tra, cuộc làm việc, cuộc mít tinh, cuộc phỏng vấn, cuộc thanh tra, cuộc thi, cuộc tiếp
    xúc, cuộc tiếp xúc cử tri, cuộc triển lãm, cuộc trưng bày, cuộc tuyên truyền, cuộc tấn công, cuộc tập huấn, cuộc vận động, cuộc điều tra,
    cuộc điện thoại, cuộc đua, cuộc đình công, cuộc đấu giá, cuộc đối thoại, cuộc đời, cú sốc, cơn bão, cơn dông, cơn lũ, cơn lốc, cơn mưa, cơn
    áp thấp nhiệt đới, dịch bệnh, giải a, giải b, giải ba, giải bóng chuyền, giải bóng đá, giải c, giải khuyến khích, giải nhì, giải nhất, giải
    thưởng, giải đấu, giải đặc biệt, hiệp, hiệp đấu, hoạt động, hành vi, hôn lễ, hội chợ, hội diễn, hội nghị, hội nghị tiếp xúc cử tri, hội
    thao, hội thi, hội thảo, hội trại, khóa, khóa bồi dưỡng, khóa học, khóa tập huấn, khóa đào tạo, kỳ, kỳ họp, kỳ kiểm tra, kỳ sinh hoạt, kỳ
    thi, lượt, lượt bài, lượt chia sẻ, lượt chuyến bay, lượt giao dịch, lượt huấn luyện, lượt hỗ trợ, lượt khám, lượt khám chữa bệnh, lượt kiểm
    tra, lượt phát sóng, lượt phát thanh, lượt phương tiện, lượt tham gia, lượt thi, lượt thích, lượt tin, lượt truy cập, lượt trận, lượt tuyên
    truyền, lượt tuần tra, lượt tàu, lượt tương tác, lượt tải, lượt vay, lượt xe, lượt xem, lượt đấu, lần, lần tiêm, lễ, lễ hội, lỗi, lỗi vi
    phạm, lớp, lớp bồi dưỡng, lớp dạy nghề, lớp học nghề, lớp nghề, lớp năng khiếu, lớp tập huấn, lớp xóa mù chữ, lớp đào tạo, lớp đào tạo nghề,
    lớp đảng viên mới, lớp đối tượng đảng, lứa, lứa tằm, môn thi, mùa, mùa giải, mùa lễ hội, mùa vụ, ngày chủ nhật xanh, ngày hội, ngày thứ bảy
    tình nguyện, pha, pha lập công, phiên, phiên chợ, phiên giao dịch, phiên họp, phiên làm việc, phiên thảo luận, phiên tòa, phiên xét xử,
    phiên đấu giá, phong trào, phần thi, quả phạt đền, sai phạm, sai sót, set, suất chiếu, suất diễn, sự cố, sự kiện, sự việc, tai nạn, tai nạn
    giao thông, tai nạn lao động, thứ bảy tình nguyện, tin bài, tiết, tiết học, tiết mục, tiết mục văn nghệ, tour, tour du lịch, triển lãm,
    trường hợp, trận, trận bão, trận chung kết, trận dịch, trận hòa, trận lũ, trận lũ quét, trận lốc, trận lốc xoáy, trận mưa, trận ném bom,
    trận thua, trận thắng, trận đánh, trận đấu, trận động đất, trọng án, tình huống, tình tiết, vi phạm, ván, vòng, vòng loại, vòng thi, vòng
    đấu, vở cải lương, vở diễn, vở kịch, vụ, vụ buôn lậu, vụ bạo lực gia đình, vụ cháy, vụ cháy nhà, vụ cháy nổ, vụ cháy rừng, vụ cá, vụ cướp,
    vụ giết người, vụ gây rối, vụ hè thu, vụ hòa giải, vụ khiếu kiện, vụ khiếu nại, vụ kiện, vụ lúa, vụ lừa đảo, vụ mua bán người, vụ mùa, vụ
    mất rừng, vụ ngộ độc, vụ ngộ độc thực phẩm, vụ nổ, vụ phá rừng, vụ phạm pháp hình sự, vụ phạm tội, vụ sạt lở, vụ sản xuất, vụ tai nạn, vụ
    tai nạn giao thông, vụ tham nhũng, vụ tranh chấp, vụ trộm, vụ trộm cắp, vụ tố cáo, vụ va chạm, vụ vi phạm, vụ vi phạm hành chính, vụ việc,
    vụ xâm hại, vụ án, vụ án hình sự, vụ án ma túy, vụ đuối nước, vụ đánh bạc, vụ đình công, án, áp thấp nhiệt đới, đám cháy, đám cưới, đám
    hiếu, đám tang, đêm diễn, đại hội, đợt, đợt cao điểm, đợt dịch, đợt hiến máu, đợt huấn luyện, đợt khám, đợt kiểm tra, đợt lũ, đợt mưa, đợt
    nắng nóng, đợt phát động, đợt ra quân, đợt rét, đợt sinh hoạt, đợt thi đua, đợt thiên tai, đợt tiêm, đợt triều cường, đợt tuyên truyền, đợt
    tuyển quân, đợt tập huấn, ổ dịch`,
  // what is written
  document: `
    biên bản, biên bản ghi nhớ, bài, bài báo, bài báo khoa học, bài dự thi, bài hát, bài học, bài phát biểu, bài tham luận, bài thơ, bài tuyên
    truyền, bài viết, báo cáo, bình luận, bản cam kết, bản ghi nhớ, bản kiểm điểm, bản kê khai, bản ký cam kết, bản nhạc, bản quyền, bản sách,
    bản thảo, bản tin, bản vẽ, bản án, bản đăng ký, bản đồ, bảng vàng, bằng, bằng khen, bằng sáng chế, bằng tốt nghiệp, bằng tổ quốc ghi công,
    bằng độc quyền sáng chế, bộ hồ sơ, bộ luật, bộ phim, bộ sách, bộ sách giáo khoa, bộ thủ tục, bộ tài liệu, bức, bức thư, bức tranh, bức
    tượng, bức ảnh, ca khúc, cam kết, chuyên mục, chuyên trang, chuyên đề, chương, chương trình công tác, chương trình hành động, chỉ thị, chứng
    chỉ, chứng chỉ rừng, chứng nhận, chứng từ, clip, cuốn, cuốn lịch, cuốn sách, cuốn sổ, cuốn vở, câu, câu chuyện, câu hỏi, công trình khoa
    học, công trình nghiên cứu, công văn, công điện, căn cước công dân, cổ phiếu, cổ vật, cờ thi đua, dịch vụ công, dự thảo, dự thảo nghị quyết,
    dự án luật, fanpage, giáo trình, giáo án, giấy báo, giấy báo nhập học, giấy cam kết, giấy chứng nhận, giấy khai sinh, giấy khen, giấy mời,
    giấy phép, giấy phép kinh doanh, giấy phép lái xe, giấy phép xây dựng, giấy xác nhận, hiến pháp, hiện vật, hiệp định, hiệp định thương mại
    tự do, hiệp ước, hóa đơn, hóa đơn điện tử, hương ước, hướng dẫn, hồ sơ, hộ chiếu, hợp đồng, hợp đồng lao động, khiếu nại, khoản, kiến nghị,
    kế hoạch, kết luận, kỷ vật, loại văn bản, luận văn, luận án, luật, lá phiếu, lá thư, lá đơn, lượt ý kiến, lượt đơn, lệnh, lệnh bắt, lệnh gọi
    nhập ngũ, lệnh truy nã, mã, mã chứng khoán, mã cổ phiếu, mã qr, mã số, mã số thuế, mã số vùng trồng, mã vùng trồng, mục, nghị quyết, nghị
    định, nghị định thư, nguồn tin, nguồn tin tố giác, phim, phim tài liệu, phiếu, phiếu bầu, phiếu chống, phiếu khảo sát, phiếu mua hàng, phiếu
    quà tặng, phiếu thuận, phiếu tín nhiệm, pháp lệnh, phóng sự, phản ánh, phụ lục, quy chuẩn, quy chế, quy chế phối hợp, quy hoạch, quy trình,
    quy định, quy ước, quyết định, quyển, quyển sách, quyển vở, sách, sách giáo khoa, sáng kiến, sáng kiến kinh nghiệm, số báo, sổ, sổ bảo hiểm,
    sổ tay, sổ tiết kiệm, sổ đỏ, tham luận, thiết kế, thông báo, thông tư, thư, thư khen, thư mời, thư ngỏ, thẻ, thẻ atm, thẻ bhyt, thẻ bảo
    hiểm, thẻ bảo hiểm y tế, thẻ căn cước, thẻ căn cước công dân, thẻ hội viên, thẻ nhà báo, thẻ đoàn viên, thẻ đảng, thẻ đảng viên, thỏa thuận,
    thỏa thuận hợp tác, thủ tục, thủ tục hành chính, tin, tin báo, tin nhắn, tin tuyên truyền, tiêu chuẩn, trang, trang sách, trang thông tin
    điện tử, trang web, tranh, trái phiếu, tthc, tài khoản, tài liệu, tác phẩm, tư liệu, tạp chí, tấm ảnh, tập, tập sách, tập thơ, tố cáo, tối
    hậu thư, tờ, tờ báo, tờ gấp, tờ khai, tờ rơi, tờ tin, tờ tiền, tờ trình, tờ vé số, video, video clip, visa, vé, vé máy bay, vé số, văn bản,
    vở, website, ý kiến, điều, điều khoản, điều luật, điều lệ, đơn, đơn hàng, đơn khiếu nại, đơn kiến nghị, đơn phản ánh, đơn thư, đơn tình
    nguyện, đơn tố cáo, đơn đăng ký, đơn đề nghị, đầu báo, đầu sách, đầu văn bản, đề nghị, đề tài, đề xuất, đề án, đồ án, đồ án quy hoạch, ảnh,
    ấn phẩm`,
  // things
  thing: `
    ba lô, balo, bao, bao giống, bao gạo, bao lì xì, bao phân, bao thuốc, bao thuốc lá, bao tải, bao xi măng, bi, bom, buồng chuối, bài vị, bàn
    ghế, bàn học, bánh, bánh chưng, bánh heroin, bánh tét, bát, bát cơm, bè mảng, bình, bình chữa cháy, bình cứu hỏa, bình gas, bình khí, bình
    lọc nước, bình nước, bình oxy, bình sữa, bình xịt, bó, bó củi, bó hoa, bó rau, bó đuốc, bông hoa, bảng điện tử, bếp, bếp gas, bịch, bịch
    máu, bịch nấm, bịch phôi, bịch phôi nấm, bọc, bọc ma túy, bồn, bồn chứa nước, bồn hoa, bồn nước, bộ bài, bộ bàn ghế, bộ chiêng, bộ chỉ số,
    bộ câu hỏi, bộ cồng chiêng, bộ cờ, bộ dụng cụ, bộ huy chương, bộ kit, bộ loa, bộ máy tính, bộ máy vi tính, bộ phận, bộ pin, bộ quần áo, bộ
    sạc, bộ sản phẩm, bộ test, bộ thiết bị, bộ tiêu chí, bộ trang phục, bộ tranh, bộ đàm, bộ đồ, bộ đồ bảo hộ, bộ đồ dùng học tập, bữa, bữa cơm,
    bữa ăn, ca nô, can, can dầu, can xăng, canô, chai, chai dầu ăn, chai nước, chai nước mắm, chai rượu, chiêng, chiếc, chiếc ba lô, chiếc bàn,
    chiếc bánh, chiếc bánh chưng, chiếc chìa khóa, chiếc chăn, chiếc cúp, chiếc cặp, chiếc ghe, chiếc giường, chiếc khẩu trang, chiếc lều, chiếc
    lồng đèn, chiếc máy tính, chiếc mũ, chiếc nhẫn, chiếc thuyền, chiếc thẻ, chiếc tàu, chiếc vòng, chiếc xe, chiếc áo, chiếc điện thoại, chuồng
    heo, chìa khóa, chăn, chăn ấm, chậu, chậu cây, chậu hoa, chậu mai, chỗ, chỗ ngồi, chỗ đỗ, chủng loại, chữ ký, con dao, con diều, con dấu,
    con heo đất, con tem, con tàu, container, cuốc, cuộn, cuộn dây, cuộn tôn, cành hoa, cành đào, cái, cái bàn, cái ghế, cánh cửa, cây dao, cây
    nến, cây súng, cây thuốc lá, cây đàn, công cụ hỗ trợ, công tơ, công tơ điện, cú, cúp, cơ số thuốc, cặp, cặp bánh chưng, cặp chiếu, cặp loa,
    cặp lồng, cặp sách, cọc, cọc bê tông, cọc tre, cốc, cốc nước, cồng chiêng, cụm máy, cửa, cửa sổ, dao, drone, dàn pháo, dòng sản phẩm, dấu
    vân tay, dụng cụ, flycam, ghe, ghe máy, ghế, ghế đá, giàn, giàn khoan, giàn pháo, giá sách, giò lan, giường, giường bệnh, giường hồi sức,
    giường thực kê, giỏ, giỏ hàng, giỏ quà, gói, gói hàng, gói hỗ trợ, gói kẹo, gói ma túy, gói mì, gói quà, gói thuốc, gói thuốc lá, hcb, hcv,
    hcđ, heo đất, hiện vật quà, hoa, hung khí, huy chương, huy chương bạc, huy chương vàng, huy chương đồng, huy hiệu, huân chương, hài cốt, hài
    cốt liệt sĩ, hàng hóa, hòn đá, hũ, hũ gạo, hũ gạo tình thương, hệ thống máy, học bổng, hộp, hộp bánh, hộp gỗ, hộp khẩu trang, hộp quà, hộp
    sữa, hộp thuốc, hộp thư, hộp thư góp ý, khay, khay mạ, khay trứng, khung, khúc gỗ, khăn, khăn quàng, khẩu pháo, khẩu súng, khẩu trang, khẩu
    đội, khối bê tông, khối đá, kit test, kit xét nghiệm, kiện, kiện hàng, kíp nổ, kỷ niệm chương, laptop, linh kiện, liều, liều ma túy, liều
    vaccine, liều vắc xin, lon, lon bia, lon nước, lon sữa, loại, loại dịch vụ, loại hàng, loại hình, loại hình dịch vụ, loại hóa chất, loại
    sách, loại thuốc, loại tội phạm, ly, ly cà phê, lá bài, lóng gỗ, lô hàng, lô vắc xin, lưới, lẵng hoa, lều, lọ, lọ thuốc, lốc, lốc sữa, lồng
    đèn, lựu đạn, miếng, miếng dán, module, màn hình, màn hình led, máy, máy bay, máy bay không người lái, máy bơm, máy bơm nước, máy chiếu, máy
    cày, máy game, máy giặt, máy gặt, máy gặt đập liên hợp, máy in, máy khâu, máy kéo, máy lạnh, máy lọc không khí, máy lọc nước, máy may, máy
    móc, máy nông nghiệp, máy photocopy, máy phát điện, máy quay, máy sấy, máy thở, máy tính, máy tính bảng, máy tính xách tay, máy vi tính, máy
    xúc, máy ép, máy điều hòa, máy điện thoại, máy đánh bạc, máy ảnh, máy ủi, mâm, mâm cơm, mâm cỗ, mã tấu, mìn, món, món hàng, món quà, món ăn,
    mô tô, mô đun, mũ, mũ bảo hiểm, mũi, mũi tiêm, mũi vaccine, mũi vắc xin, mảnh, mẫu, mẫu bệnh phẩm, mẫu gộp, mẫu máu, mẫu nước, mẫu sản phẩm,
    mẫu thực phẩm, mẫu vân tay, mẫu xét nghiệm, mẫu đơn, mẫu đất, mặt hàng, mẻ, mẻ cá, mẻ lưới, ngọn nến, ngọn đèn, nhát, nhát dao, nhãn, nhạc
    cụ, nhẫn, nón, nón bảo hiểm, nải, nải chuối, nến, nồi cơm điện, phao, phao cứu sinh, phuy, phà, phách gỗ, phát, phát súng, phòng vé, phương
    tiện, phương tiện giao thông, phần, phần cháo, phần cơm, phần học bổng, phần quà, phần thưởng, phần việc, phần ăn, phụ tùng, pin, que, que
    test, quà, quà tặng, quà tết, quân bài, quạt, quạt điện, quả, quả bom, quả dưa, quả lựu đạn, quả mìn, quả pháo, quả trứng, quả đạn, quần,
    quần áo, rơ moóc, rổ, sim, sim điện thoại, smartphone, suất, suất cháo, suất cơm, suất học bổng, suất quà, suất vay, suất ăn, sà lan, súng,
    súng hơi, súng kíp, súng tự chế, sản phẩm, sản vật, sọt, sọt hàng, sợi, sợi dây, sợi dây chuyền, tang vật, taxi, tem, test, test nhanh,
    thang, thang cuốn, thang máy, thang thuốc, thanh, thanh gươm, thanh gỗ, thanh sắt, thi thể, thiết bị, thuyền, thuyền nan, thuyền thúng, thuê
    bao, thùng, thùng bia, thùng container, thùng hàng, thùng loa, thùng mì, thùng mì tôm, thùng nước, thùng phuy, thùng quà, thùng sơn, thùng
    sữa, thùng xốp, thúng, thúng máy, thẻ cào, thẻ vàng, thẻ đỏ, thỏi, thỏi vàng, ti vi, tivi, toa, toa tàu, toa xe, trang thiết bị, trái, trái
    bưởi, trái dừa, trống, trứng, trực thăng, tuýp, tài sản, tài sản công, tàu, tàu cá, tàu du lịch, tàu hàng, tàu hỏa, tàu khách, tàu ngầm, tàu
    thuyền, tàu vỏ thép, tép, tép heroin, tép ma túy, tên lửa, tô, tô phở, túi, túi an sinh, túi hàng, túi máu, túi ni lông, túi nilon, túi quà,
    túi thuốc, túi vải, tút thuốc lá, tảng đá, tấm, tấm bia, tấm biển, tấm băng rôn, tấm bảng, tấm chăn, tấm gỗ, tấm huy chương, tấm lưới, tấm
    lợp, tấm tôn, tấm vải, tặng phẩm, tổ hợp, tờ bạc, tủ bánh mì, tủ lạnh, tủ đông, viên, viên gạch, viên hồng phiến, viên ma túy, viên nén,
    viên thuốc, viên thuốc lắc, viên đạn, vàng lưới, vòng hoa, vũ khí, vật, vật chứng, vật dụng, vật liệu nổ, vật phẩm, vết, vết nứt, vết
    thương, vệ tinh, vỉ, vỉ thuốc, vỉ trứng, vị thuốc, xe, xe ba gác, xe ben, xe bus, xe buýt, xe bồn, xe chữa cháy, xe con, xe container, xe
    công nông, xe cơ giới, xe cứu hỏa, xe cứu thương, xe gắn máy, xe khách, xe lu, xe lăn, xe lắc, xe máy, xe máy điện, xe mô tô, xe múc, xe
    taxi, xe tăng, xe tải, xe tải nhẹ, xe ô tô, xe điện, xe đông lạnh, xe đạp, xe đạp điện, xe đầu kéo, xe ủi, xuồng, xuồng ba lá, xuồng máy,
    xét nghiệm, xấp, xấp vải, xẻng, áo, áo dài, áo mưa, áo phao, áo phông, áo ấm, ô cửa, ô tô, điếu thuốc, điện thoại, điện thoại di động, điện
    thoại thông minh, đò, đòn bánh tét, đôi, đôi dép, đôi giày, đĩa, đơn vị máu, đơn vị sản phẩm, đạn, đầu kéo, đầu kỹ thuật số, đầu máy, đầu
    thu, đầu thu truyền hình, đầu xe, đồ chơi, đồ dùng, đồ dùng học tập, đồ vật, đồng hồ, đồng hồ nước, đồng hồ điện, đồng xu, ống, ống heo, ống
    thuốc, ổ, ổ bánh mì, ổ khóa, ổ trứng, ổ điện`,
  // animals
  animal: `
    bò, bò giống, bò lai, bò sinh sản, bò sữa, bò thịt, bầy, bầy đàn, chim, chó, chó mèo, con, con ba ba, con bê, con bò, con bò lai, con bướm,
    con bọ gậy, con bồ câu, con chim, con chim cút, con chim yến, con chuột, con chó, con chồn, con cua, con cá, con cá giống, con cá sấu, con
    cò, con cừu, con dê, con dúi, con gia cầm, con gia súc, con giống, con gà, con gấu, con heo, con hươu, con hổ, con khỉ, con lươn, con lợn,
    con lợn rừng, con muỗi, con mèo, con mồi, con nai, con nghé, con ngỗng, con ngựa, con nhím, con ong, con rùa, con rắn, con thú, con thỏ, con
    trâu, con trâu bò, con tê tê, con tôm, con tôm giống, con tôm hùm, con voi, con vật, con vật nuôi, con vẹm, con vịt, con ếch, cá, cá bột, cá
    giống, cá thể, cá thể khỉ, cá thể rùa, cá thể voọc, cá thể động vật hoang dã, cặp bò, cặp gà, cừu, dê, gia cầm, gia súc, gà, gà con, gà thả
    vườn, gà thịt, gà đẻ, heo, heo con, heo nái, heo rừng, heo thịt, hươu, loài, loài bò sát, loài chim, loài cá, loài linh trưởng, loài thú,
    loài động vật, lợn, lợn con, lợn nái, lợn rừng, lợn thịt, mèo, ngựa, nhím, ong, post tôm, sò, thùng ong, thú, thỏ, trâu, trâu bò, tôm, tôm
    giống, tôm hùm, tằm, tổ ong, tổ yến, vật nuôi, vịt, vịt chạy đồng, vịt đẻ, đàn, đàn bò, đàn gia cầm, đàn gia súc, đàn gà, đàn heo, đàn lợn,
    đàn ong, đàn trâu, đàn vịt, đầu con, đầu gia cầm, đầu gia súc, đầu heo, đầu lợn, động vật, động vật hoang dã`,
  // plants
  plant: `
    bông, bông lan, bông lúa, bầu, bầu cây, bầu giống, bụi, bụi tre, chậu cây cảnh, chậu cúc, chậu lan, chậu quất, chồi, cành, cây, cây anh túc,
    cây ba kích, cây bàng, cây bông, cây bơ, cây bưởi, cây bạch đàn, cây bần, cây ca cao, cây cam, cây cao su, cây cau, cây chanh, cây chuối,
    cây chè, cây chôm chôm, cây con, cây cà phê, cây cảnh, cây cần sa, cây cổ thụ, cây di sản, cây dó bầu, cây dược liệu, cây dổi, cây dừa, cây
    giống, cây gỗ, cây hoa, cây hoa ban, cây hoa giấy, cây hồi, cây keo, cây lan, cây lim, cây long não, cây lúa, cây lộc vừng, cây mai, cây
    mía, cây mít, cây măng cụt, cây mắc ca, cây na, cây ngô, cây ngập mặn, cây nhãn, cây nêu, cây phong ba, cây phượng, cây quýt, cây quất, cây
    quế, cây rừng, cây sao, cây sâm, cây sưa, cây sấu, cây sầu riêng, cây thanh long, cây thuốc, cây thuốc phiện, cây thông, cây tiêu, cây tre,
    cây trồng, cây táo, cây vải, cây xanh, cây xoài, cây xà cừ, cây ăn quả, cây ăn trái, cây đinh lăng, cây điều, cây đào, cây đước, cây ổi, củ,
    củ giống, giống, giống cây, giống cây trồng, giống lúa, gốc, gốc bưởi, gốc cam, gốc cao su, gốc chanh, gốc cà phê, gốc cây, gốc mai, gốc
    mía, gốc nhãn, gốc sầu riêng, gốc thanh long, gốc tiêu, gốc xoài, gốc đào, hom, hom giống, hạt, loài cây, loài lan, loài thực vật, loại cây
    trồng, luống, luống rau, lá, nấm, nọc tiêu, phôi nấm, thực vật, trụ thanh long, trụ tiêu`,
  // what is thought or agreed on
  abstract: `
    biến chứng, biến thể, biện pháp, bài học kinh nghiệm, bước, bậc học, bệnh, bữa tiệc, chiến công, chiến thắng, chiều thiếu hụt, chuyên
    ngành, chuyên đề học tập, chuỗi, chính sách, chương mục, chương trình, chương trình mục tiêu quốc gia, chế độ, chỉ dẫn địa lý, chỉ số, chỉ
    số thành phần, chỉ tiêu, chỗ làm, chỗ làm việc, chủ đề, chức danh, chức năng, chữ, chữ cái, chữ số, con số, cách làm, cách làm hay, câu
    lệnh, công lao động, công nghệ, công việc, công đoạn, cơ hội, cơ sở dữ liệu, cấp, cấp chính quyền, cấp học, cấp độ, danh hiệu, danh hiệu anh
    hùng, danh hiệu thi đua, danh mục, danh mục sản phẩm, dân tộc, dân tộc thiểu số, dấu ấn, dịch vụ, giai đoạn, giai đoạn phát triển, giao
    dịch, giao dịch điện tử, giá trị, giá trị cốt lõi, giải, giải pháp, gạch đầu dòng, hình phạt, hình thức, hướng, hướng đi, hạn chế, học phần,
    khoản chi, khoản hỗ trợ, khoản thu, khoản vay, khung hình phạt, khuyết điểm, khâu, khâu đột phá, khía cạnh, khó khăn, kinh nghiệm, kênh phân
    phối, kênh thông tin, kênh truyền hình, kết quả, kết quả nổi bật, kịch bản, kỷ lục, kỹ năng, kỹ thuật, liên kết, làn điệu, lý do, lĩnh vực,
    lời chúc, lời khuyên, lời kêu gọi, lợi thế, mã ngành, món vay, mô hình, môn, môn học, môn thể thao, mặt, mối liên kết, mối nguy, mối quan
    hệ, mục chi, mục tiêu, mức, mức giá, mức án, mức độ, nghĩa vụ, nghề, ngoại ngữ, nguy cơ, nguyên nhân, nguyên tắc, nguyện vọng, nguồn, ngành,
    ngành hàng, ngành học, ngành nghề, ngày công, ngày công lao động, ngày lễ, ngôn ngữ, nhiệm vụ, nhân tố, nhân tố mới, nhãn hiệu, nhóm chỉ
    tiêu, nhóm công việc, nhóm giải pháp, nhóm hàng, nhóm ngành, nhóm nhiệm vụ, nhóm nội dung, nhóm tiêu chí, nhóm vấn đề, nhóm ý kiến, nút
    thắt, nấc, nền tảng, nền văn hóa, nội dung, phi vụ, phong tục, phương châm, phương pháp, phương thức, phương án, phần mềm, phẩm chất, quan
    điểm, quyền, quyền lợi, rủi ro, suất tái định cư, suất đầu tư, sáng chế, số điện thoại, thang bậc, thao tác, thành phần, thành phần dân tộc,
    thành phần kinh tế, thành tích, thành tựu, thách thức, thắng lợi, thế hệ, thế mạnh, thứ tiếng, tin đồn, tiêu chí, tiếng nói, tiết dạy, tiền
    sự, tiền án, tiểu mục, tiện ích, triệu chứng, truyền thuyết, trò chơi, trò chơi dân gian, trọng tâm, trụ cột, tín chỉ, tín hiệu, tính năng,
    tôn giáo, tầng lớp, tồn tại, tổ hợp xét tuyển, tội, tội danh, vai, vai diễn, vai trò, việc, việc làm, việc tốt, vướng mắc, vấn đề, vị trí
    việc làm, yêu cầu, yếu tố, ý tưởng, ý tưởng khởi nghiệp, điều kiện, điều đảng viên không được làm, điểm mới, điểm nghẽn, điểm nhấn, điểm
    tựa, điệu múa, đơn nguyên, đầu việc, đề mục, định hướng, đột phá, đột phá chiến lược, đời, đức tính, ưu điểm, ứng dụng`,
  // pieces of land, and units of administration
  area: `
    ao, ao hồ, ao nuôi, bon, buôn, buôn làng, bãi, bãi biển, bãi rác, bãi tắm, bản, bản làng, châu lục, con suối, con sông, cánh đồng, cánh đồng
    lớn, cánh đồng mẫu, cánh đồng mẫu lớn, cụm, cụm công nghiệp, cụm dân cư, gia trại, hang, hang động, huyện, hòn đảo, hồ, khu, khu chế xuất,
    khu công nghiệp, khu du lịch, khu dân cư, khu kinh tế, khu phố, khu rừng, khu tái định cư, khu vườn, khu vực, khu vực bỏ phiếu, khu đô thị,
    khu đất, khóm, khối phố, khối xóm, kênh rạch, làng, làng nghề, làng nghề truyền thống, làng văn hóa, lâm trường, lô, lô đất, mảnh ruộng,
    mảnh đất, ngọn núi, nông trường, nước, nền, nền đất, phum, phum sóc, phân khu, phân khu chức năng, phường, plei, quả đồi, quần đảo, quận,
    quốc gia, quốc gia và vùng lãnh thổ, suối, sóc, sông, thành phố, thành phố trực thuộc trung ương, thôn, thôn bản, thị trấn, thị tứ, thị xã,
    thửa, thửa ruộng, thửa đất, tiểu khu, tiểu vùng, trang trại, tỉnh, tỉnh thành, tổ dân cư, tổ dân phố, tổ nhân dân, tụ điểm, vùng, vùng
    chuyên canh, vùng kinh tế, vùng lãnh thổ, vùng nguyên liệu, vùng sản xuất, vùng trồng, vườn, vườn cây, vị trí, xã, xã phường, xóm, ô, điểm
    dân cư, điểm ngập, điểm nóng, điểm sạt lở, điểm đen, đám ruộng, đô thị, đảo, đầm, đặc khu, địa bàn, địa chỉ, địa phương, địa điểm, ấp`,
};

/** The nouns with their classes, found at a place of an article. */
export const countNouns: PhraseBook<NounClass> = new PhraseBook(
  (Object.keys(NOUNS) as NounClass[]).flatMap((noun) => list(NOUNS[noun]).map((phrase) => [phrase, noun] as const)),
);
