import compromise from "compromise/one";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Vietnamese, vietnamese } from "../../src/adapters/compromise";
import { extract } from "../../src/index";
import { texts } from "./texts";

/** The methods of views before the plugin is in. */
const own = new Map(Object.entries(Object.getPrototypeOf(compromise("a"))));
const english = "I don't like 20% of it, he said. It's $5 - no, 5-6 km!";
const before = JSON.stringify(withoutIds(compromise(english).json()));
let nlp: Vietnamese<typeof compromise>;

beforeAll(() => {
  nlp = compromise.plugin(vietnamese());
});

function withoutIds(sentences: { terms: { id?: string }[] }[]): object[] {
  return sentences.map(({ terms, ...rest }) => ({ ...rest, terms: terms.map(({ id: _, ...term }) => term) }));
}

const HAS_VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

describe("any text", () => {
  test("has terms with exact offsets, and the records of extract", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(HAS_VIETNAMESE.test(text.normalize("NFC")));
        const doc = nlp(text);
        const terms = doc.docs.flat();
        expect(terms.map(({ pre, text, post }) => pre + text + post).join("")).toBe(text);

        const { records } = extract(text);
        expect(doc.vi().json()).toEqual(records);
        expect(new Set(doc.vi().records().json())).toEqual(new Set(records));
        doc.compute("offset");
        expect(
          doc
            .vi()
            .records()
            .docs.map((phrase) => spanOf(phrase as never)),
        ).toEqual(records.map(({ start, end }) => ({ start, end })));
      }),
      { numRuns: 3000 },
    );
  });
});

/** From the first character of its first term to the last one of its last. */
function spanOf(terms: { offset: { start: number; length: number } }[]): object {
  const last = terms.at(-1)?.offset;
  return { start: terms[0]?.offset.start, end: last && last.start + last.length };
}

const TEXT =
  "Phường Kim Tân: 11 tỷ 708 triệu đồng, vượt 14,99% (12/14 chỉ tiêu).\r\nTP. Mỹ Tho, nhiệm kỳ 2015 - 2020: giảm -1,2%, 3 tháng. Ngày 14/5/2020, Bí thư Nguyễn Thanh Khiết nêu Đề án “Nông thôn mới” của UBND phường Tân An.";

describe("a document", () => {
  test("is matched by the types of its records", () => {
    const doc = nlp(TEXT);
    expect(doc.match("#Ward #Money+").text()).toBe("Tân: 11 tỷ 708 triệu đồng");
    expect(doc.match("#Ward+ #Money+").text({ keepEndPunct: false })).toBe("Phường Kim Tân: 11 tỷ 708 triệu đồng");
    expect(doc.match("vượt #Percentage").text()).toBe("vượt 14,99%");
  });

  test.each([
    ["wards", ["Phường Kim Tân", "phường Tân An"]],
    ["money", ["11 tỷ 708 triệu đồng"]],
    ["percentages", ["14,99%", "-1,2%"]],
    ["counts", ["12/14 chỉ tiêu"]],
    ["places", ["TP. Mỹ Tho"]],
    ["terms", ["nhiệm kỳ 2015 - 2020"]],
    ["measures", ["3 tháng"]],
    ["dates", ["Ngày 14/5/2020"]],
    ["persons", ["Nguyễn Thanh Khiết"]],
    ["documents", ["Đề án “Nông thôn mới”"]],
    ["organizations", ["UBND phường Tân An"]],
  ] as const)("has vi().%s()", (name, expected) => {
    const doc = nlp(TEXT);
    const view = doc.vi()[name]();
    expect(view.json().map(({ text }) => text)).toEqual(expected);
    expect(view.out("array")).toHaveLength(expected.length);
    const tag = { money: "Money", terms: "Term" }[name as string] ?? name.charAt(0).toUpperCase() + name.slice(1, -1);
    for (const terms of view.docs) for (const { tags } of terms) expect(tags).toContain(tag);
  });

  test("gives records with their fields, and compromise's beside them where these are asked for", () => {
    const money = nlp(TEXT).vi().money();
    const span = { text: "11 tỷ 708 triệu đồng", start: 16, end: 36 };
    const record = { type: "money", ...span, value: 11708000000, currency: "VND" };
    expect(money.json()).toEqual([record]);
    expect(money.json({ terms: false, normal: true })).toEqual([{ ...record, normal: "11 tỷ 708 triệu dồng" }]);
  });

  test("has the records of a part of it", () => {
    const doc = nlp(TEXT);
    expect(doc.match("#Organization+").vi().wards().json()).toMatchObject([{ name: "Tân An" }]);
    expect(doc.match("Kim Tân").vi().json()).toEqual([]);
    expect(doc.eq(1).vi().percentages().json()).toMatchObject([{ value: -1.2 }]);
    expect(doc.vi().wards().eq(1).json()).toMatchObject([{ name: "Tân An" }]);
    expect(doc.clone().vi().json()).toEqual(doc.vi().json());
  });

  test("is found by its words, accents and all the ways of typing them", () => {
    for (const text of [TEXT, TEXT.normalize("NFD"), TEXT.replaceAll("a", "a\u00ad")]) {
      expect(nlp(text).match("chỉ tiêu").found).toBe(true);
      expect(nlp(text).has("kim tân")).toBe(true);
    }
  });

  test("has no records in text that is put in later", () => {
    const doc = nlp("Phường Kim Tân họp.");
    doc.replace("họp", "thu 5 tỷ đồng");
    expect(doc.text()).toBe("Phường Kim Tân thu 5 tỷ đồng.");
    expect(doc.vi().json()).toMatchObject([{ type: "ward", start: 0, end: 14 }]);
  });
});

describe("compromise itself", () => {
  test("keeps all of its methods", () => {
    const now = Object.getPrototypeOf(compromise("a"));
    for (const [name, method] of own) expect(now[name], name).toBe(method);
    expect(Object.keys(now).filter((name) => !own.has(name))).toEqual(["vi"]);
  });

  test("reads English as before", () => {
    expect(JSON.stringify(withoutIds(compromise(english).json()))).toBe(before);
    expect(nlp(english).vi().json()).toEqual([]);
  });

  test("has an empty document", () => {
    expect(nlp("").vi().json()).toEqual([]);
    expect(nlp(" \n ").vi().wards().json()).toEqual([]);
  });
});
