/** What trichluc adds to wink-nlp and compromise: each of them bare, and with its adapter, over the same articles in the same run. */
import { createRequire } from "node:module";
import compromise from "compromise/one";
import english from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { vietnamese } from "../src/adapters/compromise/index";
import { createViModel } from "../src/adapters/wink/index";
import { extract } from "../src/index";
import { measure } from "./measure";

/** The cost of one reader, beside the package that it is measured against. */
export interface AdapterRow {
  readonly name: string;
  /** Nanoseconds a character. */
  readonly cost: number;
  /** Times the cost of the bare package. */
  readonly ratio: number;
}

const ROUNDS = 15;

/** A row each for the bare packages, their adapters, and `extract` alone. */
export function adapterRows(articles: readonly string[]): AdapterRow[] {
  const size = articles.reduce((sum, { length }) => sum + length, 0);
  const over = (name: string, read: (text: string) => unknown) => ({
    name,
    size,
    run: () => {
      for (const text of articles) read(text);
    },
  });
  // the plugin changes the instance that it is put in; the CommonJS build is another one
  const bare = createRequire(import.meta.url)("compromise/one") as typeof compromise;
  const withRecords: typeof compromise = compromise.plugin(vietnamese());
  const wink = winkNLP(english);
  const words = winkNLP(createViModel());
  const syllables = winkNLP(createViModel({ tokens: "syllables" }));
  const costs = measure(
    [
      over("extract", (text) => extract(text, { observations: false })),
      over("wink-nlp, its English model", (text) => wink.readDoc(text)),
      over("trichluc/wink, words", (text) => words.readDoc(text)),
      over("trichluc/wink, syllables", (text) => syllables.readDoc(text)),
      over("compromise/one", (text) => bare(text)),
      over("trichluc/compromise", (text) => withRecords(text)),
    ],
    ROUNDS,
  );
  return Array.from(costs, ([name, cost]) => {
    const package_ = name.includes("wink") ? "wink-nlp, its English model" : "compromise/one";
    return { name, cost, ratio: cost / (costs.get(name === "extract" ? name : package_) ?? Number.NaN) };
  });
}
