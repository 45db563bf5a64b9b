import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/article/index";
import { extract } from "../../src/index";
import { RECORD_TYPES } from "../../src/record-types";
import type { Extraction } from "../../src/records";
import { article, extraction, jsonSchema, SCHEMA_NAMES, type SchemaName } from "../../src/schema/index";
import { articleTexts } from "../article-texts";
import { jsonLines, trichluc } from "../cli/trichluc";
import { readCorpus } from "../corpus";

function validator(name?: SchemaName): ValidateFunction {
  return new Ajv().compile(jsonSchema(name));
}

const FOLDER = "fixtures/articles";

describe("what extract gives is valid", () => {
  const validate = validator();
  const check = (result: Extraction): void => {
    const line = JSON.parse(JSON.stringify(result));
    expect(safeParse(extraction, line).issues).toBeUndefined();
    expect(validate(line) || validate.errors).toBe(true);
  };

  it("for the articles", () => {
    for (const text of articleTexts())
      check(extract(text, { publishedAt: "2024-01-02T03:04:00+07:00", id: "x", url: "u" }));
  });

  it.each(RECORD_TYPES)("for every example of a %s", (type) => {
    for (const { text, publishedAt } of readCorpus(type)) check(extract(text, { ...(publishedAt && { publishedAt }) }));
  });

  it("as the command writes it", async () => {
    const { stdout } = await trichluc(["extract", FOLDER, "fixtures/pages", "--with-text"]);
    const lines = jsonLines(stdout);
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) expect(validate(line) || validate.errors).toBe(true);
  });
});

it("what is read from pages is valid", async () => {
  const validate = validator("article");
  for await (const page of readArticles("fixtures/pages")) {
    expect(safeParse(article, page).issues).toBeUndefined();
    expect(validate(JSON.parse(JSON.stringify(page))) || validate.errors).toBe(true);
  }
});

describe("what makes no sense is not valid", () => {
  const ward = { type: "ward", text: "xã A", start: 0, end: 4, kind: "xã", name: "A" };
  const count = { type: "count", text: "2 hộ", start: 0, end: 4, value: 2, unit: "hộ" };
  const observation = {
    indicator: "hộ nghèo",
    relation: "level",
    status: "actual",
    value: 2,
    unit: "hộ",
    record: 0,
    evidence: { start: 0, end: 4 },
  };

  it("but what these are made from is", () => {
    expect(validator()({ records: [ward, count], observations: [observation] })).toBe(true);
  });

  it.each([
    ["an offset before the text", { ...ward, start: -1 }],
    ["half an offset", { ...ward, start: 0.5 }],
    ["a kind that there is not", { ...ward, kind: "quận" }],
    ["a register that there is not", { ...ward, register: "2023" }],
    ["a code with letters", { ...ward, code: "3111A" }],
    ["a successor without a name", { ...ward, successor: { code: "00004", province: "Hà Nội" } }],
    ["a type that there is not", { ...ward, type: "wards" }],
    ["a field that there is not", { ...ward, colour: "red" }],
    ["a missing field", { ...ward, name: undefined }],
    ["a value and a range", { ...count, min: 1, max: 2 }],
    ["half a range", { ...count, value: undefined, min: 1 }],
    ["a figure in words", { ...count, value: "2" }],
    ["a qualifier that there is not", { ...count, qualifier: "maybe" }],
    ["a currency in words", { type: "money", text: "1đ", start: 0, end: 2, value: 1, currency: "đồng" }],
    ["a date that is no EDTF", { type: "date", text: "nay", start: 0, end: 3, value: "hôm nay" }],
  ])("%s", (_, record) => {
    const line = JSON.parse(JSON.stringify({ records: [record], observations: [] }));
    expect(validator()(line)).toBe(false);
    expect(safeParse(extraction, line).success).toBe(false);
  });

  it.each([
    ["no evidence", { evidence: undefined }],
    ["a relation that there is not", { relation: "growth" }],
    ["a negative index", { record: -1 }],
    ["no figure", { value: undefined }],
  ])("an observation with %s", (_, wrong) => {
    const line = JSON.parse(JSON.stringify({ records: [], observations: [{ ...observation, ...wrong }] }));
    expect(validator()(line)).toBe(false);
    expect(safeParse(extraction, line).success).toBe(false);
  });

  it.each(["yesterday", "2020-1-2", "2020-01-02 03:04"])("the time %s", (publishedAt) => {
    expect(validator()({ publishedAt, records: [], observations: [] })).toBe(false);
  });
});

it.each(SCHEMA_NAMES)("the schema of %s compiles", (name) => {
  expect(jsonSchema(name).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(() => validator(name)).not.toThrow();
});

describe("trichluc schema", () => {
  it.each([
    [[], "extraction"],
    [["observationRow"], "observationRow"],
  ] as const)("prints a schema for %j", async (args, name) => {
    const { code, stdout } = await trichluc(["schema", ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))));
  });

  it("refuses a name that there is not", async () => {
    expect(await trichluc(["schema", "nothing"])).toMatchObject({ code: 2, stdout: "" });
  });
});
