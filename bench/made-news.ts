/** Articles made by template, as many as are wanted: the same number gives the same article in every run. */

type Random = () => number;

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (words: string): readonly string[] => words.split(", ");

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

/** What an article is made of. */
class Maker {
  constructor(private readonly random: Random) {}

  pick(choices: readonly string[]): string {
    return choices[Math.floor(this.random() * choices.length)] ?? "";
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

  sentence(ward: string): string {
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
    return sentences[Math.floor(this.random() * sentences.length)]?.() ?? "";
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const BYTES = 6000;

/** The article of a number, about 6 kB of UTF-8, as a line of JSONL holds it. */
export function madeArticle(number: number): { id: string; publishedAt: string; text: string } {
  const random = randomFrom(number);
  const maker = new Maker(random);
  const ward = maker.pick(WARDS);
  const day = String(maker.upTo(28)).padStart(2, "0");
  let text = `Phường ${ward}: ${maker.pick(SAYINGS)}\n`;
  while (Buffer.byteLength(text) < BYTES) {
    const sentences = Array.from({ length: 3 + maker.upTo(3) }, () => maker.sentence(ward));
    text += `${sentences.join(" ")}\n`;
  }
  return { id: `made-${number}`, publishedAt: `2023-0${maker.upTo(9)}-${day}`, text };
}
