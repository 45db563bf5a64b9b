import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { locate, parseGold } from "../../src/eval/gold";
import { parsePredictions, readGold } from "../../src/eval/read";
import { type Report, Scorer } from "../../src/eval/score";
import { extract } from "../../src/index";
import type { ExtractedRecord, Extraction, Observation } from "../../src/records";
import { trichluc } from "../cli/trichluc";
import { newFolder } from "../folders";

const TEXT =
  "Phường Kim Tân có 4.957 hộ dân, thu 11 tỷ đồng, tăng khoảng 15%. Năm 2021 phường Kim Tân còn 12 hộ nghèo.";
const GOLD = [
  "@ward phường Kim Tân | Lào Cai | Lào Cai",
  "@code 02647",
  "# a comment",
  "ward\tPhường Kim Tân\tkind=phường; name=Kim Tân",
  "count\t4.957 hộ\tvalue=4957; unit=hộ; unitmax=hộ dân; ind=số hộ~hộ dân; rel=level; st=actual",
  "money\t11 tỷ đồng\tvalue=11000000000; currency=VND; ind=thu ngân sách~thu; rel=level; st=actual; t=2021",
  "percentage\t15%\tvalue=15; qualifier=about; ind=thu ngân sách~thu; rel=increase; st=actual",
  "date\tNăm 2021\tvalue=2021; alt=2021/2021",
  "ward\tphường Kim Tân\tkind=phường; name=Kim Tân",
  "count\t12 hộ nghèo\tvalue=12; unit=hộ",
].join("\n");

function at<R extends Partial<ExtractedRecord>>(words: string, fields: R, from = 0): ExtractedRecord {
  const start = TEXT.indexOf(words, from);
  return { text: words, start, end: start + words.length, ...fields } as unknown as ExtractedRecord;
}

const RECORDS = [
  at("Phường Kim Tân", { type: "ward", kind: "phường", name: "Kim Tân", code: "02647" }),
  at("4.957 hộ dân", { type: "count", value: 4957, unit: "hộ dân" }),
  at("11 tỷ đồng", { type: "money", value: 11e9, currency: "VND" }),
  at("15%", { type: "percentage", value: 15, qualifier: "about" }),
  at("Năm 2021", { type: "date", value: "2021" }),
  at("phường Kim Tân", { type: "ward", kind: "phường", name: "Kim Tân" }),
  at("12 hộ nghèo", { type: "count", value: 12, unit: "hộ nghèo" }),
];

const observation = (record: number, indicator: string, more: Partial<Observation> = {}): Observation =>
  ({
    indicator,
    relation: "level",
    status: "actual",
    value: 1,
    unit: "",
    record,
    evidence: { start: 0, end: 1 },
    ...more,
  }) as Observation;

const OBSERVATIONS = [
  observation(1, "số hộ dân"),
  observation(2, "thu ngân sách", { timePeriod: "2021" }),
  observation(3, "thu", { relation: "increase" }),
];
const RIGHT: Extraction = {
  ward: { kind: "phường", name: "Kim Tân", code: "02647" },
  records: RECORDS,
  observations: OBSERVATIONS,
};

function score(prediction: Extraction | undefined, gold = GOLD): Report {
  const scorer = new Scorer();
  expect(scorer.add({ id: "kim-tan", gold: parseGold(gold), text: TEXT, prediction })).toEqual([]);
  return scorer.report();
}

function typeOf(report: Report, type: string) {
  return report.types.find((score) => score.type === type);
}

/** The right prediction with one record changed. */
function changed(index: number, fields: object): Extraction {
  return {
    ...RIGHT,
    records: RECORDS.map((record, at) => (at === index ? { ...record, ...fields } : record)) as ExtractedRecord[],
  };
}

