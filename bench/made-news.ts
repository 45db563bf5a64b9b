/**
 * Articles made by template, as many as are wanted: the same number gives the same article in every run. Most sentences have
 * no figure, as in newspapers; a record stands about every 200 characters. One article in ten is a reprint of the one before.
 */

import { list } from "../src/text/list";
import { pick, randomFrom } from "../test/random";

const WARDS = list(
  "Tân An, An Hội, Kim Tân, Cốc Lếu, Ngọc Thụy, Bồ Đề, Phú Khương, Hưng Dũng, Trường Vinh, Quảng Thành, Đông Lương, Mỹ Bình, Thới Hòa, Xuân Khánh, Hải Vân, Hòa Xuân, Khuê Trung, Trảng Dài, Lái Thiêu, Phước An, Tam Hải, Bảo Lâm, Điện Quang, Thoại Sơn, Tường Sơn, Tân Ninh, Phú Quý, Kiến Hưng, Thanh Sơn, Mỹ Phước",
);
const SURNAMES = list("Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý");
const MIDDLES = list("Văn, Thị, Hữu, Đức, Ngọc, Thanh, Minh, Quốc, Xuân, Kim, Hoài, Bích");
const GIVEN = list(
  "An, Bình, Châu, Dũng, Giang, Hà, Hải, Hạnh, Hùng, Khánh, Lan, Linh, Long, Mai, Nam, Nga, Phúc, Quang, Sơn, Tâm, Thảo, Trung, Tuấn, Yến",
);
const ROLES = list(
  "Bí thư Đảng ủy, Chủ tịch UBND, Chủ tịch Hội Nông dân, Trưởng Trạm Y tế, Trưởng Công an, Chủ tịch Hội Phụ nữ",
);
const THINGS = list(
  "hộ nghèo, hộ cận nghèo, lao động, hồ sơ, đảng viên, học sinh, cơ sở kinh doanh, tổ dân phố, tuyến hẻm, đoàn viên, hội viên, doanh nghiệp, camera, căn nhà, suất quà, ca mắc",
);
const VERBS = list(
  "có, ghi nhận, hỗ trợ, vận động, giải quyết, rà soát, tiếp nhận, tuyên truyền đến, khen thưởng, bố trí, quản lý, kiểm tra",
);
const RATES = list(
  "tỷ lệ hộ nghèo, tỷ lệ hồ sơ đúng hạn, tỷ lệ tiêm chủng đầy đủ, tỷ lệ người dân tham gia bảo hiểm y tế, tỷ lệ hộ dùng nước sạch, tỷ lệ thu gom rác thải, tỷ lệ lao động qua đào tạo, tỷ lệ trẻ vào mẫu giáo",
);
const SUMS = list(
  "tổng thu ngân sách, quỹ khuyến học, vốn đầu tư công, kinh phí làm đường, tiền vận động ủng hộ, dư nợ cho vay, giá trị sản xuất, nguồn xã hội hóa",
);
const TIMES = list(
  "năm 2019, năm 2020, năm 2021, năm 2022, 6 tháng đầu năm 2023, quý II năm 2022, giai đoạn 2016 - 2020, tháng 9 năm 2021, nhiệm kỳ 2015 - 2020",
);
const CHANGES = list("tăng, giảm, vượt, đạt, tăng thêm, giảm được");
const BASES = list(
  "so với cùng kỳ, so với năm trước, so với chỉ tiêu nghị quyết, so với đầu nhiệm kỳ, so với kế hoạch giao",
);
const SAYINGS = list(
  "người dân đồng tình, cán bộ đi từng ngõ, việc khó được bàn công khai, ai cũng góp một tay, lòng dân là gốc của mọi việc, mưa nắng gì cũng họp đủ, chuyện nhỏ không để thành lớn, nhà nào cũng treo cờ",
);
const PLACES = list(
  "nhà văn hóa, trụ sở mới, sân trường, chợ cũ, bờ kè, trạm y tế, hội trường, đình làng, bến đò, công viên",
);
const SIGNS = list("loa phát thanh, nhóm Zalo, tờ rơi, bảng tin, buổi sinh hoạt, cuộc họp tổ, ngày hội, phiên chợ");

