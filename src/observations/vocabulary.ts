import { FATES } from "../extractors/casualties";
import type { CueSet } from "../text/cues";
import { lexicon, WordSet } from "../text/lexicon";
import { list } from "../text/list";
import { PhraseBook, phraseBook } from "../text/phrases";

/** Words that several rules ask for by themselves: `và`, `với`, `cho`, `là`, the `so` of `so với` and the `trở` of `trở lên`. */
export const AND: number = lexicon.add("và");
export const WITH: number = lexicon.add("với");
export const FOR: number = lexicon.add("cho");
export const IS: number = lexicon.add("là");
export const AGAINST: number = lexicon.add("so");
export const TURN: number = lexicon.add("trở");
export const AMONG: number = lexicon.add("trong");
export const THEM: number = lexicon.add("đó");
export const DONE: number = lexicon.add("đã");
export const PASSIVE: number = lexicon.add("được");
export const HAVING: number = lexicon.add("có");
export const REACH: number = lexicon.add("đạt");
export const EQUALS: number = lexicon.add("bằng");
/** How `tương đương` and `tương ứng` begin. */
export const EQUALLING: number = lexicon.add("tương");
export const EACH: number = lexicon.add("mỗi");
export const MOST: number = lexicon.add("nhất");
export const ABOVE: number = lexicon.add("trên");
export const TOTAL: number = lexicon.add("tổng");
export const LEVEL: number = lexicon.add("mức");
export const YEARS: number = lexicon.add("năm");
export const AGE: number = lexicon.add("tuổi");
/** How `dự kiến`, `dự báo` and `dự ước` begin. */
export const FORESEE: number = lexicon.add("dự");
export const BY: number = lexicon.add("do");
export const FROM: number = lexicon.add("từ");
/** How `tăng trưởng` ends. */
export const GROWTH: number = lexicon.add("trưởng");
/** How `thời kỳ` begins. */
export const ERA: number = lexicon.add("thời");
export const NUMBER_OF: number = lexicon.add("số");
export const ONE: number = lexicon.add("một");
/** How `lần lượt` ends. */
export const TURN_ABOUT: number = lexicon.add("lượt");
export const AMOUNT: number = lexicon.add("lượng");
export const GIVEN: number = lexicon.add("giao");
/** How `bình quân` begins. */
export const MEAN: number = lexicon.add("bình");

/** What a verb says of the figure after it. */
export type VerbMeaning = "level" | "up" | "down" | "over" | "under" | "have";

/** Verbs that tie a figure to its subject. The one nearest before the figure decides the relation. */
export const relationVerbs: PhraseBook<VerbMeaning> = bookOf({
  level: `đạt, đạt được, hiện còn, ước đạt, đạt mức, đạt tỷ lệ, đạt tỉ lệ, là, chiếm, chiếm tỷ lệ, chiếm tỉ lệ, chiếm tỷ trọng, còn, chỉ còn, còn lại, giảm còn, giảm xuống còn,
    giảm xuống, xuống còn, xuống, lên, lên đến, lên tới, tăng lên, nâng lên, nâng lên đến, nâng lên tới, tăng lên đến, tăng lên tới, tăng đến, tăng tới, ở mức, bằng, tương đương, tương ứng, hoàn thành, với tỷ lệ, ước, ước thực hiện,
    tăng vọt lên, giảm chỉ còn, đạt khoảng, được, dừng ở mức, duy trì ở mức, có tỷ lệ, cán mốc, đạt con số, về dưới, về mức`,
  up: "tăng, tăng thêm, tăng gấp, cao gấp, lớn gấp, nhiều gấp, gấp hơn, tăng trưởng, nâng thêm, cao hơn, gấp, tăng hơn, nhiều hơn, tăng cao hơn",
  down: "giảm, giảm được, kéo giảm, hạ, thấp hơn, ít hơn, giảm thêm, cắt giảm, rút ngắn, tiết giảm, giảm sâu, kém, kém hơn, kéo giảm được, giảm tới",
  over: "vượt, vượt hơn, vượt mức, đạt và vượt",
  under: "hụt, thiếu, không đạt, thiếu hụt",
  have: "có, hiện có, gồm, bao gồm, với, trong đó, có thêm, thêm, có trên, đã có",
});

