import { isWebAddress } from "../../address";
import { formatDate } from "../../dates";
import { formatFigure, formatNumber } from "../../figures";
import { plain } from "../../plain";
import { h, type Tree } from "../../tree";
import { type Language, words } from "../../words";
import { type Disagreement, disagreementsOf } from "../disagreements";
import { type Cell, tableTree } from "../table";
import type { ArticleName, Statement, Tally } from "../tally";
import { reportWords } from "../words";
import { nameOf } from "./indicators";

/** More than anybody looks through. */
const MOST = 500;
/** Articles that are named for one value. */
const MOST_NAMES = 3;

/** Where articles give different values for the same. */
export function disagreementsSection(tally: Tally, language: Language): Tree {
  const w = reportWords[language];
  const { columns } = w;
  const disagreements = disagreementsOf(tally.topics.values());
  return h(
    "section",
    {},
    h("h2", {}, w.disagreements, h("small", {}, formatNumber(disagreements.length, language))),
    h("p", { class: "none" }, disagreements.length > 0 ? w.disagreementsNote : w.noDisagreements),
    disagreements.length > 0 &&
      tableTree(
        {
          name: "disagreements",
          columns: [columns.indicator, columns.ward, columns.time, columns.values, columns.difference],
          rows: disagreements.slice(0, MOST).map((disagreement) => rowOf(disagreement, tally, language)),
        },
        language,
      ),
  );
}

function rowOf({ id, ward, time, unit, values, difference }: Disagreement, tally: Tally, language: Language): Cell[] {
  const name = (article: number): ArticleName => tally.names.get(article) ?? { name: String(article) };
  return [
    nameOf(id, language),
    tally.wards.get(ward)?.name ?? ward,
    { csv: time, shown: plain(formatDate(time, words[language])) },
    {
      csv: values
        .map(
          ([value, statements]) =>
            `${value} ${unit}: ${statements.map(({ article }) => name(article).name).join(", ")}`,
        )
        .join("; "),
      shown: h(
        "ul",
        {},
        values.map(([value, statements]) =>
          h(
            "li",
            {},
            h("b", {}, plain(formatFigure({ value, unit }, words[language]))),
            articlesOf(statements)
              .slice(0, MOST_NAMES)
              .map((statement) => statementTree(statement, name(statement.article))),
          ),
        ),
      ),
    },
    Number.isFinite(difference)
      ? { csv: difference, shown: `${formatNumber(Math.round(difference * 100), language)}%` }
      : { csv: Number.POSITIVE_INFINITY, shown: "∞" },
  ];
}

/** One statement an article. */
function articlesOf(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.article, statement])).values()];
}

function statementTree({ evidence }: Statement, { name, url }: ArticleName): Tree {
  const isLink = url !== undefined && isWebAddress(url);
  return h(
    "small",
    { lang: "vi" },
    isLink ? h("a", { href: url, rel: "noopener noreferrer" }, plain(name)) : plain(name),
    evidence !== undefined && [": “", plain(evidence), "”"],
  );
}