describe("a prediction", () => {
  it("that is right has full marks", () => {
    const report = score(RIGHT);
    expect(report.mistakes).toEqual([]);
    expect(typeOf(report, "all")).toMatchObject({ gold: 7, predicted: 7, right: 7, f1: 1 });
    expect(report.observations).toMatchObject({
      gold: 3,
      predicted: 3,
      right: 3,
      f1: 1,
      timePeriod: { right: 1, of: 1 },
    });
    expect(report.observations.hard).toEqual({ right: 1, of: 1 });
    expect(report.attributes).toMatchObject({
      "article ward": { right: 1, of: 1 },
      "article code": { right: 1, of: 1 },
    });
  });

  it("that is missing has none", () => {
    const report = score(undefined);
    expect(typeOf(report, "all")).toMatchObject({ gold: 7, predicted: 0, right: 0, precision: 1, recall: 0, f1: 0 });
    expect(report.mistakes.filter(({ detail }) => detail === "missed")).toHaveLength(7);
  });

  it.each([
    ["a unit as short as its head", 1, { text: "4.957 hộ", end: TEXT.indexOf("4.957 hộ") + 8, unit: "hộ" }],
    ["another form of a name", 0, { name: "KIM TÂN" }],
    ["another date that the gold allows", 4, { value: "2021/2021" }],
    ["a field that does not count", 6, { per: undefined }],
  ])("is right with %s", (_, index, fields) => {
    expect(typeOf(score(changed(index, fields)), "all")).toMatchObject({ right: 7 });
  });

  it.each([
    ["a wrong span", 2, { text: "11 tỷ", end: TEXT.indexOf("11 tỷ") + 5 }, "money", { right: 0, spanRight: 0 }],
    ["a wrong field", 2, { value: 11 }, "money", { right: 0, spanRight: 1 }],
    ["a unit that is too long", 6, { text: "12 hộ nghèo.", end: TEXT.length }, "count", { right: 1, spanRight: 1 }],
    ["a unit without its head", 1, { unit: "dân" }, "count", { right: 1, spanRight: 2 }],
    ["an extra field", 3, { min: 1 }, "percentage", { right: 0, spanRight: 1 }],
    ["another type", 4, { type: "term" }, "date", { right: 0, predicted: 0 }],
  ])("is wrong with %s", (_, index, fields, type, expected) => {
    const report = score(changed(index, fields));
    expect(typeOf(report, type)).toMatchObject(expected);
    expect(report.mistakes.length).toBeGreaterThan(0);
  });

  it("with a record more is less precise", () => {
    const more = at("hộ dân", { type: "count", value: 1, unit: "hộ" });
    const report = score({ ...RIGHT, records: [...RECORDS, more] });
    expect(typeOf(report, "count")).toMatchObject({
      gold: 2,
      predicted: 3,
      right: 2,
      precision: 2 / 3,
      recall: 1,
      f1: 0.8,
    });
    expect(report.mistakes).toMatchObject([{ what: "count", text: "hộ dân", detail: "spurious" }]);
  });

  it("with offsets that don't give the words is told of", () => {
    const report = score(changed(2, { text: "11 tỷ đô" }));
    expect(report.wrongOffsets).toBe(1);
    expect(typeOf(report, "money")).toMatchObject({ right: 0, spanRight: 1 });
  });

  it("with a wrong code is told of, without a code not", () => {
    expect(score(changed(0, { code: "99999" })).wrongCodes).toBe(1);
    const report = score(changed(0, { code: undefined }));
    expect(report.wrongCodes).toBe(0);
    expect(report.attributes["ward code"]).toEqual({ right: 0, of: 2 });
  });

  it.each([
    [{ indicator: "chi ngân sách" }, "indicator"],
    [{ indicator: "số trường học mới" }, "indicator"],
    [{ relation: "decrease" }, "relation"],
    [{ status: "target" }, "status"],
  ])("with the observation %j is wrong in its %s", (wrong, field) => {
    const [first, , third] = OBSERVATIONS;
    const observations = [first, { ...OBSERVATIONS[1], ...wrong }, third] as Observation[];
    const report = score({ ...RIGHT, observations });
    expect(report.observations).toMatchObject({ right: 2, [field]: 2 });
    expect(report.mistakes.map(({ what }) => what)).toContain("observation");
  });

  it("without a qualifier is right, and the qualifier counted", () => {
    const report = score(changed(3, { qualifier: undefined }));
    expect(typeOf(report, "percentage")).toMatchObject({ right: 1 });
    expect(report.attributes.qualifier).toEqual({ right: 0, of: 1 });
  });
});

describe("gold", () => {
  it("that makes no sense is told of, with its line", () => {
    const gold = parseGold("wards\tx\nward\nmoney\t5 đồng\tvalue=five; rel");
    expect(gold.problems).toEqual([
      "1: bad line: wards\tx",
      "2: bad line: ward",
      "3: 'value=five' is not a number",
      "3: no '=' in 'rel'",
    ]);
  });

  it("that is not in the text is told of", () => {
    const { records, problems } = locate(parseGold("ward\txã Không Có\tname=x"), TEXT);
    expect(records).toEqual([]);
    expect(problems).toEqual(["1: not found after offset 0: 'xã Không Có'"]);
  });

  it("finds words that stand there twice one after the other, and none inside a longer word", () => {
    const { records } = locate(parseGold("count\t1 hộ\ncount\t1 hộ\ncount\t1 hộ\tglued=1"), "11 hộ, 1 hộ, 1 hộ, 21 hộ");
    expect(records.map(({ start }) => start)).toEqual([7, 13, 20]);
  });
});

