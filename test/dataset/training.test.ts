import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SPLITS } from "../../src/dataset/entry";
import { splitOf } from "../../src/dataset/split";
import type { ExtractedRecord } from "../../src/records";
import { at, built, contentOf, reading, rowsOf } from "./built";

const TEXT = "🏘️ 👨‍👩‍👧 Ở phường Kim Tân, UBND phường Kim Tân thu 5 tỷ đồng 👍.\nTP. Mỹ Tho có 2 hộ\nnghèo.";
const RECORDS: ExtractedRecord[] = [
  { type: "ward", ...at(TEXT, "phường Kim Tân"), kind: "phường", name: "Kim Tân" },
  { type: "organization", ...at(TEXT, "UBND phường Kim Tân"), kind: "UBND", name: "UBND phường Kim Tân" },
  { type: "ward", text: "phường Kim Tân", start: 36, end: 50, kind: "phường", name: "Kim Tân" },
  { type: "money", ...at(TEXT, "5 tỷ đồng"), value: 5e9, currency: "VND" },
  { type: "place", ...at(TEXT, "TP. Mỹ Tho"), kind: "thành phố", name: "Mỹ Tho", level: "district" },
  { type: "count", ...at(TEXT, "2 hộ\nnghèo"), value: 2, unit: "hộ nghèo" },
];
const READING = reading(TEXT, RECORDS);
/** As Python sees it. */
const CODE_POINTS = Array.from(TEXT);
const slice = (start: number, end: number): string => CODE_POINTS.slice(start, end).join("");

it("is about a text whose offsets differ between UTF-16 and code points", () => {
  expect(CODE_POINTS.length).toBeLessThan(TEXT.length);
  for (const { text, start, end } of RECORDS) expect(TEXT.slice(start, end)).toBe(text);
});