/** Nouns that measures have for a head: an indicator begins with the first of them. */
export const indicatorHeads: PhraseBook<true> = phraseBook(
  `tỷ lệ, tỉ lệ, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tổng số, tổng thu, tổng chi, tổng giá, tổng vốn, tổng sản, tổng diện, tổng doanh, tổng mức, tổng kinh, tổng dư, tổng nguồn, tổng quỹ, tổng dân, tổng lượng, tổng đàn, tổng tiền, tổng trị, tổng nợ, tổng công suất, tổng chiều, tổng đầu, tổng kim, tổng thuế, tổng hộ, tổng học, tổng lao, tổng trọng, tổng khối, tổng lượt, tổng nhu, tổng các, tổng đảng, tổng quy, tổng năng, số lượng, số hộ, số vụ, số người, số tiền, số lượt, số ca, số đảng, số lao,
    số học, số doanh, số cơ, số dân, số nhân, giá trị, thu nhập, mức thu, mức sống, doanh thu, doanh số, diện tích, sản lượng, năng suất, dân số, quy mô dân, mật độ, tốc độ, nhịp độ, thu ngân,
    chi ngân, thu nội, thu thuế, thuế, lệ phí, thu tiền, thu cân, cơ cấu, kinh phí, vốn, quy mô, kim ngạch, thời gian, chiều dài, chiều rộng, công suất, hệ số, chỉ số, tăng trưởng, lợi nhuận, dư nợ, nợ, trị giá, mức,
    hộ nghèo, hộ cận, hộ khá, bình quân thu, giải ngân, lượng, trọng lượng, khối lượng, lưu lượng, sản phẩm, gdp, grdp, tuổi thọ, độ che, nguồn vốn, nguồn thu, mức đầu, lực lượng lao, cách trung tâm, cách thành phố, cách thị trấn, cách thị xã, cách quốc lộ, cách huyện, cách tỉnh, cách tp, số dư, độ sâu, độ mặn, sĩ số, sức gió, lượng mưa, mực nước, chiều cao, thiệt hại, tổng thiệt hại, tiền thưởng, học bổng`,
);

