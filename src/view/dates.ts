import type { Words } from "./words";

const QUARTERS = ["I", "II", "III", "IV"];
const FIRST_QUARTER = 33;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An EDTF date to read: `2020-05-14` → `14/5/2020` or `14 May 2020`, `2022-34` → `quý II/2022` or `Q2 2022`,
 * `2016/2020` → `2016 – 2020`, `2020/..` → `từ 2020` or `since 2020`. What has another form stays as it is.
 */
export function formatDate(edtf: string, { language, dates }: Words): string {
  const [from = "", to] = edtf.split("/").map((date) => formatDay(date, language));
  if (to === undefined) return from;
  if (to === "..") return `${dates.since} ${from}`;
  if (from === "..") return `${dates.until} ${to}`;
  return `${from} – ${to}`;
}

function formatDay(date: string, language: Words["language"]): string {
  const [, year = "", month = "", day = ""] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(date) ?? [];
  if (month === "") return date;
  const shownYear = year === "XXXX" ? [] : [year];
  const quarter = Number(month) - FIRST_QUARTER;
  const isVietnamese = language === "vi";
  if (QUARTERS[quarter] !== undefined)
    return isVietnamese ? `quý ${QUARTERS[quarter]}/${year}` : `Q${quarter + 1} ${year}`;
  const shownDay = day === "" ? [] : [Number(day)];
  if (isVietnamese) return [...shownDay, Number(month), ...shownYear].join("/");
  return [...shownDay, MONTHS[Number(month) - 1] ?? month, ...shownYear].join(" ");
}
