import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { successors, units } from "../../../src/gazetteer/index";
import { Candidates } from "../../../src/gazetteer/resolve/candidate";
import { fieldsOf } from "../../../src/gazetteer/resolve/fields";
import { codeNumber } from "../../../src/gazetteer/tables";
import type { UnitFields } from "../../../src/records";

const all = new Candidates(gazetteer());

/** The fields of the unit that a code means, or of an earlier state of it, on a day. */
function fields(
  code: string,
  register: "2024" | "2025",
  { day, earlier = 0 }: { day?: number; earlier?: number } = {},
): UnitFields {
  const { states } = gazetteer();
  let id = states.last(codeNumber(code), register === "2025");
  for (let i = 0; i < earlier && id !== undefined; i++) id = states.before(id);
  if (id === undefined) throw new Error(`${code} had no such state`);
  return fieldsOf(gazetteer(), all.of(id), day);
}

const TAN_AN: UnitFields = {
  code: "31135",
  register: "2024",
  district: "Ninh Kiều",
  province: "Cần Thơ",
  successor: { code: "31135", name: "Ninh Kiều", province: "Cần Thơ" },
};

describe("fieldsOf", () => {
  test("a ward of before, a ward of today", () => {
    expect(fields("31135", "2024")).toEqual(TAN_AN);
    expect(fields("31135", "2025")).toEqual({ code: "31135", register: "2025", province: "Cần Thơ" });
  });

  test("a district, a province", () => {
    expect(fields("916", "2024")).toEqual({ code: "916", register: "2024", province: "Cần Thơ" });
    expect(fields("92", "2024")).toEqual({
      code: "92",
      register: "2024",
      successor: { code: "92", name: "Cần Thơ", province: "Cần Thơ" },
    });
    expect(fields("92", "2025")).toEqual({ code: "92", register: "2025" });
  });

  test("the district and the province by their names of the day", () => {
    const successor = { code: "19789", name: "Thuận Hóa", province: "Huế" };
    const phuNhuan = { code: "19789", register: "2024", successor } as const;
    const before = { ...phuNhuan, district: "Huế", province: "Thừa Thiên Huế" };
    const after = { ...phuNhuan, district: "Thuận Hóa", province: "Huế" };
    // thành phố Huế was parted on 2025-01-01
    expect(fields("19789", "2024", { day: 20_241_231 })).toEqual(before);
    expect(fields("19789", "2024", { day: 20_250_101 })).toEqual(after);
    expect(fields("19789", "2024", { day: 20_250_630 })).toEqual(after);
    expect(fields("19789", "2024")).toEqual(after);
    expect(fields("19789", "2024", { day: 20_240_101 })).toEqual(before);
  });

  test("a unit that went before the reform, or began after the day", () => {
    const hoangLong = { code: "15922", register: "2024", province: "Thanh Hóa" } as const;
    const successor = { code: "15925", name: "Nguyệt Viên", province: "Thanh Hóa" };
    expect(fields("15922", "2024", { earlier: 2 })).toEqual({
      ...hoangLong,
      district: "Thanh Hóa",
      validUntil: "2019-12-01",
      successor,
    });
  });

  test("a unit without a successor", () => {
    const gone = [...units()].find(
      (unit) => unit.level === "commune" && unit.validUntil && successors(unit).length === 0,
    );
    expect(gone).toBeDefined();
    expect(fields(gone?.code ?? "", "2024").successor).toBeUndefined();
  });

  test("the fields of a unit are made once, and anew where its district or its province has changed its name", () => {
    const on = (day: number): UnitFields => fields("19789", "2024", { day });
    const before = on(20_240_101);
    expect(on(20_241_231)).toBe(before);
    const after = on(20_250_101);
    expect(after).not.toBe(before);
    expect(on(20_250_201)).toBe(after);
  });
});
