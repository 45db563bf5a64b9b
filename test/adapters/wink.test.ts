import fc from "fast-check";
import { describe, expect, test } from "vitest";
import winkNLP, { type Document, type ItsFunction, type WinkMethods } from "wink-nlp";
import { version } from "wink-nlp/package.json";
import bm25Vectorizer from "wink-nlp/utilities/bm25-vectorizer";
import { createViModel, viModel } from "../../src/adapters/wink";
import { extract } from "../../src/index";
import { texts } from "./texts";

const words = winkNLP(viModel);
const lemma = words.its.lemma as ItsFunction<string>;
const syllables = winkNLP(createViModel({ tokens: "syllables" }));

/** Where each token of a document starts and ends: all that wink-nlp keeps of the text is the tokens and the spaces between. */
function tokenSpans(doc: Document, { its }: WinkMethods): { start: number; end: number; value: string }[] {
  let offset = 0;
  const values = doc.tokens().out();
  const gaps = doc.tokens().out(its.precedingSpaces);
  return values.map((value, i) => {
    const start = offset + (gaps[i] ?? "").length;
    offset = start + value.length;
    return { start, end: offset, value };
  });
}

/** The entities with the offsets of their tokens. */
function entities(nlp: WinkMethods, text: string): object[] {
  const doc = nlp.readDoc(text);
  const spans = tokenSpans(doc, nlp);
  const types = doc.entities().out(nlp.its.type as never) as string[];
  const ranges = doc.entities().out(nlp.its.span as never) as unknown as [number, number][];
  return ranges.map(([first, last], i) => ({ type: types[i], start: spans[first]?.start, end: spans[last]?.end }));
}

test("the model is for the interface of 2.4", () => {
  expect(version).toMatch(/^2\.4\./);
});

describe.each([
  ["words", words],
  ["syllables", syllables],
])("any text, as %s", (_, nlp) => {
  test("has tokens with exact offsets, and the records of extract as entities", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = tokenSpans(nlp.readDoc(text), nlp);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ value }) => value));
        const { records } = extract(text);
        expect(entities(nlp, text)).toEqual(records.map(({ type, start, end }) => ({ type, start, end })));
      }),
      { numRuns: 3000 },
    );
  });
});

const TEXT =
  "Phường Kim Tân thu ngân sách 11 tỷ 708 triệu đồng, vượt 14,99%. TP. Mỹ Tho còn 1,2% hộ nghèo. Bí thư Nguyễn Thanh Khiết nói.";

describe("a document", () => {
  test("is words: names and compounds are one", () => {
    expect(words.readDoc(TEXT).tokens().out().join("|")).toBe(
      "Phường|Kim Tân|thu|ngân sách|11|tỷ|708|triệu|đồng|,|vượt|14,99|%|.|TP|.|Mỹ Tho|còn|1,2|%|hộ nghèo|.|Bí thư|Nguyễn Thanh Khiết|nói|.",
    );
  });

  test("knows a name again that a record has told", () => {
    const doc = words.readDoc("Phường Kim Tân họp. Dân Kim Tân vui.");
    expect(doc.tokens().out()).toEqual(["Phường", "Kim Tân", "họp", ".", "Dân", "Kim Tân", "vui", "."]);
  });

  test("is whole syllables, where these are asked for", () => {
    expect(syllables.readDoc("phường Ngọc Thụy, hộ nghèo").tokens().out()).toEqual([
      "phường",
      "Ngọc",
      "Thụy",
      ",",
      "hộ",
      "nghèo",
    ]);
  });

  test("has sentences that abbreviations do not end", () => {
    expect(words.readDoc(TEXT).sentences().out()).toEqual([
      "Phường Kim Tân thu ngân sách 11 tỷ 708 triệu đồng, vượt 14,99%.",
      "TP. Mỹ Tho còn 1,2% hộ nghèo.",
      "Bí thư Nguyễn Thanh Khiết nói.",
    ]);
  });

  test("has the records in its.detail", () => {
    expect(words.readDoc(TEXT).entities().out(words.its.detail)).toMatchObject([
      { value: "Phường Kim Tân", type: "ward" },
      { value: "11 tỷ 708 triệu đồng", type: "money" },
      { value: "14,99%", type: "percentage" },
      { value: "TP. Mỹ Tho", type: "place" },
      { value: "1,2%", type: "percentage" },
      { value: "Nguyễn Thanh Khiết", type: "person" },
    ]);
  });

  test("has the records of its sentences", () => {
    const sentence = words.readDoc(TEXT).sentences().itemAt(1);
    expect(sentence.entities().out()).toEqual(["TP. Mỹ Tho", "1,2%"]);
  });

  test("has one lemma for all the ways a word is typed", () => {
    const typed = ["Hòa giải", "HOÀ GIẢI", "hòa giải".normalize("NFD"), "hòa\u00a0giải", "hò\u00ada giải"];
    const lemmas = typed.map((text) => words.readDoc(text).tokens().out(lemma));
    expect(lemmas).toEqual(typed.map(() => ["hòa giải"]));
  });

  test("knows stop words, numbers and names", () => {
    const tokens = words.readDoc("Và phường Kim Tân đã có 12 hộ 😀").tokens();
    expect(tokens.out(words.its.stopWordFlag)).toEqual([true, false, false, true, true, false, false, false]);
    expect(tokens.out(words.its.type)).toEqual(["word", "word", "word", "word", "word", "number", "word", "emoji"]);
    expect(tokens.out(words.its.pos)).toEqual(["X", "PROPN", "PROPN", "X", "X", "NUM", "X", "SYM"]);
  });

  test("can be empty, or nothing but space", () => {
    for (const text of ["", " ", "\n\u00a0\n"]) {
      const doc = words.readDoc(text);
      expect([doc.tokens().out(), doc.sentences().out(), doc.entities().out()]).toEqual([[], [], []]);
    }
  });

  test("says that the readability formula is for English", () => {
    expect(() => words.readDoc(TEXT).out(words.its.readabilityStats as never)).toThrow("a formula for English");
  });
});

