import { createRequire } from "node:module";
import type { Document, ItsFunction, WinkMethods } from "wink-nlp";
import type { BM25Vectorizer, BM25VectorizerConfig } from "wink-nlp/utilities/bm25-vectorizer";
import { createViModel } from "../adapters/wink/index";
import { titleCase } from "../extractors/proper-name";
import type { RecordType } from "../records";
import { fold } from "../text/fold";

/** How terms are weighed. */
export type Weighting = "bm25" | "tf-idf";

/** A term of an article, and how much it tells of it. */
export interface KeyTerm {
  /** A word, as it is written where it is a name, else in lower case. */
  readonly term: string;
  /** How often it stands in the article. */
  readonly count: number;
  readonly weight: number;
}

/** A package that the command needs is not installed. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
}

/** A word of an article: as a name, if it is once one, and how often it stands there. */
interface Counted {
  readonly written: string;
  readonly count: number;
}

const CONFIGS: Readonly<Record<Weighting, BM25VectorizerConfig>> = {
  bm25: { k: 1, k1: 1.2, b: 0.75, norm: "none" },
  // with the greatest k1 the weight grows with the count nearly as with none, and b = 0 leaves the length out
  "tf-idf": { k: 1, k1: 100, b: 0, norm: "none" },
};

/** Records whose words are figures and times, and tell nothing of what an article is about. */
const FIGURES: readonly RecordType[] = ["money", "percentage", "measure", "date", "term"];
/** Records whose names are words. Counts are none of these: `12 hộ` would part `hộ nghèo`. */
const NAMES: readonly RecordType[] = ["ward", "place", "person"];

/**
 * The terms by which articles differ from the others of their dataset, weighed by wink-nlp's vectorizer. All articles are learned
 * first; their counts stay in memory.
 */
export class KeyTerms {
  private readonly articles: ReadonlyMap<string, Counted>[] = [];
  private readonly nlp: WinkMethods;
  private readonly vectorizer: BM25Vectorizer;

  /** @throws {MissingPackageError} where wink-nlp is not installed. */
  constructor(weighting: Weighting) {
    const require = createRequire(import.meta.url);
    try {
      this.nlp = (require("wink-nlp") as typeof import("wink-nlp").default)(
        createViModel({ only: [...FIGURES, ...NAMES] }),
      );
      this.vectorizer = (
        require("wink-nlp/utilities/bm25-vectorizer") as typeof import("wink-nlp/utilities/bm25-vectorizer").default
      )(CONFIGS[weighting]);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw cause;
      throw new MissingPackageError("Key terms need the package wink-nlp: npm install wink-nlp@2.4", { cause });
    }
  }

  /** Takes in an article of the dataset. */
  learn(text: string): void {
    const words = this.wordsOf(this.nlp.readDoc(text));
    const terms = new Map<string, Counted>();
    for (const { lemma, written } of words) {
      const { written: first = written, count } = terms.get(lemma) ?? { count: 0 };
      terms.set(lemma, { written: first === lemma ? written : first, count: count + 1 });
    }
    this.articles.push(terms);
    this.vectorizer.learn(words.map(({ lemma }) => lemma));
  }

  /**
   * The terms of an article that weigh most, when all are learned.
   *
   * @param article Its number, in the order in which articles were learned.
   */
  of(article: number, top: number): KeyTerm[] {
    const terms = this.articles[article];
    if (terms === undefined || terms.size === 0) return [];
    const weights = this.vectorizer.doc(article).out(this.nlp.its.tf as never) as unknown as [string, number][];
    return weights
      .map(([lemma, weight]) => {
        const { written = lemma, count = 0 } = terms.get(lemma) ?? {};
        return { term: written, count, weight };
      })
      .sort((a, b) => b.weight - a.weight || b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, top);
  }

  /** Words that may be key terms: no stop words, no figures, nothing of a single letter. */
  private wordsOf(doc: Document): { lemma: string; written: string }[] {
    const { its } = this.nlp;
    const tokens = doc.tokens();
    const read = (function_: unknown): unknown[] => tokens.out(function_ as ItsFunction<unknown>);
    const [values, lemmas, types, stops, parts] = [its.value, its.lemma, its.type, its.stopWordFlag, its.pos].map(read);
    const isFigure = figureTokens(doc, this.nlp);
    const words: { lemma: string; written: string }[] = [];
    lemmas?.forEach((value, i) => {
      const lemma = String(value);
      if (types?.[i] !== "word" || stops?.[i] === true || isFigure.has(i) || lemma.length < 2) return;
      const written = parts?.[i] === "PROPN" ? nameAs(String(values?.[i])) : lemma;
      words.push({ lemma, written });
    });
    return words;
  }
}

/** A name on one line, in a headline in capitals as it would stand in a sentence. */
function nameAs(written: string): string {
  const name = fold(written).text.replace(/\s+/g, " ");
  return name.includes(" ") && name === name.toUpperCase() ? titleCase(name) : name;
}

/** The tokens that are part of figures and times. */
function figureTokens(doc: Document, { its }: WinkMethods): ReadonlySet<number> {
  const types = doc.entities().out(its.type as ItsFunction<string>);
  const spans = doc.entities().out(its.span as ItsFunction<number[]>) as number[][];
  const tokens = new Set<number>();
  for (const [i, [first = 0, last = -1]] of spans.entries()) {
    if ((FIGURES as readonly (string | undefined)[]).includes(types[i]))
      for (let token = first; token <= last; token++) tokens.add(token);
  }
  return tokens;
}