const PEOPLE = list(
  "bà con, các cụ cao tuổi, thanh niên, chị em phụ nữ, tiểu thương, cựu chiến binh, thầy cô giáo, cán bộ trẻ, người thuê trọ, phụ huynh, thợ thuyền, ngư dân, nông dân, người bán hàng rong",
);
const MOMENTS = list(
  "Sáng sớm, Chiều muộn, Những ngày giáp Tết, Sau cơn mưa lớn, Đầu mùa khô, Vào dịp lễ, Suốt mùa nước nổi, Từ khi có đường mới, Mỗi cuối tuần, Khi lúa vừa gặt xong, Lúc tan chợ, Trước giờ họp",
);
const DEEDS = list(
  "quét dọn lối đi chung, trồng hoa ven đường, sửa lại mái che, treo đèn dọc ngõ, khơi thông cống rãnh, dựng lại hàng rào, góp công đổ bê tông, nhường đất mở lối, gom rác dưới kênh, kê lại bàn ghế, chia nhau nấu cơm, dọn kho sách cũ, kéo dây điện, sơn lại bức tường, đắp bờ giữ nước, chở gạch giúp hàng xóm",
);
const FEELINGS = list(
  "ai nấy đều phấn khởi, không khí rộn ràng hẳn lên, người già cũng muốn góp sức, nhiều nhà tự nguyện làm theo, chuyện cũ dần lùi xa, bọn trẻ có chỗ chơi, lối xóm gần nhau hơn, khách qua đường dừng lại hỏi thăm, việc chung thành việc nhà, mọi người nhẹ lòng",
);
const REASONS = list(
  "có người đứng ra lo liệu, được bàn bạc kỹ từ trước, nghe lời phải trái, thấy việc làm có ích, ngại phiền hàng xóm, nhớ lời dặn của cha ông, tin vào cán bộ cơ sở, quen nếp làm chung, cùng chung một con kênh, hiểu rõ thiệt hơn",
);
const OBSTACLES = list(
  "đường hẹp, đất trũng, mưa kéo dài, vật liệu lên giá, người đi làm xa, giấy tờ còn vướng, thiếu thợ lành nghề, thói quen cũ khó bỏ, nước rút chậm, mặt bằng chật chội",
);
const VIEWS = list(
  "muốn bền thì phải hỏi dân, làm chậm mà chắc, cái gì khó thì chia nhỏ ra, đừng để ai ở lại phía sau, nói ít và giữ lời, việc hôm nay chớ để ngày mai, có sổ sách rõ ràng thì ai cũng yên tâm, lắng nghe là nửa phần việc",
);
const OBJECTS = list(
  "cây bàng già, chiếc loa cũ, con đò ngang, mái ngói rêu, khoảng sân rộng, dãy quầy hàng, hàng cau, bến nước, chiếc cầu tre, giếng làng, ngọn đèn đầu ngõ, bức tường hoa",
);

/** What an article is made of. */
class Maker {
  constructor(private readonly random: () => number) {}

  pick(choices: readonly string[]): string {
    return pick(this.random, choices);
  }

  upTo(most: number): number {
    return 1 + Math.floor(this.random() * most);
  }

  grouped(most: number): string {
    return String(this.upTo(most)).replace(/\B(?=(\d{3})+$)/g, ".");
  }

  decimal(most: number): string {
    return `${this.upTo(most)},${this.upTo(9)}`;
  }

  person(): string {
    return `${this.pick(SURNAMES)} ${this.pick(MIDDLES)} ${this.pick(GIVEN)}`;
  }

  /** A sentence without a figure. */
  plain(): string {
    const sentences = [
      () =>
        `${this.pick(MOMENTS)}, ${this.pick(PEOPLE)} đã ${this.pick(DEEDS)} rồi cùng nhau ${this.pick(DEEDS)}; ${this.pick(FEELINGS)}.`,
      () =>
        `${capital(this.pick(PEOPLE))} với những người ở ${this.pick(PLACES)} đã ${this.pick(DEEDS)}, vì ${this.pick(REASONS)}.`,
      () =>
        `Dẫu ${this.pick(OBSTACLES)} và ${this.pick(OBSTACLES)}, ${this.pick(PEOPLE)} vẫn ${this.pick(DEEDS)} được, ${this.pick(FEELINGS)}.`,
      () => `Theo lời của ${this.pick(PEOPLE)}, ${this.pick(VIEWS)}, nhất là trong những lúc ${this.pick(OBSTACLES)}.`,
      () =>
        `Bên ${this.pick(OBJECTS)} của xóm, ${this.pick(PEOPLE)} kể lại chuyện đã ${this.pick(DEEDS)}: ${this.pick(FEELINGS)} và ${this.pick(REASONS)}.`,
      () =>
        `${capital(this.pick(OBJECTS))} ở gần ${this.pick(PLACES)} nay đã khác, các nhà và ${this.pick(PEOPLE)} ngày ngày ${this.pick(DEEDS)}.`,
      () =>
        `“${capital(this.pick(VIEWS))}”, lời của ${this.pick(PEOPLE)} được nhắc lại ở ${this.pick(PLACES)} qua ${this.pick(SIGNS)}, mỗi khi ${this.pick(OBSTACLES)}.`,
    ];
    return pick(this.random, sentences)();
  }

