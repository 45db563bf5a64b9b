import type { Language } from "../src/view/words";

/** What the playground says. */
export interface PlaygroundWords {
  readonly title: string;
  readonly stays: string;
  readonly size: string;
  readonly text: string;
  readonly placeholder: string;
  readonly published: string;
  readonly open: string;
  readonly example: string;
  readonly clear: string;
  readonly share: string;
  readonly copyJson: string;
  readonly copyObservations: string;
  readonly copyRecords: string;
  readonly copied: string;
  readonly linkCopied: string;
  readonly linkLong: string;
  readonly saved: string;
  readonly notUtf8: string;
  readonly tooLarge: string;
  readonly badLink: string;
  readonly readIn: string;
}

const vi: PlaygroundWords = {
  title: "Thử trichluc",
  stays: "Văn bản không rời trình duyệt: trang này không gửi gì đi.",
  size: "Cả trang",
  text: "Bài viết",
  placeholder: "Dán một bài viết vào đây, hoặc thả một tệp văn bản.",
  published: "Ngày đăng",
  open: "Mở tệp",
  example: "Bài mẫu",
  clear: "Xóa",
  share: "Chép đường dẫn",
  copyJson: "Chép JSON",
  copyObservations: "Chép CSV quan sát",
  copyRecords: "Chép CSV bản ghi",
  copied: "Đã chép.",
  linkCopied: "Đã chép đường dẫn; bài viết nằm trong đó.",
  linkLong: "Đã chép đường dẫn; nó dài, có chương trình sẽ cắt bớt.",
  saved: "Trình duyệt không cho chép, nên đã lưu thành tệp.",
  notUtf8: "Tệp không phải văn bản UTF-8.",
  tooLarge: "Tệp lớn hơn 5 MB.",
  badLink: "Đường dẫn không chứa bài viết nào đọc được.",
  readIn: "Đọc trong",
};

const en: PlaygroundWords = {
  title: "Try trichluc",
  stays: "The text stays in your browser: this page sends nothing.",
  size: "The whole page",
  text: "Article",
  placeholder: "Paste an article here, or drop a text file.",
  published: "Published",
  open: "Open a file",
  example: "Example",
  clear: "Clear",
  share: "Copy link",
  copyJson: "Copy JSON",
  copyObservations: "Copy observations as CSV",
  copyRecords: "Copy records as CSV",
  copied: "Copied.",
  linkCopied: "The link is copied; the article is in it.",
  linkLong: "The link is copied; it is long, and some programs will cut it.",
  saved: "The browser allows no copying, so it was saved to a file.",
  notUtf8: "The file is no text in UTF-8.",
  tooLarge: "The file is larger than 5 MB.",
  badLink: "There is no article in the link that could be read.",
  readIn: "Read in",
};

/** What the playground says, by language. */
export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = { vi, en };