/** Words that leave a subject when they stand at its start: time, manner, aim. */
export const adjuncts: PhraseBook<true> = phraseBook(
  `song, nhưng, tuy nhiên, trong khi, trong khi đó, mặt khác, đáp lại, ngược lại, trái lại, bù lại, tóm lại, còn lại, đến nay, hiện nay, hiện tại, hiện, nay, trong đó, theo đó, cụ thể, đặc biệt, ngoài ra, đồng thời, qua đó, từ đó, nhờ đó, nhờ vậy, bên cạnh đó, riêng, nhất là, nổi bật, nổi bật là, nổi bật như, như, hằng năm, hàng năm, mỗi năm,
    bình quân hằng năm, bình quân mỗi năm, trung bình, trung bình mỗi năm, trung bình hằng năm, trung bình hàng năm, hằng tháng, hàng tháng, cùng với đó, đáng chú ý, trước đó, sau đó, tính đến, tính đến nay, tính chung, cả năm, trong năm, trong nhiệm kỳ, nhiệm kỳ qua, nhiệm kỳ, hết nhiệm kỳ, có nơi, có lúc, sáng nay, trưa nay, chiều nay, tối nay, hôm nay, hôm qua, đêm qua, tối qua, sáng mai, trưa mai, chiều mai, tối mai, đêm mai, ngày mai, đêm nay, cục bộ, cục bộ có nơi, ước tính, ước tính ban đầu, ban đầu, có nơi cao hơn, nơi cao nhất, cao nhất, cao nhất là, thấp nhất là, nhiều nhất là, lớn nhất là, đông nhất là, nặng nhất, nặng nhất là, tập trung nhiều nhất, trong kỳ, đầu năm,
    cuối năm, ước, dự kiến, phấn đấu, mục tiêu, chỉ tiêu, các chỉ tiêu, mục tiêu là, nhiệm vụ, và, còn, thì, đã, đang, sẽ, đều, cũng, vẫn, tiếp tục, luôn, giữ vững, duy trì, bảo đảm, đảm bảo, nâng, nâng cao, giảm, tăng, đưa, giữ, hoàn thành, thực hiện, triển khai, phường, xã, thị trấn, toàn phường, toàn xã, toàn tỉnh, toàn huyện, cả nước,
    toàn thành phố, địa phương, khi, để, giúp, góp phần, làm, khiến, có, với, gồm, là, lần đầu tiên, quyết tâm, xác định, đề ra, đặt ra, đặt mục tiêu, một số chỉ tiêu chủ yếu, chỉ tiêu chủ yếu, chủ yếu, cơ bản, tập trung, chỉ đạo, lãnh đạo, đẩy mạnh, như vậy, toàn quốc, toàn thị trấn, toàn quận, toàn thị xã, toàn thôn, toàn đảng bộ, cả phường, cả xã, cả thị trấn, cả tỉnh, cả huyện, cả quận, cả thôn, kéo giảm, hạ, phát triển,
    ngay từ đầu, từ đầu năm, đến cuối nhiệm kỳ, cuối nhiệm kỳ, đến cuối năm, trong thời gian qua, thời gian qua, những năm qua, nhìn chung, tổng cộng, kết quả, kết quả là, năm qua, sau khi, trong số, trên cơ sở, lũy kế, tương ứng, tương đương`,
);

/** Prepositions that open an adjunct at the start of a clause: it runs to its comma. */
export const openingPrepositions: WordSet = new WordSet(
  list(
    "về, trong, từ, sau, qua, theo, với, nhờ, do, bằng, để, trên, tại, ở, đối, cùng, bên, ngoài, nhằm, trước, giữa, vào, tính, bước, dưới, đến, tới, hết, song, tuy, mặc, dù, vì",
  ),
);

/** Words at which a noun phrase ends. */
export const phraseEnds: WordSet = new WordSet(
  list(`của, trên, trong, tại, ở, với, cho, để, do, bởi, từ, đến, tới, vào, theo, sau, trước, nhằm, qua, về, cùng, bằng, so, và, hoặc, nhưng, mà, là, như,
    gồm, nên, vì, khi, nếu, thì, nhờ, dưới, ngoài, giữa, tuy, song, còn, ước, năm, tháng, quý, hằng, mỗi, quanh, ngay`),
);

/** … but not within these: they are part of a name. */
export const innerPhrases: PhraseBook<true> = phraseBook(
  `trong sạch, trong nước, trong độ, ra ngoài, bãi ngoài, ngoài nước, ngoài quốc, ngoài công, ngoài nhà, trên chuẩn, đến trường, đến lớp, vào lớp, vào nghề, theo quy, theo hướng,
    theo tiêu, trước bạ, trước hạn, qua đào, qua mạng, từ thiện, về đích, về trước, cho vay, đồng bằng, mặt bằng, công bằng, vì người nghèo, dành cho, nhà ở kiên, nhà ở xã hội, nhà ở thương, nhà ở cho, nhà ở đạt, bằng khen, bằng cấp, năm học, về nguồn, quý hiếm, cấp trên, cây hàng năm, cây lâu năm, trồng hàng năm, trồng hằng năm, trồng lâu năm, đất ở, vừa và nhỏ, trên đầu người, trên đơn vị, trên một đơn vị, gia tăng, ở lại, qua khỏi, theo dõi, theo học, rơi xuống, ngã xuống, lao xuống, xuống nước, xuống sông, xuống biển, xuống suối, xuống hồ, còn lại mất, còn lại bị, còn lại đang, còn lại chưa, còn lại được, trên lĩnh vực, trong lĩnh vực, thông qua, ở lĩnh vực, của ngành, của khu vực, của lĩnh vực`,
);

