import type { ArticleRow, ObservationRow, ReportRows } from "../../src/view/index";

/** An article of a dataset. */
export function articleRow(article: number, fields: Partial<ArticleRow> = {}): ArticleRow {
  return { article, id: `bai-${article}`, records: 10, observations: 2, ...fields };
}

/** A level that was reached in the ward of Tân Ninh. */
export function observationRow(article: number, value: number, fields: Partial<ObservationRow> = {}): ObservationRow {
  return {
    article,
    indicator: "tỷ lệ hộ nghèo",
    indicator_id: "poverty_rate",
    ref_area: "xã Tân Ninh",
    ref_area_code: "19354",
    ref_area_register: "2025",
    area_2025_code: "19354",
    area_2025_name: "Tân Ninh",
    area_2025_province: "Quảng Trị",
    time_period: "2024",
    relation: "level",
    status: "actual",
    value,
    unit: "%",
    evidence: `tỷ lệ hộ nghèo còn ${value}%`,
    ...fields,
  };
}

/** A dataset of 30 articles in which two disagree. */
export function datasetRows(): ReportRows {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  return {
    articles: numbers.map((article) =>
      articleRow(article, {
        title: `Bài số ${article}`,
        published_at: `2024-${String((article % 12) + 1).padStart(2, "0")}-05`,
        url: `https://www.${article % 3 === 0 ? "b" : "a"}.example/${article}.html`,
        ward_province: article % 2 === 0 ? "Quảng Trị" : "Lâm Đồng",
      }),
    ),
    records: numbers.flatMap(() => [{ type: "ward" }, { type: "percentage" }, { type: "percentage" }]),
    observations: [
      observationRow(1, 4.1),
      observationRow(2, 5.2),
      ...numbers.map((article) =>
        observationRow(article, article, { area_2025_code: `2${article}`, area_2025_name: `Xã số ${article}` }),
      ),
    ],
    errors: [{ code: "no-text", message: "bad.html has no text", file: "bad.html" }],
  };
}
