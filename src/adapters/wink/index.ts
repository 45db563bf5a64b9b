/**
 * A Vietnamese model for [wink-nlp](https://winkjs.org/wink-nlp/) 2.4: words, sentences, stop words, and records as entities.
 *
 * @module wink
 */
import { core, features } from "./core";
import { lemmaOf } from "./lemma";
import { comparedAs, EMPTY_MACHINE, patternMachine } from "./patterns";
import type { RawDocument } from "./raw-document";
import { findSentences, type ReadingOptions, readDocument, type TokenKind } from "./read";

export type { ReadingOptions, TokenKind } from "./read";

/** How a model is made. */
export interface ViModelOptions extends ReadingOptions {
  /** What a token is: a word such as `ngân sách`, the default, or a syllable. */
  readonly tokens?: TokenKind;
}

/** A language model in the form that `winkNLP` of wink-nlp 2.4 takes. */
export interface ViModel {
  /** @internal */
  readonly core: () => object;
  /** @internal */
  readonly sbd: () => object;
  /** @internal */
  readonly pos: () => object;
  /** @internal */
  readonly ner: () => object;
  /** @internal */
  readonly negation: () => object;
  /** @internal */
  readonly sa: () => object;
  /** @internal */
  readonly metaCER: () => object;
  /** @internal */
  readonly featureFn: () => object;
  /** @internal */
  readonly addons: {
    readonly stem: (word: string) => string;
    readonly lemmatize: (word: string) => string;
    readonly readabilityStats: () => never;
  };
}

/**
 * A Vietnamese model for wink-nlp, with options of one's own.
 *
 * The records of `extract` are the entities of a document, in the same order: the entity with `index()` i is `records[i]`. A record may
 * stand within another (the ward within `UBND phường Kim Tân`), and so may an entity.
 *
 * Words, records, and sentences that no record is cut by come with `pos` in the pipe, as it is by default; without it tokens are
 * syllables. There are no sentiment, no negation and no readability formula: these are for English.
 *
 * @example
 * ```ts
 * import { createViModel } from "trichluc/wink";
 * import winkNLP from "wink-nlp";
 *
 * const nlp = winkNLP(createViModel({ tokens: "syllables", only: ["ward", "money"] }));
 * nlp.readDoc("Phường Kim Tân").tokens().out(); // → ["Phường", "Kim", "Tân"]
 * ```
 */
export function createViModel({ tokens = "words", ...options }: ViModelOptions = {}): ViModel {
  /** The normal forms of the document that is being read: wink-nlp shows them to one of two functions that it calls in turn. */
  let normals: number[] = [];
  return {
    core,
    featureFn: features,
    sbd: () => ({
      machines: [],
      transformers: [],
      setter: (_: unknown, raw: RawDocument) => findSentences(raw),
    }),
    ner: () => ({ machines: [EMPTY_MACHINE], transformers: [] }),
    negation: () => ({ machines: [EMPTY_MACHINE], setter: leaveAsIs }),
    sa: () => ({ machines: [EMPTY_MACHINE], setter: leaveAsIs }),
    pos: () => ({
      machines: [EMPTY_MACHINE],
      transformers: [],
      updater: (_found: unknown, _cache: unknown, _pos: unknown, ofDocument: number[]) => {
        normals = ofDocument;
      },
      setter: (raw: RawDocument) => readDocument(raw, normals, tokens, options),
    }),
    metaCER: () => ({ machines: patternMachine(), transformers: [comparedAs] }),
    addons: { stem: lemmaOf, lemmatize: lemmaOf, readabilityStats },
  };
}

function leaveAsIs(): void {}

function readabilityStats(): never {
  throw new Error("its.readabilityStats is a formula for English: the Vietnamese model has none");
}

/**
 * The Vietnamese model for wink-nlp: words, sentences, stop words, and the records of `extract` as entities.
 *
 * @example
 * ```ts
 * import { viModel } from "trichluc/wink";
 * import winkNLP from "wink-nlp";
 *
 * const nlp = winkNLP(viModel);
 * const doc = nlp.readDoc("Phường Kim Tân thu ngân sách 11 tỷ 708 triệu đồng.");
 * doc.tokens().out(); // → ["Phường", "Kim Tân", "thu", "ngân sách", "11", …]
 * doc.entities().out(nlp.its.detail); // → [{ value: "Phường Kim Tân", type: "ward" }, { value: "11 tỷ 708 triệu đồng", type: "money" }]
 * ```
 */
export const viModel: ViModel = createViModel();
