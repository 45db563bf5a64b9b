import type { Language } from "../words";

/** What a report says. */
export interface ReportWords {
  readonly title: string;
  readonly articles: string;
  readonly records: string;
  readonly observations: string;
  readonly wards: string;
  readonly indicators: string;
  readonly errors: string;
  readonly published: string;
  readonly overTime: string;
  readonly articlesOverTime: string;
  readonly recordsOverTime: string;
  readonly undated: string;
  readonly whereFrom: string;
  readonly bySource: string;
  readonly byProvince: string;
  readonly byType: string;
  readonly unknown: string;
  readonly commonest: string;
  readonly howDrawn: string;
  readonly byYear: string;
  readonly byWard: string;
  readonly wardsByObservations: string;
  readonly disagreements: string;
  readonly disagreementsNote: string;
  readonly noDisagreements: string;
  readonly noErrors: string;
  readonly rows: string;
  readonly download: string;
  readonly showAll: string;
  readonly columns: {
    readonly time: string;
    readonly source: string;
    readonly province: string;
    readonly type: string;
    readonly indicator: string;
    readonly id: string;
    readonly unit: string;
    readonly year: string;
    readonly ward: string;
    readonly code: string;
    readonly count: string;
    readonly min: string;
    readonly lower: string;
    readonly median: string;
    readonly upper: string;
    readonly max: string;
    readonly values: string;
    readonly difference: string;
    readonly message: string;
    readonly file: string;
  };
}

const vi: ReportWords = {
  title: "Bộ dữ liệu nhìn nhanh",
  articles: "Bài viết",
  records: "Bản ghi",
  observations: "Quan sát",
  wards: "Nơi được nhắc đến",
  indicators: "Chỉ tiêu đã biết",
  errors: "Lỗi",
  published: "Ngày đăng",
  overTime: "Theo thời gian",
  articlesOverTime: "Bài viết theo ngày đăng",
  recordsOverTime: "Bản ghi theo ngày đăng của bài",
  undated: "Số bài không rõ ngày đăng",
  whereFrom: "Nguồn, nơi và loại",
  bySource: "Bài viết theo nguồn",
  byProvince: "Bài viết theo tỉnh, thành phố của 2025",
  byType: "Bản ghi theo loại",
  unknown: "không rõ",
  commonest: "Chỉ tiêu thường gặp",
  howDrawn:
    "Chấm là trung vị, nét đậm là khoảng giữa hai tứ phân vị, nét mảnh từ nhỏ nhất đến lớn nhất; chỉ tính mức đã đạt.",
  byYear: "theo năm",
  byWard: "theo nơi",
  wardsByObservations: "Nơi có nhiều quan sát",
  disagreements: "Bài viết nói khác nhau",
  disagreementsNote: "Cùng nơi, cùng chỉ tiêu, cùng thời gian, mà giá trị khác nhau; khác nhiều nhất trước.",
  noDisagreements: "Không có bài nào nói khác nhau.",
  noErrors: "Mọi bài đều đọc được.",
  rows: "Các hàng",
  download: "Tải CSV",
  showAll: "Xem hết",
  columns: {
    time: "thời gian",
    source: "nguồn",
    province: "tỉnh, thành phố",
    type: "loại",
    indicator: "chỉ tiêu",
    id: "mã chỉ tiêu",
    unit: "đơn vị",
    year: "năm",
    ward: "nơi",
    code: "mã",
    count: "số giá trị",
    min: "nhỏ nhất",
    lower: "tứ phân vị dưới",
    median: "trung vị",
    upper: "tứ phân vị trên",
    max: "lớn nhất",
    values: "giá trị",
    difference: "chênh lệch",
    message: "nội dung",
    file: "tệp",
  },
};

const en: ReportWords = {
  title: "The dataset at a glance",
  articles: "Articles",
  records: "Records",
  observations: "Observations",
  wards: "Places observed",
  indicators: "Known indicators",
  errors: "Errors",
  published: "Published",
  overTime: "Over time",
  articlesOverTime: "Articles by day of publication",
  recordsOverTime: "Records by their article's day of publication",
  undated: "Articles without a day of publication",
  whereFrom: "Sources, provinces, types",
  bySource: "Articles by source",
  byProvince: "Articles by province of 2025",
  byType: "Records by type",
  unknown: "unknown",
  commonest: "Commonest indicators",
  howDrawn:
    "The dot is the median, the thick line lies between the quartiles, the thin one from the smallest to the largest; levels reached alone.",
  byYear: "by year",
  byWard: "by place",
  wardsByObservations: "Places with most observations",
  disagreements: "Disagreements",
  disagreementsNote: "Same place, indicator and time, but different values; the greatest differences first.",
  noDisagreements: "No articles disagree.",
  noErrors: "All articles could be read.",
  rows: "Rows",
  download: "Download CSV",
  showAll: "Show all",
  columns: {
    time: "time",
    source: "source",
    province: "province",
    type: "type",
    indicator: "indicator",
    id: "indicator id",
    unit: "unit",
    year: "year",
    ward: "place",
    code: "code",
    count: "values",
    min: "min",
    lower: "lower quartile",
    median: "median",
    upper: "upper quartile",
    max: "max",
    values: "values",
    difference: "difference",
    message: "message",
    file: "file",
  },
};

/** What a report says, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