/** Nouns that a comma joins to one thing that is counted, by their last word … */
export const jointEnds: WordSet = new WordSet(
  list(
    "xã, phường, trấn, tỉnh, quận, huyện, phố, sở, ban, ngành, thôn, bản, ấp, buôn, làng, xóm, chi, bộ, chức, quan, vị, lúa, sập, trâu",
  ),
);

/** … and by their first. */
export const jointStarts: WordSet = new WordSet(
  list(
    "phường, thị, thành, xã, huyện, ban, ngành, đoàn, đảng, thôn, bản, ấp, làng, xóm, khu, tổ, công, viên, đơn, doanh, hoa, tốc, bò",
  ),
);

/** Verbs that only tell where people belong or whom they stand for: with a place behind them none of the people is meant alone, `đảng viên sinh hoạt tại 22 chi bộ`. */
export const belongings: PhraseBook<true> = phraseBook(
  "sinh hoạt, sinh sống, cư trú, công tác, học tập, làm việc, đại diện, thay mặt",
);

/** Units of people that do not name who they are: `đảng viên nữ 110 người`. */
export const PERSONS: WordSet = new WordSet(list("người, đồng, em, cháu"));

/** What tells before a verb when something is done … */
export const tenses: WordSet = new WordSet(list("đã, đang, sẽ"));
/** … and what does so before a verb alone: `mới huy động`, but `hộ mới`. */
export const tensesOfVerbs: WordSet = new WordSet(list("đã, đang, sẽ, mới, vừa"));

/** Before the place where something is. */
export const placing: WordSet = new WordSet(list("tại, ở"));

/** What years and parts of them are counted in. */
export const spans: WordSet = new WordSet(list("năm, tháng, quý"));

/** How `chỉ tiêu` and `mục tiêu` begin … */
export const goalStarts: WordSet = new WordSet(list("chỉ, mục"));
/** … and end. */
export const GOAL_END: number = lexicon.add("tiêu");

/** Small words before a noun: all, those, the number of. */
export const leadingWords: WordSet = new WordSet(list("các, những, toàn, cả, tất, số, đều"));

/** Small words that a noun phrase can do without at its end. */
export const silentWords: WordSet = new WordSet(
  list("đều, đã, đang, cũng, vẫn, sẽ, luôn, hiện, các, những, được, hàng, nào, cả"),
);