describe("CoNLL", () => {
  const parse = (content: string) =>
    content
      .trimEnd()
      .split("\n\n")
      .slice(1)
      .map((block) => {
        const lines = block.split("\n");
        const offsets = lines.find((line) => line.startsWith("# offsets "))?.slice("# offsets ".length) ?? "";
        const rows = lines.filter((line) => !/^# (?:article|offsets) /.test(line)).map((line) => line.split(" "));
        return { offsets: offsets.split(" ").map((pair) => pair.split("-").map(Number)), rows };
      });

  it("has a token a line, four columns, sentences apart", async () => {
    const content = contentOf(await built([READING], { formats: ["conll"] }), "ner/conll/all.conll");
    expect(content).toMatch(/^-DOCSTART- -X- O O\n\n# article 1\n# offsets 0-2 3-8 /);
    const sentences = parse(content);
    expect(sentences.map(({ rows }) => rows.map(([token]) => token).join(" "))).toEqual([
      "🏘️ 👨‍👩‍👧 Ở phường Kim Tân , UBND phường Kim Tân thu 5 tỷ đồng 👍 .",
      "TP . Mỹ Tho có 2 hộ nghèo .",
    ]);
    for (const { rows } of sentences) for (const row of rows) expect(row).toHaveLength(4);
  });

  it("has offsets in code points that rebuild the text", async () => {
    const sentences = parse(contentOf(await built([READING], { formats: ["conll"] }), "ner/conll/all.conll"));
    const rebuilt = new Array(CODE_POINTS.length).fill(" ");
    for (const { offsets, rows } of sentences) {
      expect(offsets).toHaveLength(rows.length);
      rows.forEach(([token = ""], index) => {
        const [start = 0, end = 0] = offsets[index] ?? [];
        expect(slice(start, end)).toBe(token);
        rebuilt.splice(start, end - start, ...Array.from(token));
      });
    }
    expect(rebuilt.join("")).toBe(TEXT.replaceAll("\n", " "));
  });

  it("gives the longer of two overlapping records the tokens", async () => {
    const [first] = parse(contentOf(await built([READING], { formats: ["conll"] }), "ner/conll/all.conll"));
    expect(first?.rows.map(([token, , , tag]) => `${token} ${tag}`).slice(3, 16)).toEqual([
      "phường B-ward",
      "Kim I-ward",
      "Tân I-ward",
      ", O",
      "UBND B-organization",
      "phường I-organization",
      "Kim I-organization",
      "Tân I-organization",
      "thu O",
      "5 B-money",
      "tỷ I-money",
      "đồng I-money",
      "👍 O",
    ]);
  });

  it("does not cut a sentence inside a record", async () => {
    const text = "Theo P. Tân An và TP. Mỹ Tho. Hết.";
    const records: ExtractedRecord[] = [
      { type: "ward", ...at(text, "P. Tân An và TP. Mỹ Tho. Hết"), kind: "phường", name: "Tân An" },
    ];
    const content = contentOf(await built([reading(text, records)], { formats: ["conll"] }), "ner/conll/all.conll");
    expect(parse(content)).toHaveLength(1);
  });

  it("begins two records of a type that touch", async () => {
    const text = "phường 1phường 2";
    const records: ExtractedRecord[] = ["phường 1", "phường 2"].map((words) => ({
      type: "ward",
      ...at(text, words),
      kind: "phường",
      name: words.slice(-1),
    }));
    const [sentence] = parse(
      contentOf(await built([reading(text, records)], { formats: ["conll"] }), "ner/conll/all.conll"),
    );
    expect(sentence?.rows.map(([, , , tag]) => tag)).toEqual(["B-ward", "I-ward", "B-ward", "I-ward"]);
  });

  it("keeps whole syllables in NFD", async () => {
    const text = "\u200BPhường Thụ\u00ADy Lâm\u200B".normalize("NFD");
    const content = contentOf(await built([reading(text)], { formats: ["conll"] }), "ner/conll/all.conll");
    expect(parse(content)[0]?.rows.map(([token]) => token)).toEqual(text.split(" "));
  });

  it("has a document for a text without words", async () => {
    const content = contentOf(await built([reading(""), reading("a")], { formats: ["conll"] }), "ner/conll/all.conll");
    expect(content.match(/-DOCSTART-/g)).toHaveLength(2);
    expect(content).toContain("# article 2\n# offsets 0-1\na -X- _ O\n\n");
  });
});

describe("brat", () => {
  it("has a text and its annotations, offsets in code points, a fragment a line", async () => {
    const folder = await built([READING], { formats: ["brat"] });
    expect(contentOf(folder, "ner/brat/all/0000/0000001.txt")).toBe(TEXT);
    const lines = contentOf(folder, "ner/brat/all/0000/0000001.ann").trimEnd().split("\n");
    expect(lines).toHaveLength(RECORDS.length);
    lines.forEach((line, index) => {
      const [id, target = "", words] = line.split("\t");
      const [type, ...offsets] = target.split(/[ ;]/);
      expect(id).toBe(`T${index + 1}`);
      expect(type).toBe(RECORDS[index]?.type);
      const numbers = offsets.map(Number);
      const fragments = numbers.flatMap((start, i) => (i % 2 === 0 ? [slice(start, numbers[i + 1] ?? 0)] : []));
      expect(fragments.join(" ")).toBe(words);
      expect(words).toBe(RECORDS[index]?.text.replace("\n", " "));
    });
    expect(lines.at(-1)).toMatch(/;/);
  });

  it("names the types", async () => {
    expect(contentOf(await built([READING], { formats: ["brat"] }), "ner/brat/annotation.conf")).toContain(
      "[entities]\nward\n",
    );
  });
});

describe("Label Studio", () => {
  it("has tasks with predictions, offsets in code points", async () => {
    const folder = await built([READING, reading("a")], { formats: ["label-studio"] });
    const tasks = JSON.parse(contentOf(folder, "ner/label-studio/all.json"));
    expect(tasks).toHaveLength(2);
    expect(tasks[0].data).toMatchObject({ text: TEXT, article: 1 });
    for (const { value } of tasks[0].predictions[0].result) expect(slice(value.start, value.end)).toBe(value.text);
    expect(tasks[0].predictions[0].result).toHaveLength(RECORDS.length);
    expect(contentOf(folder, "ner/label-studio/config.xml")).toContain('<Label value="ward"/>');
  });

  it("is a list also without articles", async () => {
    const folder = await built([], { formats: ["label-studio", "spacy"] });
    expect(JSON.parse(contentOf(folder, "ner/label-studio/all.json"))).toEqual([]);
    expect(JSON.parse(contentOf(folder, "ner/spacy/all.json"))).toEqual([]);
  });
});

describe("spaCy", () => {
  it("has tokens that make up the text, with BILUO tags and entities in code points", async () => {
    const folder = await built([READING, reading(" một\r\n\thai ")], { formats: ["spacy"] });
    const documents = JSON.parse(contentOf(folder, "ner/spacy/all.json"));
    for (const [index, text] of [TEXT, " một\r\n\thai "].entries()) {
      const [paragraph] = documents[index].paragraphs;
      const tokens = paragraph.sentences.flatMap((sentence: { tokens: unknown[] }) => sentence.tokens);
      expect(paragraph.raw).toBe(text);
      expect(tokens.map(({ orth, space }: { orth: string; space: string }) => orth + space).join("")).toBe(text);
      expect(tokens.map(({ id }: { id: number }) => id)).toEqual(tokens.map((_: unknown, at: number) => at));
    }
    const [paragraph] = documents[0].paragraphs;
    expect(
      paragraph.entities.map(([start, end, label]: [number, number, string]) => [slice(start, end), label]),
    ).toEqual([
      ["phường Kim Tân", "ward"],
      ["UBND phường Kim Tân", "organization"],
      ["5 tỷ đồng", "money"],
      ["TP. Mỹ Tho", "place"],
      ["2 hộ\nnghèo", "count"],
    ]);
    const tags = paragraph.sentences.flatMap(({ tokens }: { tokens: { ner: string }[] }) =>
      tokens.map(({ ner }) => ner),
    );
    expect(tags.filter((tag: string) => tag !== "O")).toEqual([
      ..."B-ward I-ward L-ward B-organization I-organization I-organization L-organization".split(" "),
      ..."B-money I-money L-money B-place I-place I-place L-place B-count I-count I-count L-count".split(" "),
    ]);
  });
});

describe("Hugging Face", () => {
  it("has a sentence a line, offsets in code points of its text", async () => {
    const lines = rowsOf(await built([READING], { formats: ["hugging-face"] }), "ner/hugging-face/all.jsonl");
    expect(lines.map(({ id }) => id)).toEqual(["1-0", "1-1"]);
    for (const { text, start, tokens, ner_tags, entities } of lines) {
      expect(slice(start, start + Array.from(text).length)).toBe(text);
      expect(tokens).toHaveLength(ner_tags.length);
      const words = entities.map((entity: { start: number; end: number; label: string }) =>
        [Array.from(text).slice(entity.start, entity.end).join(""), entity.label].join(" "),
      );
      expect(words).toHaveLength(ner_tags.filter((tag: string) => tag.startsWith("B-")).length);
      for (const word of words) {
        expect([
          "phường Kim Tân ward",
          "UBND phường Kim Tân organization",
          "5 tỷ đồng money",
          "TP. Mỹ Tho place",
          "2 hộ\nnghèo count",
        ]).toContain(word);
      }
    }
  });
});

describe("a split", () => {
  it("has the shares that were asked for", () => {
    const counts = { train: 0, validation: 0, test: 0 };
    for (let name = 0; name < 20_000; name++) counts[splitOf(String(name), [80, 10, 10])]++;
    expect(counts.train / 20_000).toBeCloseTo(0.8, 1);
    expect(counts.validation / 20_000).toBeCloseTo(0.1, 1);
    expect(counts.test / 20_000).toBeCloseTo(0.1, 1);
  });

  it.each([
    [[1, 0, 0], "train"],
    [[0, 1, 0], "validation"],
    [[0, 0, 1], "test"],
  ] as const)("of %j is all %s", (shares, split) => {
    for (let name = 0; name < 100; name++) expect(splitOf(String(name), shares)).toBe(split);
  });

  it("has a file each, and every article in one of them", async () => {
    const readings = Array.from({ length: 40 }, (_, index) => reading(`bài báo số ${index} về phường ${index}`));
    const folder = await built(readings, { formats: ["conll", "label-studio", "brat", "jsonl"], split: [50, 30, 20] });
    const articles = SPLITS.flatMap((split) => JSON.parse(contentOf(folder, `ner/label-studio/${split}.json`)));
    expect(articles.map(({ data }) => data.article).sort((a, b) => a - b)).toEqual(
      readings.map((_, index) => index + 1),
    );
    const rows = rowsOf(folder, "articles.jsonl");
    for (const split of SPLITS) {
      const numbers = rows.filter((row) => row.split === split).map(({ article }) => article);
      const tasks = JSON.parse(contentOf(folder, `ner/label-studio/${split}.json`));
      expect(tasks.map(({ data }: { data: { article: number } }) => data.article)).toEqual(numbers);
      expect(contentOf(folder, `ner/conll/${split}.conll`).match(/-DOCSTART-/g)).toHaveLength(numbers.length);
      expect(readdirSync(join(folder, "ner/brat", split, "0000"))).toHaveLength(2 * numbers.length);
    }
  });

  const long = (seed: string): string => Array.from({ length: 60 }, (_, index) => `${seed}${index}`).join(" ");

  it("keeps near-duplicates together, and an article moves only with its cluster", async () => {
    const texts = Array.from({ length: 30 }, (_, index) => long(`từ${index}x`));
    const copies = texts.map((text) => `Tít khác ${text}`);
    const split = [34, 33, 33] as const;
    const before = rowsOf(
      await built(
        texts.map((text) => reading(text)),
        { formats: ["jsonl"], split },
      ),
      "articles.jsonl",
    );
    const folder = await built(
      [...copies, ...texts].map((text) => reading(text)),
      { formats: ["jsonl"], split },
    );
    const after = rowsOf(folder, "articles.jsonl");
    let moved = 0;
    texts.forEach((_, index) => {
      const [copy, own, alone] = [after[index], after[index + 30], before[index]];
      expect(own.cluster).toBe(copy.cluster);
      expect(own.split).toBe(copy.split);
      if (own.cluster === alone.cluster) expect(own.split).toBe(alone.split);
      else moved++;
    });
    // a copy with a smaller hash renames its cluster
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(30);
  });

  it("is left out of copies with dedupe, the first of each cluster stays", async () => {
    const texts = [long("a"), `b ${long("a")}`, long("c"), `d ${long("c")}`, long("e")];
    const folder = await built(
      texts.map((text) => reading(text)),
      { formats: ["jsonl", "parquet", "conll"], dedupe: true, withText: true },
    );
    expect(rowsOf(folder, "articles.jsonl").map(({ article, text }) => [article, text.slice(0, 2)])).toEqual([
      [1, "a0"],
      [2, "c0"],
      [3, "e0"],
    ]);
    expect(contentOf(folder, "ner/conll/all.conll").match(/-DOCSTART-/g)).toHaveLength(3);
    expect(JSON.parse(contentOf(folder, "datapackage.json")).summary).toMatchObject({
      clusters: 3,
      copies: 2,
      rows: { articles: 3 },
    });
  });
});
