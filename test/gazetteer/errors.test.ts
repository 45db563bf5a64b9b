import { expect, test } from "vitest";
import {
  GazetteerError,
  type GazetteerErrorCode,
  lookup,
  type Place,
  successors,
  type Unit,
  unit,
} from "../../src/gazetteer/index";
import { places } from "../../src/gazetteer/resolve";
import { extract } from "../../src/index";

const NO_CODE = (code: string): string =>
  `"${code}" is no code: a province has two digits, a district three, a commune five, with all leading zeros`;
const NO_PLACE = "a place to look within is the name of a district or province, or its unit";
const ward = unit("31135", "2024") as Unit;

test.each<[code: GazetteerErrorCode, what: string, ask: () => unknown, message: string]>([
  ["invalid-name", "no name", () => lookup(5 as never), "a name is a string, not number"],
  [
    "invalid-kind",
    "no kind",
    () => lookup("Tân An", { kind: "làng" }),
    '"làng" is no kind of unit; there are tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu',
  ],
  [
    "invalid-date",
    "no date",
    () => lookup("Tân An", { at: "1/7/2025" }),
    '"1/7/2025" is no date: write it as 2025-07-01',
  ],
  [
    "invalid-date",
    "no such day",
    () => lookup("Tân An", { at: "2025-02-30" }),
    '"2025-02-30" is no date: write it as 2025-07-01',
  ],
  [
    "invalid-date",
    "more than a date",
    () => lookup("Tân An", { at: "x2025-02-20" }),
    '"x2025-02-20" is no date: write it as 2025-07-01',
  ],
  [
    "invalid-date",
    "a date and more",
    () => lookup("Tân An", { at: "2025-02-20x" }),
    '"2025-02-20x" is no date: write it as 2025-07-01',
  ],
  [
    "invalid-date",
    "a month too many",
    () => lookup("Tân An", { at: "2025-13-01" }),
    '"2025-13-01" is no date: write it as 2025-07-01',
  ],
  ["invalid-place", "a ward to look within", () => lookup("Tân An", { within: ward }), NO_PLACE],
  [
    "invalid-place",
    "nothing to look within",
    () => lookup("Tân An", { within: [undefined as unknown as Place] }),
    NO_PLACE,
  ],
  ...["x92", "92x", "x31135", "31135x", "1", "1234"].map(
    (code): [GazetteerErrorCode, string, () => unknown, string] => [
      "invalid-code",
      code,
      () => unit(code, "2024"),
      NO_CODE(code),
    ],
  ),
  [
    "invalid-register",
    "no register",
    () => unit("92", "2023" as never),
    '"2023" is no register: there are "2024" and "2025"',
  ],
  [
    "unknown-unit",
    "a unit of another kind",
    () => successors({ ...ward, kind: "xã" }),
    "no unit of this gazetteer: xã Tân An, 31135",
  ],
])("%s: %s", (code, _, ask, message) => {
  expect(ask).toThrow(new GazetteerError(code, message));
});

test("within a province's unit, and not within a ward's name", () => {
  const codes = (within: Place): readonly string[] =>
    lookup("phường Tân An", { within, at: "2025-06-30" }).map(({ code }) => code);
  expect(codes(unit("92", "2024") as Unit)).toEqual(["31135"]);
  expect(codes("phường Cái Khế")).toEqual([]);
});

test("a ward's name is one of its kind", () => {
  expect(places.isWardName("phường", "Tân An")).toBe(true);
  expect(places.isWardName("đặc khu", "Tân An")).toBe(false);
  expect([places.isWardPair("Tân", "An"), places.isWardPair("An", "Không")]).toEqual([true, false]);
});

test("a name that stays open says how many units it could be", () => {
  const [record] = extract("Xã Tân Bình họp.", { publishedAt: "2020-05-14" }).records;
  expect(record?.type === "ward" && record.candidates).toBe(18);
});