/** Verbs of what is done, before what it is done to: `kết nạp 61 đảng viên`. */
export const actions: PhraseBook<true> = phraseBook(
  `kết nạp, phát triển, tổ chức, xây dựng, xây mới, thành lập, hỗ trợ, hỗ trợ khẩn cấp, di dời khẩn cấp, sơ tán khẩn cấp, tạo việc, giải quyết, cấp, cấp mới, trao, trao tặng, tặng, vận động, huy động, tập hợp, biểu quyết, biểu quyết nhất trí, biểu quyết tán thành, nhất trí, tán thành, đầu tư, phát hiện, xử lý, xử phạt, bắt, bắt giữ, thu hồi, triển khai, ban hành, tiếp nhận, nhận được,
    đề nghị, đề xuất, giới thiệu, đào tạo, bồi dưỡng, tập huấn, tuyên truyền, kiểm tra, giám sát, thi hành, khởi tố, điều tra, khám phá, triệt phá, sửa chữa, nâng cấp, cải tạo, lắp đặt, trồng, trồng mới, chăm sóc, tiêm, khám, điều trị, cứu, cấp cứu, giải cứu, hiến, đón, thu hút,
    phục vụ, sản xuất, xuất khẩu, tiêu thụ, thu hoạch, gieo trồng, gieo cấy, gieo sạ, thả, nuôi, chi, chi trả, nộp, thu, giải ngân, quyên góp, ủng hộ, đóng góp, hoàn thành, thực hiện, giữ vững, duy trì, công nhận, khen thưởng, biểu dương, tuyên dương, bầu, bầu ra, cử, tuyển, gọi, giao, giao thêm, giao bổ sung, bàn giao, sáp nhập, nhập,
    hợp nhất, chia, tách, điều chỉnh, bố trí, sắp xếp, tinh giản, mở, mở rộng, mở mới, kiện toàn, củng cố, ra mắt, đưa, vay, cho vay, ghi nhận, xảy ra, xác lập, lập, phê duyệt, thẩm định, cưỡng chế, giải phóng, di dời, sơ tán, hướng dẫn, hòa giải, tư vấn, phổ biến, tham gia, đăng ký, xóa, xóa nghèo, thoát nghèo, hình thành, tiếp, tổng kết, sơ kết, phát, phát hành, in, biên soạn, đề ra, xác định, triệu tập, chuyển, chuyển đổi, trưng bày, trình diễn, động viên, đề cử, thông qua, hiến tặng, cứu trợ, chốt, kiểm soát, lấy, xét nghiệm, cách ly, bê tông hóa, cứng hóa, làm mới, tu sửa, xây, sửa, tháo dỡ, tiêm phòng, bê tông, tiết kiệm, ngập, sạt lở, rà soát, tốc mái, sập, cuốn trôi, quy tụ, tạm giữ, đấu giá, phun, quy hoạch, làm chết, làm bị thương, làm tử vong, làm mất tích, chết, bị thương, tử vong, mất tích, thiệt mạng, hư hỏng, vùi lấp, nhấn chìm, chia cắt, triệt xóa, truy tố, xét xử, giúp đỡ, cô lập, có mặt, thu giữ, tịch thu, ảnh hưởng, ảnh hưởng tới, ảnh hưởng đến, khôi phục`,
);

/** What comes to people: `12 người chết`, `chết 12 người`. */
export const fates: PhraseBook<true> = phraseBook(FATES);
/** … and how predicates of damage begin, one more of which `và` may join: `chết và | mất tích`, `bị sập và | cuốn trôi`. */
export const harms: PhraseBook<true> = phraseBook(
  `${FATES}, bị, hư hỏng, hư hại, cuốn trôi, vùi lấp, tốc mái, sập, đổ, hỏng, thiệt hại, ngập`,
);

/** Bodies that people are elected to: `15 đồng chí vào Ban Chấp hành`. */
export const electedBodies: PhraseBook<true> = phraseBook(
  "ban chấp hành, bch, ban chi ủy, ban thường vụ, btv, ban thường trực, ủy ban kiểm tra, ubkt, hđnd, hội đồng nhân dân, đoàn đại biểu, ủy ban mặt trận, ủy ban mttq, ban chỉ huy, ban thanh tra",
);

/** Particles between a verb and its figure: `kết nạp được 43 đảng viên`. */
export const particles: WordSet = new WordSet(
  list(
    "được, thêm, mới, cho, trên, tổng, cộng, có, ra, gồm, đến, từ, tới, khoảng, hơn, gần, ít, nhất, tối, thiểu, đa, số, bình, quân, với",
  ),
);

/** Bodies and areas: as a subject they have or do, and are not what is measured. */
export const actors: PhraseBook<true> = phraseBook(
  `đảng bộ, đảng ủy, tổng bí thư, bí thư, chủ tịch, tổng công ty, tổng cục, ubnd, hđnd, ủy ban, phường, xã, quận, huyện, tỉnh, thành phố, thị trấn, thị xã, đặc khu, chính quyền, địa phương, mttq, mặt trận, hội, đoàn, ban chấp, ban thường, ban chỉ, ban quản, trung tâm, sở,
    nhân dân, người dân, đồng chí, ông, bà, công an, lực lượng, đại hội, bộ, khu phố, thôn, ấp, tổ dân, đơn vị, quốc hội, việt nam, lãnh đạo, cấp ủy, nơi đây, đây, đó, trên địa, địa bàn, cả nước, toàn phường, toàn xã, toàn đảng, chi hội, toàn quốc, doanh nghiệp này, cơ quan chức, cấp tỉnh, cấp huyện, cấp xã`,
);

