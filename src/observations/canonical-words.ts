import { foldTone } from "../text/tone";

/**
 * What two wordings of one indicator have in common: the words that carry its meaning, each in one form.
 *
 * ```
 * Tỉ lệ hộ gia đình được công nhận danh hiệu “Gia đình văn hoá”
 * tỷ lệ hộ                                    gia đình văn hóa
 * ```
 * Case, tone placement, quotes, commas and dashes don't matter; neither do abbreviations (`BHYT`) and words that only
 * join or praise (`được`, `đạt`, `danh hiệu`).
 */
export function canonicalWords(phrase: string): readonly string[] {
  const words: readonly string[] = foldTone(phrase.normalize("NFC").toLowerCase()).match(WORD) ?? [];
  rewrites ??= compile();
  const canonical: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const rewrite = rewrites.get(word)?.find(({ from }) => startsWith(words, at, from));
    if (rewrite === undefined) {
      canonical.push(word);
      at++;
    } else {
      for (const one of rewrite.to) canonical.push(one);
      at += rewrite.from.length;
    }
  }
  return canonical;
}

/** Whether `part` stands in `words` from `at` on. */
export function startsWith(words: readonly string[], at: number, part: readonly string[]): boolean {
  for (let i = 0; i < part.length; i++) if (words[at + i] !== part[i]) return false;
  return true;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words left out wherever they stand. */
const SILENT: readonly string[] = [
  ...["được", "đạt", "đã", "các", "những", "có", "và", "là"],
  ...["danh hiệu", "công nhận", "giữ vững", "mức độ", "trên địa bàn"],
];

/** Wordings for one thing, and the form that stands for both. */
const SAME: Readonly<Record<string, string>> = {
  // spelling
  tỉ: "tỷ",
  "chiến sỹ": "chiến sĩ",
  "hai buổi": "2 buổi",
  "thứ ba": "thứ 3",
  // short and long
  antt: "an ninh trật tự",
  bhtn: "bảo hiểm thất nghiệp",
  bhxh: "bảo hiểm xã hội",
  bhyt: "bảo hiểm y tế",
  cccd: "căn cước công dân",
  dqtv: "dân quân tự vệ",
  dtts: "dân tộc thiểu số",
  dvctt: "dịch vụ công trực tuyến",
  gpmb: "giải phóng mặt bằng",
  gpxd: "giấy phép xây dựng",
  gtsx: "giá trị sản xuất",
  hđnd: "hội đồng nhân dân",
  htx: "hợp tác xã",
  kdc: "khu dân cư",
  mttq: "mặt trận tổ quốc",
  nsnn: "ngân sách nhà nước",
  ntm: "nông thôn mới",
  nvqs: "nghĩa vụ quân sự",
  pccc: "phòng cháy chữa cháy",
  "pccc cnch": "phòng cháy chữa cháy cứu nạn cứu hộ",
  qsdđ: "quyền sử dụng đất",
  tdp: "tổ dân phố",
  tdtt: "thể dục thể thao",
  thcs: "trung học cơ sở",
  thpt: "trung học phổ thông",
  tnbq: "thu nhập bình quân",
  tngt: "tai nạn giao thông",
  tthc: "thủ tục hành chính",
  ttxd: "trật tự xây dựng",
  // one thing, two names
  "cán bộ công chức": "công chức",
  "con heo": "heo",
  "căn nhà": "nhà",
  "hàng năm": "hằng năm",
  "hàng tháng": "hằng tháng",
  "hộ dân": "hộ",
  "hộ dân cư": "hộ",
  "hộ gia đình": "hộ",
  "ngôi nhà": "nhà",
  "nhân dân": "người dân",
  "nông lâm nghiệp thủy sản": "nông lâm thủy sản",
  "phần quà": "suất quà",
  "rác thải": "rác",
  "thương mại dịch vụ": "dịch vụ thương mại",
  "tiêu chuẩn": "chuẩn",
  "trao tặng": "trao",
  "trường học": "trường",
  "trẻ em": "trẻ",
  "vận động ủng hộ": "vận động",
  "vụ việc": "vụ",
  "xây dựng sửa chữa": "xây dựng",
  "xây mới": "xây dựng",
  "đảm bảo": "bảo đảm",
};

interface Rewrite {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** By first word, the longest first. */
let rewrites: Map<string, Rewrite[]> | undefined;

function compile(): Map<string, Rewrite[]> {
  const byFirstWord = new Map<string, Rewrite[]>();
  const add = (from: string, to: readonly string[]): void => {
    const words = from.split(" ");
    const first = words[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { from: words, to }]);
  };
  for (const phrase of SILENT) add(phrase, []);
  for (const [from, to] of Object.entries(SAME)) add(from, to.split(" "));
  for (const list of byFirstWord.values()) list.sort((a, b) => b.from.length - a.from.length);
  return byFirstWord;
}