describe("the command", () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
    writeFileSync(join(folder, "kim-tan.gold"), GOLD);
    writeFileSync(join(folder, "kim-tan.txt"), TEXT);
    writeFileSync(join(folder, "pred.jsonl"), `${JSON.stringify({ id: "kim-tan", ...RIGHT })}\n`);
    const wrong = { id: "kim-tan", ...changed(2, { value: 1 }) };
    writeFileSync(join(folder, "wrong.jsonl"), `${JSON.stringify(wrong)}\n`);
  });
  const evaluate = (...args: string[]) => trichluc(["eval", "--gold", folder, ...args]);

  it("prints a table", async () => {
    const { code, stdout, stderr } = await evaluate(join(folder, "pred.jsonl"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^all +7 +7 +7 +100\.0 +100\.0 +100\.0 +100\.0$/m);
    expect(stdout).toMatch(/^observations +3\/3 right of 3 given, F1 +100\.0$/m);
  });

  it("lists mistakes", async () => {
    const { stdout } = await evaluate(join(folder, "wrong.jsonl"), "--mistakes", "money");
    expect(stdout).toContain("money\tkim-tan\t11 tỷ đồng\tfields: value 1 for 11000000000\n");
  });

  it("reads standard input and prints JSON", async () => {
    const input = readFileSync(join(folder, "pred.jsonl"), "utf8");
    const { stdout } = await trichluc(["eval", "--gold", folder, "-", "--json"], input);
    expect(JSON.parse(stdout).types.at(-1)).toMatchObject({ type: "all", right: 7 });
  });

  it("tells of gold without a prediction", async () => {
    expect(await trichluc(["eval", "--gold", folder, "-"], "")).toMatchObject({
      code: 1,
      stderr: "kim-tan: no prediction\n",
    });
  });

  it.each([
    [["--gold", "/nowhere", "x"], "x can't be read"],
    [["x"], "required option '--gold"],
    [["--gold", "fixtures/records", "fixtures/records/ward.txt"], "line 1 is no JSON"],
    [["--gold", "gold", "x", "--mistakes", "wards"], "Allowed choices are all, ward, term"],
  ])("%j is wrong usage", async (args, message) => {
    const { code, stderr } = await trichluc(["eval", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("says where texts can be told to lie", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "a.gold"), "@file b.txt\nward\tphường An\tkind=phường; name=An\n");
    const { code, stderr } = await trichluc(["eval", "--gold", folder, "-"], "");
    expect({ code, lines: stderr.split("\n").slice(0, 2) }).toEqual({
      code: 2,
      lines: [
        `a.gold: no text b.txt in ${folder}; --texts names another folder`,
        `error: there are no texts of the gold in ${folder}`,
      ],
    });
  });

  it("refuses a folder without gold", async () => {
    const { code, stderr } = await trichluc(["eval", "--gold", "fixtures/records", "-"], "");
    expect({ code, stderr: stderr.split("\n")[0] }).toEqual({
      code: 2,
      stderr: "error: there is no gold file in fixtures/records",
    });
  });
});

/** The scorer that the project's own figures are measured with, where it is at hand. */
const REFERENCE = "../shared/tools/score.mjs";

describe.skipIf(!existsSync(REFERENCE))("beside the reference scorer", () => {
  it.each([
    ["five articles", "../shared/gold", "../shared/articles"],
    ["the fixtures", "fixtures/articles", "fixtures/articles"],
  ])("the figures are the same for %s", async (_, gold, texts) => {
    const scorer = new Scorer();
    const lines: string[] = [];
    for await (const article of readGold(gold, texts, (problem) => expect.fail(problem))) {
      const prediction = { ...extract(article.text), id: article.id };
      lines.push(JSON.stringify(prediction));
      scorer.add({ ...article, prediction: parsePredictions(JSON.stringify(prediction)).get(article.id) });
    }
    const folder = newFolder();
    const file = join(folder, "pred.jsonl");
    writeFileSync(file, lines.join("\n"));
    const reference = JSON.parse(
      execFileSync(process.execPath, [REFERENCE, "--gold", gold, "--texts", texts, "--pred", file, "--json"], {
        encoding: "utf8",
      }),
    );

    const { types, attributes, observations, wrongCodes, wrongOffsets } = scorer.report();
    const goldFiles = readdirSync(gold).filter((name) => basename(name).endsWith(".gold"));
    expect(lines).toHaveLength(goldFiles.length);
    expect(
      types.map(({ type, gold, predicted: pred, right, precision, recall, f1, spanRight }) => {
        return { type, gold, pred, right, precision, recall, f1, spanOnly: gold > 0 ? spanRight / gold : 1 };
      }),
    ).toEqual(reference.rows);
    expect(Object.fromEntries(Object.entries(attributes).map(([name, { right, of }]) => [name, [right, of]]))).toEqual(
      reference.attr,
    );
    const { predicted: pred, timePeriod, hard, ...counts } = observations;
    expect({ ...counts, pred, time: [timePeriod.right, timePeriod.of], hard: [hard.right, hard.of] }).toEqual(
      reference.obs,
    );
    expect({ wrongCodes, wrongOffsets }).toEqual({
      wrongCodes: reference.wrongCodes,
      wrongOffsets: reference.wrongOffsets,
    });
  });
});