/** How the awards and grades begin that tell some bodies from the rest: `tổ dân phố văn hóa`, `chi bộ hoàn thành tốt nhiệm vụ`. */
export const awards: WordSet = new WordSet(list("chuẩn, tiêu, danh, hoàn, văn, trong, xuất, tiên, vững"));

/** Verbs that help another: what stands before them acts, and is not measured. */
export const helpers: WordSet = new WordSet(list("giúp, phần, nhằm, để, khiến, làm, gây"));

/** Nouns that a number directly follows: `dân số 18.000 người`. */
export const measuredNouns: WordSet = new WordSet(list("dân, tổng, số, quy, mật, lực, diện, sản, hộ, khẩu, lao, sĩ"));

/** What says that there are none. */
export const zeroCues: PhraseBook<true> = phraseBook(
  "không còn, không có, không một, không xảy ra, không để xảy ra, chưa xảy ra, không phát sinh, không để phát sinh, không ghi nhận, không phát hiện, xóa hết, hết",
);

/** What is reported to be gone, besides what is counted. */
export const zeroNouns: PhraseBook<true> = phraseBook(
  "tội phạm, tệ nạn, điểm nóng, nhà tạm, nhà dột, khiếu kiện, dịch bệnh, tai nạn, tảo hôn",
);

/** What is aimed at: targets, plans, estimates; a share of one is an attainment. */
export const targetNouns: PhraseBook<true> = phraseBook(
  `kế hoạch, chỉ tiêu, dự toán, mục tiêu, nghị quyết, kh, chỉ tiêu kế hoạch, chỉ tiêu nghị quyết, nghị quyết đại hội, kế hoạch năm, kế hoạch giao, dự toán giao, chỉ tiêu giao, quy hoạch, tiến độ, nhiệm vụ, so với kế hoạch, so với chỉ tiêu, so với dự toán, so với mục tiêu, so với nghị quyết, so kế hoạch, so nghị quyết, so dự toán, so chỉ tiêu, so với nq, nq, chỉ tiêu đề, yêu cầu, tiêu chuẩn, quy định, số được giao, so với yêu, chỉ tiêu phấn, dự toán được, tổng dự toán, tổng kế hoạch, tổng chỉ tiêu`,
);

/** Names of lists of goals. They announce what is aimed at, but where a sentence goes into particulars of what was reached. */
const GOAL_LISTS = "các chỉ tiêu chủ yếu, một số chỉ tiêu, chỉ tiêu chủ yếu, chỉ tiêu cụ thể";
export const goalLists: PhraseBook<true> = phraseBook(GOAL_LISTS);

/** What announces a target; it governs the sentence, and after a colon the list. */
const TARGET_CUES = `phấn đấu, dự kiến, mục tiêu đến, đặt mục tiêu, đề ra mục tiêu, mục tiêu phấn đấu, chỉ tiêu phấn đấu, quyết tâm, hướng tới, tiến tới, chỉ tiêu đến, với mục tiêu, với các chỉ tiêu, với các mục tiêu, ${GOAL_LISTS}, các mục tiêu, mục tiêu cụ thể, mục tiêu là, chỉ tiêu là, kế hoạch đến, theo kế hoạch, dự báo, lên phương án, theo phương án, phương án di dời, phương án sơ tán, tập trung hoàn thành các chỉ tiêu, các chỉ tiêu sau, các mục tiêu sau, đặt ra chỉ tiêu, đặt chỉ tiêu, đề ra chỉ tiêu, đề ra các chỉ tiêu, xác định chỉ tiêu, xác định mục tiêu, ấn định, nhiệm vụ đến, định hướng đến, tầm nhìn, cam kết trước, cam kết đến, cam kết sẽ`;
export const targetCues: PhraseBook<true> = phraseBook(TARGET_CUES);

/** Verbs of saying, behind which a report begins. */
export const SAYINGS = "cho biết, cho thấy, cho hay, nêu rõ, khẳng định";

