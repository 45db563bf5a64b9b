// An extractor of one's own: times of day, which the library leaves alone. It comes before the built-in ones, so what it claims is its
// own: 14 giờ 30 is no duration any more.
import { extract } from "trichluc";

/** @typedef {import("trichluc").Mention & { type: "time", hour: number, minute: number }} Time */

/** @type {import("trichluc").Extractor} */
const times = {
  type: "time",
  extract(page) {
    for (const { index, 0: words, 1: hour, 2: minute } of page.text.matchAll(
      /\b(\d{1,2}) giờ(?: (\d{1,2}))?(?! đồng hồ)/g,
    )) {
      /** @type {import("trichluc").Draft<Time>} */
      const draft = {
        type: "time",
        start: index,
        end: index + words.length,
        hour: Number(hour),
        minute: Number(minute ?? 0),
      };
      page.claim(draft);
    }
  },
};

const text = "Lúc 14 giờ 30 ngày 20/12/2022, sau 3 giờ đồng hồ, đám cháy ở phường Kim Tân được dập tắt.";
for (const record of extract(text, { extractors: [times] }).records) console.log(JSON.stringify(record));
