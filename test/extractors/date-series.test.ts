import { describe, expect, test } from "vitest";
import type { WrittenDate } from "../../src/extractors/date-forms";
import { readDateAt } from "../../src/extractors/date-forms";
import { readSeries, resolve } from "../../src/extractors/date-series";
import { Page } from "../../src/page";
import { Words } from "../../src/text/words";

/** The dates that a text begins with, after the `|`, as `start-end value`; undefined where they are none. */
function read(text: string, publishedAt?: string): readonly string[] | undefined {
  const [before = "", after = ""] = text.split("|");
  const words = new Words(before + after);
  const page = new Page(words, publishedAt === undefined ? {} : { publishedAt });
  const index = words.firstFrom(before.length);
  const first: WrittenDate | undefined = readDateAt(words, index, words.start(index));
  const series = first && readSeries(page, first);
  return (
    series && resolve(series, publishedAt)?.map(({ start, end, value }) => `${page.text.slice(start, end)}: ${value}`)
  );
}

describe("dates side by side complete each other", () => {
  test.each<[text: string, dates: readonly string[] | undefined, publishedAt?: string]>([
    ["|ngày 14/5/2020", ["ngày 14/5/2020: 2020-05-14"]],
    ["|ngày 31/6/2020", undefined],
    ["|ngày 14/5", ["ngày 14/5: XXXX-05-14"]],
    ["|ngày 14/5", ["ngày 14/5: 2021-05-14"], "2021-03-01"],
    // what a dash or đến joins is an interval, where its end comes later
    ["|ngày 28/6 đến 06/7/2021", ["ngày 28/6 đến 06/7/2021: 2021-06-28/2021-07-06"]],
    ["|26 – 27/5/2022", ["26 – 27/5/2022: 2022-05-26/2022-05-27"]],
    ["|31/12 - 3/1", ["31/12 - 3/1: XXXX-12-31/XXXX-01-03"]],
    ["|ngày 27/5/2022 - 26/5/2022", ["ngày 27/5/2022: 2022-05-27", "26/5/2022: 2022-05-26"]],
    ["|31/12 - 3/1", ["31/12 - 3/1: 2021-12-31/2022-01-03"], "2022-01-05"],
    ["|năm 2016 - 2020", ["năm 2016 - 2020: 2016/2020"]],
    // days each after the one before, of which the last has the month
    ["|ngày 25, 26 và 27-12-2023", ["ngày 25, 26 và 27-12-2023: 2023-12-25/2023-12-27"]],
    ["|ngày 5, 12 và 19/3/2022", ["ngày 5: 2022-03-05", "12: 2022-03-12", "19/3/2022: 2022-03-19"]],
    ["|ngày 25, 26 và 28-12-2023", ["ngày 25: 2023-12-25", "26: 2023-12-26", "28-12-2023: 2023-12-28"]],
    ["|ngày 31-5 và 1-6-2020", ["ngày 31-5: 2020-05-31", "1-6-2020: 2020-06-01"]],
    // the year of the next, or the one before; of the previous, or the one after
    ["|ngày 31-12 và 1-1-2022", ["ngày 31-12: 2021-12-31", "1-1-2022: 2022-01-01"]],
    ["|ngày 5/3/2021 và 12/4", ["ngày 5/3/2021: 2021-03-05", "12/4: 2021-04-12"]],
    ["|ngày 31/12/2021 và 2/1", ["ngày 31/12/2021: 2021-12-31", "2/1: 2022-01-02"]],
    ["|tháng 11 và 12/2021", ["tháng 11: 2021-11", "12/2021: 2021-12"]],
    ["|năm 2021, 2022", ["năm 2021: 2021", "2022: 2022"]],
    ["|năm 2021,2022", ["năm 2021: 2021", "2022: 2022"]],
    ["|quý I và quý II/2022", ["quý I: 2022-33", "quý II/2022: 2022-34"]],
    // days alone at the end are none
    ["|ngày 5/3 và 12", ["ngày 5/3: XXXX-03-05"]],
    ["|ngày 5 và 12", undefined],
    // a figure that counts or measures is no date
    ["|tháng 3, 12 hộ", ["tháng 3: XXXX-03"]],
    ["|ngày 5/3, 12/3 số hộ", ["ngày 5/3: XXXX-03-05"]],
    ["|ngày 5/3, 12/3A", ["ngày 5/3: XXXX-03-05"]],
    ["|ngày 5/3, 12/3/2022 số hộ", ["ngày 5/3: 2022-03-05", "12/3/2022: 2022-03-12"]],
    ["|năm 2021, 2000 hộ", ["năm 2021: 2021"]],
    ["|năm 2021 - 2022 trường có 20 lớp", ["năm 2021 - 2022: 2021/2022"]],
    ["|năm 2020 - 2022 trường có 20 lớp", ["năm 2020: 2020"]],
    // another unit stands apart, but may end an interval
    ["|ngày 5/3 và tháng 4", ["ngày 5/3: XXXX-03-05"]],
    ["|tháng 3 đến ngày 5/4/2022", ["tháng 3 đến ngày 5/4/2022: 2022-03/2022-04-05"]],
    ["|ngày 5/3; ngày 6/4/2022", ["ngày 5/3: 2022-03-05", "ngày 6/4/2022: 2022-04-06"]],
    // a year counted from the publication
    ["|tháng 12 năm ngoái", ["tháng 12: 2021-12"], "2022-05-01"],
    ["|tháng 12 năm tới", ["tháng 12: 2023-12"], "2022-05-01"],
    ["|tháng 12 năm ngoái", ["tháng 12: XXXX-12"]],
    ["|tháng 12/2020 năm ngoái", ["tháng 12/2020: 2020-12"], "2022-05-01"],
    ["|6 tháng đầu năm ngoái", ["6 tháng đầu năm: 2021-01/2021-06"], "2022-05-01"],
    // no list of dates is longer than twelve, no run of days than six
    [
      `|ngày ${Array.from({ length: 14 }, (_, i) => `${2 * i + 1}/1`).join(", ")}`,
      [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map(
        (day, i) => `${i === 0 ? "ngày " : ""}${day}/1: XXXX-01-${String(day).padStart(2, "0")}`,
      ),
    ],
    [
      "|ngày 1, 3, 5, 7, 9 và 11/3/2022",
      ["ngày 1", "3", "5", "7", "9", "11/3/2022"].map(
        (day) => `${day}: 2022-03-${(/\d+/.exec(day)?.[0] ?? "").padStart(2, "0")}`,
      ),
    ],
    ["|ngày 1, 3, 5, 7, 9, 11, 13 và 15/3/2022", undefined],
  ])("%s", (text, dates, publishedAt) => {
    expect(read(text, publishedAt)).toEqual(dates);
  });
});