  /** A sentence with figures, names or documents. */
  factual(ward: string): string {
    const time = this.pick(TIMES);
    const change = `${this.pick(CHANGES)} ${this.decimal(40)}% ${this.pick(BASES)}`;
    const sentences = [
      () =>
        `${capital(time)}, phường ${ward} ${this.pick(VERBS)} ${this.grouped(4000)} ${this.pick(THINGS)}, ${change}.`,
      () => `${capital(this.pick(RATES))} ${time} còn ${this.decimal(90)}%, ${this.pick(SAYINGS)}.`,
      () =>
        `${capital(this.pick(SUMS))} của ${ward} ước đạt ${this.decimal(300)} tỷ đồng, ${change}; ${this.pick(SAYINGS)}.`,
      () =>
        `Ông ${this.person()}, ${this.pick(ROLES)} phường ${ward}, kể ở ${this.pick(PLACES)}: ${this.pick(SAYINGS)}, ${this.pick(SAYINGS)}.`,
      () =>
        `Bà ${this.person()} nghe tin qua ${this.pick(SIGNS)} rồi cùng ${this.upTo(60)} ${this.pick(THINGS)} ra ${this.pick(PLACES)}.`,
      () =>
        `Từ ${this.pick(PLACES)} đến ${this.pick(PLACES)} ở ${this.pick(WARDS)}, ${this.pick(SAYINGS)}; ${this.pick(SIGNS)} nói lại ${this.upTo(9)} lần.`,
      () =>
        `Phường phấn đấu ${this.pick(RATES)} đạt ${this.decimal(95)}% và ${this.pick(VERBS)} thêm ${this.upTo(800)} ${this.pick(THINGS)}.`,
      () =>
        `${capital(this.pick(SIGNS))} ở xã ${this.pick(WARDS)} ${this.pick(VERBS)} ${this.upTo(500)} ${this.pick(THINGS)}, dài ${this.decimal(20)} km.`,
      () =>
        `Quyết định số ${this.upTo(3000)}/QĐ-UBND dành ${this.grouped(900)} triệu đồng cho ${this.pick(PLACES)}, ${this.pick(SAYINGS)}.`,
    ];
    return pick(this.random, sentences)();
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const BYTES = 6000;
const FACTUAL = 0.2;
const REPRINT_EVERY = 10;
/** Spreads the numbers of articles over the seeds: 2^32 over the golden ratio. */
const SPREAD = 0x9e3779b1;

/** An article as a line of JSONL holds it. */
interface MadeArticle {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** The article of a number, 6 kB of UTF-8. */
export function madeArticle(number: number): MadeArticle {
  if (number % REPRINT_EVERY === REPRINT_EVERY - 1) return reprint(number, madeArticle(number - 1));
  const random = randomOf(number);
  const maker = new Maker(random);
  const ward = maker.pick(WARDS);
  const day = String(maker.upTo(28)).padStart(2, "0");
  let text = `Phường ${ward}: ${maker.pick(SAYINGS)}\n`;
  for (let length = Buffer.byteLength(text); length < BYTES; ) {
    const sentences = Array.from({ length: 2 + maker.upTo(4) }, () =>
      random() < FACTUAL ? maker.factual(ward) : maker.plain(),
    );
    const paragraph = `${sentences.join(" ")}\n`;
    text += paragraph;
    length += Buffer.byteLength(paragraph);
  }
  return { id: `made-${number}`, publishedAt: `2023-0${maker.upTo(9)}-${day}`, text };
}

const randomOf = (article: number): (() => number) => randomFrom(Math.imul(article + 1, SPREAD));

/** What another newspaper makes of an article: a headline of its own, and no last paragraph. */
function reprint(number: number, { publishedAt, text }: MadeArticle): MadeArticle {
  const maker = new Maker(randomOf(number));
  const paragraphs = text.trimEnd().split("\n").slice(1, -1);
  return { id: `made-${number}`, publishedAt, text: `${[capital(maker.pick(SAYINGS)), ...paragraphs].join("\n")}\n` };
}
