import { expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { type Area, type Candidate, Candidates, isProvince } from "../../../src/gazetteer/resolve/candidate";
import { codeNumber } from "../../../src/gazetteer/tables";

const all = new Candidates(gazetteer());

function areaOf(code: string, isToday = false): Area {
  return codeNumber(code) * 2 + (isToday ? 1 : 0);
}

function candidate(code: string, isToday = false): Candidate {
  const found = all.last(areaOf(code, isToday));
  if (found === undefined) throw new Error(`no unit has the code ${code}`);
  return found;
}

test("a unit is one candidate, and a code that nobody has none", () => {
  expect(candidate("31135")).toBe(candidate("31135"));
  expect(all.of(candidate("31135").id)).toBe(candidate("31135"));
  expect(candidate("31135")).not.toBe(candidate("31135", true));
  expect(all.last(areaOf("99999"))).toBeUndefined();
});

test("provinces, districts and communes", () => {
  expect(["01", "96", "001", "31135"].map((code) => isProvince(areaOf(code)))).toEqual([true, true, false, false]);
  const kinds = [candidate("92"), candidate("916"), candidate("31135"), candidate("31135", true)];
  expect(kinds.map(({ isCommune, isToday }) => [isCommune, isToday])).toEqual([
    [false, false],
    [false, false],
    [true, false],
    [true, true],
  ]);
  expect(kinds.map(({ district, province }) => [district, province])).toEqual([
    [undefined, undefined],
    [undefined, areaOf("92")],
    [areaOf("916"), areaOf("92")],
    [undefined, areaOf("92", true)],
  ]);
});

test("what became of a unit, and where it lies by that", () => {
  // xã Ngọk Bay lay in Kon Tum, which went into Quảng Ngãi
  const [old, today] = [candidate("23317"), candidate("23317", true)];
  expect([old.today, today.today]).toEqual([areaOf("23317", true), areaOf("23317", true)]);
  expect(old.areasBySuccession).toEqual([areaOf("51", true)]);
  expect(today.areasBySuccession).toContain(areaOf("62"));
  expect(today.areasBySuccession).not.toContain(undefined);
  expect(candidate("62").areasBySuccession).toEqual([]);
});
