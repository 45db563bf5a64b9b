import { formatNumber } from "../../figures";
import { h, type Tree } from "../../tree";
import type { Language } from "../../words";
import { tableTree } from "../table";
import type { Tally } from "../tally";
import { reportWords } from "../words";

/** What could not be read, by kind, with examples of each. */
export function errorsSection({ errors }: Tally, language: Language): Tree {
  const w = reportWords[language];
  const sorted = [...errors].sort(([, a], [, b]) => b.count - a.count);
  return h(
    "section",
    {},
    h("h2", {}, w.errors),
    sorted.length === 0 && h("p", { class: "none" }, w.noErrors),
    sorted.map(([code, { count, examples }]) => [
      h("h3", {}, code, h("small", {}, formatNumber(count, language))),
      tableTree(
        {
          name: `errors-${code}`,
          columns: [w.columns.file, w.columns.message],
          rows: examples.map(({ file, message }) => [file, message]),
        },
        language,
      ),
    ]),
  );
}
