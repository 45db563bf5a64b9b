import type { ExtractedRecord, Observation, Span } from "../../src/records";
import type { ArticleExtraction } from "../../src/view/index";

const TEXT = `Xã Tân Ninh sơ kết nhiệm kỳ

UBND xã Tân Ninh cho biết năm 2024 toàn xã còn 96 hộ nghèo, giảm 41,1% so với năm 2020.
Theo Nghị quyết số 04-NQ/ĐU ngày 15/7/2020, tổng thu ngân sách đạt 11 tỷ 708 triệu đồng.
Xã không còn nhà tạm.`;

type Fields = Readonly<Record<string, unknown>>;

/** A record of the words, the first time they stand in the text after those of `after`. */
function record(text: string, type: string, words: string, fields: Fields, after = ""): ExtractedRecord {
  const start = text.indexOf(words, text.indexOf(after));
  if (start < 0) throw new Error(`"${words}" doesn't stand in the text`);
  return { type, text: words, start, end: start + words.length, ...fields } as unknown as ExtractedRecord;
}

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/**
 * An article with nested records, two observations of the same clause and one that no figure writes.
 *
 * @param write how it is written: in NFD, with CRLF.
 */
export function example(write: (text: string) => string = (text) => text): ArticleExtraction {
  const text = write(TEXT);
  const at = (type: string, words: string, fields: Fields = {}, after = "") =>
    record(text, type, write(words), fields, write(after));
  const records = [
    at("ward", "Xã Tân Ninh", { kind: "xã", name: "Tân Ninh" }),
    at("organization", "UBND xã Tân Ninh", { kind: "UBND", name: "UBND xã Tân Ninh" }),
    at("ward", "xã Tân Ninh", { kind: "xã", name: "Tân Ninh", code: "19354", register: "2025" }, "UBND"),
    at("date", "năm 2024", { value: "2024" }),
    at("count", "96 hộ", { value: 96, unit: "hộ" }),
    at("percentage", "41,1%", { value: 41.1 }),
    at("date", "năm 2020", { value: "2020" }),
    at("document", "Nghị quyết số 04-NQ/ĐU ngày 15/7/2020", { kind: "Nghị quyết", symbol: "04-NQ/ĐU" }),
    at("date", "ngày 15/7/2020", { value: "2020-07-15" }),
    at("money", "11 tỷ 708 triệu đồng", { value: 11_708_000_000, currency: "VND" }),
  ];
  const clause = write("năm 2024 toàn xã còn 96 hộ nghèo, giảm 41,1% so với năm 2020");
  const common = { refArea: "xã Tân Ninh", status: "actual" } as const;
  const observations: readonly Observation[] = [
    {
      ...common,
      indicator: "hộ nghèo",
      indicatorId: "poor_households",
      timePeriod: "2024",
      relation: "level",
      value: 96,
      unit: "hộ",
      record: 4,
      evidence: span(text, clause),
    },
    {
      ...common,
      indicator: "hộ nghèo",
      timePeriod: "2024",
      relation: "decrease",
      basis: "năm 2020",
      value: 41.1,
      unit: "%",
      record: 5,
      evidence: span(text, clause),
    },
    {
      ...common,
      indicator: "tổng thu ngân sách",
      relation: "level",
      value: 11_708_000_000,
      unit: "VND",
      record: 9,
      evidence: span(text, write("tổng thu ngân sách đạt 11 tỷ 708 triệu đồng")),
    },
    {
      ...common,
      indicator: "nhà tạm",
      relation: "level",
      value: 0,
      unit: "nhà",
      evidence: span(text, write("Xã không còn nhà tạm")),
    },
  ];
  return {
    id: "tan-ninh",
    title: "Xã Tân Ninh sơ kết nhiệm kỳ",
    publishedAt: "2024-12-20",
    text,
    records,
    observations,
  };
}

/** An article of this text alone. */
export function plainArticle(text: string, title?: string): ArticleExtraction {
  return { ...(title !== undefined && { title }), text, records: [], observations: [] };
}
