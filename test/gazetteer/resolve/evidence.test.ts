import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { Evidence, type PlaceNamed } from "../../../src/gazetteer/resolve/evidence";
import { PlaceSet } from "../../../src/gazetteer/resolve/place-set";
import { placesNamed } from "../../../src/gazetteer/resolve/places-named";
import { Hosts } from "../../../src/gazetteer/resolve/publisher";
import type { PlacesContext } from "../../../src/places";
import { bareNames, candidates, marksIn } from "./marks-in";

function placeSet(...units: readonly (readonly [code: string, register: "2024" | "2025"])[]): PlaceSet {
  return new PlaceSet(
    candidates,
    units.flatMap(([code, register]) => candidates.last(areaOf(code, register)) ?? []),
  );
}

function areaOf(code: string, register: "2024" | "2025"): number {
  return Number(`1${code}`) * 2 + (register === "2025" ? 1 : 0);
}

function sharesOf({ shares }: PlaceSet): Record<string, number> {
  return Object.fromEntries(
    shares.map(([area, share]) => [`${String(area >> 1).slice(1)}/${area % 2 === 1 ? 2025 : 2024}`, share]),
  );
}

describe("how much a name says of each area", () => {
  test("a district: all of itself, of its province, and of what that became", () => {
    // Ninh Kiều
    const place = placeSet(["916", "2024"]);
    expect(sharesOf(place)).toEqual({ "916/2024": 1, "92/2024": 1, "92/2025": 1 });
    expect(place.isProvince).toBe(false);
    expect([place.shareOf(areaOf("916", "2024")), place.shareOf(areaOf("917", "2024"))]).toEqual([1, 0]);
  });

  test("two districts of one name: half of each", () => {
    // Châu Thành in Bến Tre (today Vĩnh Long) and in An Giang
    expect(sharesOf(placeSet(["831", "2024"], ["892", "2024"]))).toEqual({
      "831/2024": 0.5,
      "83/2024": 0.5,
      "86/2025": 0.5,
      "892/2024": 0.5,
      "89/2024": 0.5,
      "91/2025": 0.5,
    });
  });

  test("a town and the district around it: all of both, and of their province once", () => {
    // Cai Lậy in Tiền Giang, today Đồng Tháp
    expect(sharesOf(placeSet(["817", "2024"], ["820", "2024"]))).toEqual({
      "817/2024": 1,
      "820/2024": 1,
      "82/2024": 1,
      "82/2025": 1,
    });
  });

  test("a province, then and today: all of both", () => {
    const place = placeSet(["92", "2024"], ["92", "2025"]);
    expect(sharesOf(place)).toEqual({ "92/2024": 1, "92/2025": 1 });
    expect(place.isProvince).toBe(true);
  });

  test("where a province bears the name too, the district says nothing of a province", () => {
    // Lào Cai, the city and the province
    expect(sharesOf(placeSet(["080", "2024"], ["10", "2024"]))).toEqual({ "080/2024": 1, "10/2024": 1 });
  });
});

test("places weigh all over the text, and more near the name", () => {
  const canTho = placeSet(["92", "2024"]);
  const ninhKieu = placeSet(["916", "2024"]);
  const evidence = new Evidence([
    { place: canTho, weight: 1, at: 10 },
    { place: canTho, weight: 3, at: undefined },
    { place: ninhKieu, weight: 0.5, at: 100 },
  ]);
  expect(evidence.weight).toBe(4.5);
  const [mark] = marksIn("Phường Tân An họp.").marks;
  if (mark === undefined) throw new Error("no mark");
  const scores = (...from: readonly number[]): readonly number[] => {
    const score = evidence.scoreFor(from.map((at) => ({ ...mark, from: at })));
    return [score(areaOf("92", "2024")), score(areaOf("916", "2024")), score(areaOf("01", "2024")), score(undefined)];
  };
  expect(scores(10)).toEqual([4.5, 0.5, 0, 0]);
  expect(scores(50)).toEqual([5.5, 0.5, 0, 0]);
  expect(scores(51)).toEqual([4.5, 0.5, 0, 0]);
  expect(scores(60)).toEqual([4.75, 0.75, 0, 0]);
  expect(scores(11, 101)).toEqual([5.75, 0.75, 0, 0]);
});

describe("the places that an article names", () => {
  const hosts = new Hosts(candidates);
  /** `Ninh Kiều 1 @4`: a place, its weight, its first token. */
  const named = (text: string, context: PlacesContext = {}): readonly string[] => {
    const { page, marks } = marksIn(text);
    return placesNamed(page, marks, context, bareNames, hosts).map(describePlace);
  };
  const describePlace = ({ place, weight, at }: PlaceNamed): string => {
    const names = Array.from(place.areas, (area) => gazetteer().name(candidates.last(area)?.id ?? 0));
    return `${Array.from(new Set(names)).join("|")} ${weight}${at === undefined ? "" : ` @${at}`}`;
  };

  test("in the text: with kind word, provinces, districts by their bare names", () => {
    const text = "Ở quận Ninh Kiều mưa, Hậu Giang mưa, Hóc Môn nắng.";
    expect(named(text)).toEqual(["Ninh Kiều 1 @1", "Hậu Giang 1 @6", "Hóc Môn 0.5 @10"]);
  });

  test("wards are no places, nor what stands in their names", () => {
    expect(named("Họp ở phường Hậu Giang, phường Tân An, Cần Thơ.")).toEqual(["Cần Thơ 1 @10"]);
  });

  test("in the headline in the text", () => {
    const text = "Mưa ở quận Ninh Kiều, Hậu Giang\nMưa ở quận Bình Thủy, Hậu Giang.";
    const titleSpan = { start: 0, end: 31 };
    expect(named(text, { titleSpan, title: "Mưa ở quận Ninh Kiều, Hậu Giang" })).toEqual([
      "Ninh Kiều 4 @2",
      "Bình Thuỷ 1 @11",
      "Hậu Giang 4 @6",
      "Hậu Giang 1 @15",
    ]);
    // the span's ends belong to it and not
    expect(named(text, { titleSpan: { start: 6, end: 22 } })).toEqual([
      "Ninh Kiều 4 @2",
      "Bình Thuỷ 1 @11",
      "Hậu Giang 1 @6",
      "Hậu Giang 1 @15",
    ]);
  });

  test("in a headline apart from the text, the source and the address", () => {
    expect(
      named("Trời nắng.", { title: "Mưa ở Hậu Giang", source: "Báo Cà Mau", url: "https://baocantho.com.vn" }),
    ).toEqual(["Hậu Giang 3", "Cà Mau 3", "Cần Thơ 3"]);
    expect(named("Trời nắng.", { source: "baocantho.com.vn" })).toEqual(["Cần Thơ 3"]);
  });
});