describe("options", () => {
  test("only: the entities are those records", () => {
    const nlp = winkNLP(createViModel({ only: ["money"] }));
    expect(nlp.readDoc(TEXT).entities().out()).toEqual(["11 tỷ 708 triệu đồng"]);
  });

  test.each([
    [[], "Phường|Kim|Tân|có|4.957|hộ|nghèo", 1, 0],
    [["sbd"], "Phường|Kim|Tân|có|4.957|hộ|nghèo", 1, 0],
    [["pos"], "Phường|Kim Tân|có|4.957|hộ|nghèo", 1, 0],
    [["pos", "ner"], "Phường|Kim Tân|có|4.957|hộ|nghèo", 1, 2],
  ])("a pipe of %j", (pipe, tokens, sentences, found) => {
    const doc = winkNLP(viModel, pipe).readDoc("Phường Kim Tân có 4.957 hộ nghèo");
    expect(doc.tokens().out().join("|")).toBe(tokens);
    expect(doc.sentences().length()).toBe(sentences);
    expect(doc.entities().length()).toBe(found);
  });

  test("sentences without pos are those of the syllables", () => {
    const doc = winkNLP(viModel, ["sbd"]).readDoc("  TP. Mỹ Tho họp.\r\nPhường 1 họp.");
    expect(doc.sentences().out()).toEqual(["TP. Mỹ Tho họp.", "Phường 1 họp."]);
  });
});

describe("with the rest of wink-nlp", () => {
  test("custom entities are patterns of words, types of records, and parts of speech", () => {
    const nlp = winkNLP(createViModel({ tokens: "syllables" }));
    nlp.learnCustomEntities([{ name: "thu", patterns: ["ward thu", "vượt percentage", "^NUM NUM"] }]);
    const found = nlp.readDoc("Phường Kim Tân thu ngân sách, vượt 14,99%. Num 5.").customEntities();
    expect(found.out()).toEqual(["Phường Kim Tân thu", "vượt 14,99%", "Num 5"]);
  });

  test("the vectorizer ranks the words of an article", () => {
    const bm25 = bm25Vectorizer();
    for (const text of ["Hộ nghèo giảm.", "Ngân sách tăng, ngân sách vượt.", "Chi bộ họp."]) {
      bm25.learn(words.readDoc(text).tokens().out(lemma));
    }
    const [[term] = []] = bm25.doc(1).out(words.its.tf as never) as unknown as [string, number][];
    expect(term).toBe("ngân sách");
  });

  test("a second document knows nothing of the first", () => {
    const nlp = winkNLP(viModel);
    const first = nlp.readDoc("Phường Kim Tân có 5 hộ.");
    nlp.readDoc("Hộ nghèo.");
    expect(first.entities().out()).toEqual(["Phường Kim Tân", "5 hộ"]);
  });
});