/** What announces a goal, and what a report begins after: `hội nghị cho biết | thu ngân sách đạt 12 tỷ đồng`. */
export const leads: PhraseBook<true> = phraseBook(`${TARGET_CUES}, ${SAYINGS}`);

/** Verbs after which a target is spoken of as reached, and not announced: `hoàn thành các chỉ tiêu`. */
export const reachings: PhraseBook<true> = phraseBook("vượt, đạt, hoàn thành, thắng lợi, thực hiện");

/** What opens a sentence that tells more of what the one before has told. */
const PARTICULARS = "cụ thể, trong đó, đặc biệt, điển hình, nổi bật";
export const particulars: PhraseBook<true> = phraseBook(PARTICULARS);
/** … or goes on with the programme that the one before names. */
export const goingOn: PhraseBook<true> = phraseBook(`${PARTICULARS}, theo đó, với các mục, với các chỉ, với mục`);
/** … or with what that measures. */
export const tellingMore: PhraseBook<true> = phraseBook(
  "trong đó, cụ thể, theo đó, riêng, cao nhất, thấp nhất, nhiều nhất, ít nhất, đông nhất, lớn nhất, dẫn đầu, đứng đầu, kế đó, tiếp đó, tiếp theo",
);
/** How a sentence goes on in the year that the one before names: `… nhiệm vụ năm 2016. Trong năm, …`. */
export const sameYear: PhraseBook<true> = phraseBook("trong năm, trong năm qua, năm qua");

/** How paragraphs of prose begin behind a list of goals. */
export const proseOpenings: PhraseBook<true> = phraseBook(
  `i, ii, iii, iv, đại hội, hội nghị, kỳ họp, phát biểu, tại, cũng, nhân dịp, dịp này, dự, tham dự, sau, để, nhằm, kết thúc, kết luận, đồng chí, ông, bà, hiện, hiện nay, trước, theo, bên cạnh, cùng với, với, trên cơ sở, ảnh, tin, bài, thay mặt, đại biểu, các đại, ban chấp hành, bí thư, phó, đảng ủy, đảng bộ, ubnd, hđnd, trong, qua, nhìn, đây, từ, năm, nhiệm kỳ, phường, xã, thị trấn, chiều, sáng, ngày, tiếp, buổi, trao đổi, kết quả, toàn cảnh, đoàn chủ, mặc dù, đánh giá`,
);

/** Verbs that put a plan into force … */
export const approvals: PhraseBook<true> = phraseBook(
  "thông qua, nghị quyết về, phê duyệt, phê chuẩn, quyết nghị, biểu quyết, ban hành, quyết định, điều chỉnh, phân bổ",
);

/** … and the plans of money and works: what is told of them next is not yet reached. */
const PLANS =
  "dự toán thu, dự toán chi, dự toán ngân, dự toán phân, dự toán năm, dự toán cho, kế hoạch vốn, kế hoạch đầu, kế hoạch thu, kế hoạch phát";
export const plans: PhraseBook<true> = phraseBook(PLANS);

/** How what announces a target begins, and the name of a plan. */
export const cueStarts: CueSet = phraseBook(`${TARGET_CUES}, ${PLANS}`).starts();

/** Verbs and particles of a finished clause: a comma after one parts two statements. */
export const finite: WordSet = new WordSet(
  list(
    "được, đã, đang, sẽ, có, là, đạt, bị, không, chưa, tăng, giảm, chiếm, còn, gồm, vượt, luôn, từng, càng, hoàn, giữ, duy, đẩy, tham, lên, đăng, niêm, xây, dừng, tự, biết, sử",
  ),
);

function bookOf(table: Readonly<Record<VerbMeaning, string>>): PhraseBook<VerbMeaning> {
  const entries = Object.entries(table) as [VerbMeaning, string][];
  return new PhraseBook(entries.flatMap(([meaning, words]) => list(words).map((phrase) => [phrase, meaning] as const)));
}
