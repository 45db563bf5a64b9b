import type { Flag, Qualifier, RecordType, Relation, Status } from "../records";

/** The languages of the interface. */
export type Language = "vi" | "en";

/** How a record type is called. */
interface TypeWords {
  /** In lists. */
  readonly name: string;
  /** On the text, right behind the mark: as short as can be understood. */
  readonly label: string;
}

/** What the pages say. */
export interface Words {
  /** BCP 47. */
  readonly language: Language;
  readonly types: Readonly<Record<RecordType, TypeWords>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Fields of records and observations; a field that is not here goes by its own name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  /** The names of a thousand million and of a million. */
  readonly scales: { readonly billion: string; readonly million: string };
  readonly dates: { readonly since: string; readonly until: string };
  readonly page: {
    readonly skip: string;
    readonly articles: string;
    readonly search: string;
    readonly noneFound: string;
    readonly filter: string;
    readonly all: string;
    readonly records: string;
    readonly observations: string;
    readonly noObservations: string;
    readonly indicator: string;
    readonly value: string;
    readonly placeAndTime: string;
    readonly toTable: string;
    readonly repeats: string;
    readonly keys: string;
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
    /** The other language, in that language. */
    readonly otherLanguage: string;
  };
}

const vi: Words = {
  language: "vi",
  types: {
    ward: { name: "Đơn vị cấp xã", label: "cấp xã" },
    place: { name: "Địa danh", label: "nơi" },
    organization: { name: "Tổ chức", label: "tổ chức" },
    person: { name: "Người", label: "người" },
    document: { name: "Văn bản", label: "văn bản" },
    term: { name: "Nhiệm kỳ", label: "kỳ" },
    date: { name: "Thời gian", label: "ngày" },
    percentage: { name: "Tỷ lệ", label: "%" },
    money: { name: "Tiền", label: "tiền" },
    count: { name: "Số lượng", label: "số" },
    measure: { name: "Đo lường", label: "đo" },
  },
  relations: {
    level: "mức",
    increase: "tăng",
    decrease: "giảm",
    attainment: "đạt",
    excess: "vượt",
    shortfall: "hụt",
  },
  statuses: { actual: "thực tế", target: "mục tiêu" },
  qualifiers: {
    about: "khoảng",
    over: "hơn",
    nearly: "gần",
    under: "dưới",
    atLeast: "ít nhất",
    atMost: "tối đa",
  },
  fields: {
    kind: "loại",
    name: "tên",
    code: "mã",
    register: "danh mục",
    district: "quận, huyện",
    province: "tỉnh, thành phố",
    validUntil: "đến ngày",
    successor: "nay thuộc",
    candidates: "số nơi trùng tên",
    from: "từ năm",
    to: "đến năm",
    ordinal: "lần thứ",
    body: "của",
    value: "giá trị",
    exact: "giá trị đủ số",
    min: "từ",
    max: "đến",
    qualifier: "mức độ",
    per: "trên mỗi",
    unit: "đơn vị",
    unitCode: "mã đơn vị",
    canonical: "quy đổi",
    of: "trên tổng số",
    currency: "tiền tệ",
    number: "số",
    symbol: "ký hiệu",
    date: "ngày",
    issuer: "nơi ban hành",
    title: "tên gọi",
    role: "chức vụ",
    level: "cấp",
    indicator: "chỉ tiêu",
    indicatorId: "mã chỉ tiêu",
    refArea: "nơi",
    refAreaCode: "mã nơi",
    timePeriod: "thời gian",
    relation: "quan hệ",
    basis: "so với",
    status: "tình trạng",
    measureType: "loại tỷ lệ",
    flags: "lưu ý",
  },
  flags: {
    "share-over-100": "tỷ trọng trên 100%",
    "negative-count": "số lượng âm",
    "more-than-all": "nhiều hơn tổng số",
  },
  scales: { billion: "tỷ", million: "triệu" },
  dates: { since: "từ", until: "đến" },
  page: {
    skip: "Đến bài viết",
    articles: "Bài viết",
    search: "Tìm bài viết",
    noneFound: "Không có bài nào",
    filter: "Loại bản ghi",
    all: "Tất cả",
    records: "bản ghi",
    observations: "Quan sát",
    noObservations: "Bài viết không có quan sát nào.",
    indicator: "Chỉ tiêu",
    value: "Giá trị",
    placeAndTime: "Nơi, thời gian",
    toTable: "Xem trong bảng",
    repeats: "nhắc lại",
    keys: "← → bản ghi trước, sau · Enter đến bảng và về câu · Esc đóng",
    themes: { auto: "Nền: theo máy", light: "Nền: sáng", dark: "Nền: tối" },
    otherLanguage: "English",
  },
};

const en: Words = {
  language: "en",
  types: {
    ward: { name: "Wards", label: "ward" },
    place: { name: "Places", label: "place" },
    organization: { name: "Organizations", label: "org" },
    person: { name: "Persons", label: "person" },
    document: { name: "Documents", label: "doc" },
    term: { name: "Terms", label: "term" },
    date: { name: "Dates", label: "date" },
    percentage: { name: "Percentages", label: "%" },
    money: { name: "Money", label: "money" },
    count: { name: "Counts", label: "count" },
    measure: { name: "Measures", label: "measure" },
  },
  relations: {
    level: "level",
    increase: "up",
    decrease: "down",
    attainment: "attained",
    excess: "over by",
    shortfall: "short by",
  },
  statuses: { actual: "actual", target: "target" },
  qualifiers: {
    about: "about",
    over: "over",
    nearly: "nearly",
    under: "under",
    atLeast: "at least",
    atMost: "at most",
  },
  fields: {
    validUntil: "valid until",
    successor: "now part of",
    unitCode: "unit code",
    canonical: "in base unit",
    of: "out of",
    indicatorId: "indicator id",
    refArea: "place",
    refAreaCode: "place code",
    timePeriod: "time",
    basis: "against",
    measureType: "kind of percentage",
  },
  flags: {
    "share-over-100": "share over 100%",
    "negative-count": "negative count",
    "more-than-all": "more than all",
  },
  scales: { billion: "billion", million: "million" },
  dates: { since: "since", until: "until" },
  page: {
    skip: "Skip to the article",
    articles: "Articles",
    search: "Search the articles",
    noneFound: "No such article",
    filter: "Record types",
    all: "All",
    records: "records",
    observations: "Observations",
    noObservations: "The article makes no observations.",
    indicator: "Indicator",
    value: "Value",
    placeAndTime: "Place, time",
    toTable: "Show in the table",
    repeats: "repeats",
    keys: "← → previous, next record · Enter to the table and back · Esc closes",
    themes: { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
    otherLanguage: "Tiếng Việt",
  },
};

/** What the pages say, by language. */
export const words: Readonly<Record<Language, Words>> = { vi, en };
