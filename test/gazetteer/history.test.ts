import { describe, expect, test } from "vitest";
import { current, GazetteerError, lookup, predecessors, successors, type Unit, unit } from "../../src/gazetteer/index";

function one(name: string, within: string, at: string): Unit {
  const [found, ...others] = lookup(name, { within, at });
  if (!found || others.length > 0) throw new Error(`${name}: ${others.length} others`);
  return found;
}

test("a ward that went whole", () => {
  const tanAn = one("phường Tân An", "Ninh Kiều", "2020-05-14");
  expect(successors(tanAn)).toEqual([{ unit: unit("31135", "2025"), part: "all", main: true }]);
  expect(current(tanAn)).toMatchObject({ name: "Ninh Kiều", register: "2025" });
});

test("a ward that was split: every heir with its share, the main one first", () => {
  const split = unit("32242", "2024") as Unit;
  expect(successors(split).map(({ unit, part, main }) => [unit.code, part, main])).toEqual([
    ["32248", "part", true],
    ["32201", "part", false],
  ]);
  expect(predecessors(unit("32201", "2025") as Unit)).toContainEqual({ unit: split, part: "part", main: false });
  expect(current(split)?.code).toBe("32248");
});

test("renamed, then taken in, then merged: step by step", () => {
  const hue = one("phường Hương Hồ", "thị xã Hương Trà", "2015-01-01");
  const steps: string[] = [];
  for (let u: Unit | undefined = hue; u; u = successors(u)[0]?.unit) steps.push(`${u.name} ${u.validUntil ?? "today"}`);
  expect(steps).toEqual([
    "Hương Hồ 2021-11-01",
    "Hương Hồ 2025-01-01",
    "Long Hồ 2025-07-01",
    `${current(hue)?.name} today`,
  ]);
});

test("a ward that was gone before the reform: no share is told", () => {
  const gone = unit("00184", "2024") as Unit;
  expect(gone).toMatchObject({ name: "Quốc Tử Giám", validUntil: "2025-01-01" });
  expect(successors(gone)).toEqual([{ unit: unit("00181", "2024"), main: true }]);
  expect(current(gone)).toMatchObject({ code: "00226", register: "2025" });
});

test("one whose successor no source knows", () => {
  const lost = unit("26407", "2024") as Unit;
  expect(successors(lost)).toEqual([]);
  expect(current(lost)).toBeUndefined();
});

test("a province, and one that was renamed before", () => {
  expect(current(unit("82", "2024") as Unit)?.name).toBe("Đồng Tháp");
  const [old] = lookup("tỉnh Thừa Thiên Huế");
  expect(current(old as Unit)).toBe(unit("46", "2025"));
});

test("a unit of 2025 that changed its kind is another from that day on", () => {
  const xa = one("xã Lộc Ninh", "Đồng Nai", "2026-01-01");
  expect(xa.validUntil).toBe("2026-04-30");
  expect(successors(xa)).toEqual([{ unit: unit("25270", "2025"), part: "all", main: true }]);
  expect(current(xa)).toMatchObject({ kind: "phường", name: "Lộc Ninh" });
  expect(current(current(xa) as Unit)).toBe(current(xa));
});

test("districts end, island districts became communes", () => {
  expect(successors(unit("916", "2024") as Unit)).toEqual([]);
  expect(current(unit("536", "2024") as Unit)).toMatchObject({ kind: "đặc khu", name: "Lý Sơn" });
});

describe("units from elsewhere", () => {
  test("from JSON they are known again", () => {
    const [old] = lookup("phường Hương Hồ", { at: "2015-01-01" });
    expect(successors(JSON.parse(JSON.stringify(old)))).toEqual(successors(old as Unit));
  });

  test("invented ones are not", () => {
    const invented = { ...(unit("00004", "2025") as Unit), name: "Nơi Khác" };
    expect(() => successors(invented)).toThrow(GazetteerError);
    expect(() => current(invented)).toThrow(expect.objectContaining({ code: "unknown-unit" }));
  });
});
