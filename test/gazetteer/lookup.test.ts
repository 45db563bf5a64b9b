import { describe, expect, test } from "vitest";
import { GazetteerError, type LookupOptions, lookup, type Unit, unit } from "../../src/gazetteer/index";

/** What a look-up found, as `31135/2024`. */
function codes(name: string, options?: LookupOptions): readonly string[] {
  return lookup(name, options).map((u) => `${u.code}/${u.register}`);
}

const TAN_AN = "31135/2024";

describe("a kind word or abbreviation in the name", () => {
  test.each([
    ["phường Tân An", TAN_AN],
    ["Phường Tân An", TAN_AN],
    ["PHƯỜNG TÂN AN", TAN_AN],
    ["P. Tân An", TAN_AN],
    ["P.Tân An", TAN_AN],
    ["p tân an", TAN_AN],
    ["Tân An", TAN_AN],
    ["xã Mỹ Khánh", "31312/2024"],
    ["X. Mỹ Khánh", "31312/2024"],
    ["thị trấn Phong Điền", "31299/2024"],
    ["TT. Phong Điền", "31299/2024"],
    ["TT Phong Điền", "31299/2024"],
    ["quận Ninh Kiều", "916/2024"],
    ["Q. Ninh Kiều", "916/2024"],
    ["huyện Phong Điền", "926/2024"],
    ["H. Phong Điền", "926/2024"],
  ])("%s in Cần Thơ", (name, code) => {
    expect(codes(name, { within: "Cần Thơ", at: "2025-06-30" })).toContain(code);
  });

  test.each([
    ["TP. Cần Thơ", ["92/2025"]],
    ["Tp Cần Thơ", ["92/2025"]],
    ["thành phố Cần Thơ", ["92/2025"]],
    ["T. An Giang", ["91/2025"]],
    ["tỉnh An Giang", ["91/2025"]],
    ["TP.HCM", ["79/2025"]],
    ["TPHCM", ["79/2025"]],
    ["TP HCM", ["79/2025"]],
    ["HCM", ["79/2025"]],
    ["đặc khu Lý Sơn", ["21548/2025"]],
    ["ĐK. Lý Sơn", ["21548/2025"]],
  ])("%s today", (name, expected) => {
    expect(codes(name, { at: "2026-01-01" })).toEqual(expected);
  });

  test("a town's three kinds are told apart", () => {
    expect(codes("TX. Kỳ Anh", { at: "2025-01-01" })).toEqual(["449/2024"]);
    expect(codes("H. Kỳ Anh", { at: "2025-01-01" })).toEqual(["447/2024"]);
    expect(codes("huyện Kỳ Anh", { at: "2010-01-01" })).toContain("447/2024");
  });

  test("numbers, glued or padded", () => {
    for (const name of ["phường 1", "Phường 01", "P.1", "P1", "P. 01"]) {
      expect(codes(name, { within: "thành phố Mỹ Tho" }), name).toEqual(["28261/2024"]);
    }
    for (const name of ["Q.3", "quận 03", "q3"]) expect(codes(name), name).toEqual(["770/2024"]);
  });

  test("a name that begins with a kind word", () => {
    expect(codes("phường Phường Đúc")).toEqual(["19780/2024"]);
    expect(codes("Phường Đúc")).toEqual(["19780/2024"]);
  });

  test("the kind of the options and of the name have to agree", () => {
    expect(codes("Tân An", { kind: "phường", within: "Ninh Kiều", at: "2025-01-01" })).toEqual([TAN_AN]);
    expect(codes("Tân An", { kind: "P.", within: "Ninh Kiều", at: "2025-01-01" })).toEqual([TAN_AN]);
    expect(codes("phường Tân An", { kind: "xã", within: "Ninh Kiều" })).toEqual([]);
  });
});

describe("spelling", () => {
  test.each([
    ["xã Tân Hòa", "xã Tân Hoà", "Hậu Giang"],
    ["phường Thuỵ Khuê", "phường Thụy Khuê", "Hà Nội"],
    ["phường Tân An".normalize("NFD"), "phường Tân An", "Ninh Kiều".normalize("NFD")],
    ["xã Ea H’leo", "xã Ea H'Leo", "Đắk Lắk"],
    ["Phan Rang - Tháp Chàm", "Phan Rang-Tháp Chàm", "Ninh Thuận"],
    ["phường Xuân Hương – Đà Lạt", "phường Xuân Hương - Đà Lạt", "Lâm Đồng"],
  ])("%s = %s", (a, b, within) => {
    expect(codes(a, { within })).not.toEqual([]);
    expect(codes(a, { within })).toEqual(codes(b, { within }));
  });

  test("accents are never dropped unasked", () => {
    expect(codes("Tan An")).toEqual([]);
    expect(codes("phuong Tan An", { within: "Ninh Kieu" })).toEqual([]);
    expect(codes("phường Tân An", { within: "Ninh Kieu" })).toEqual([]);
  });

  test("without accents all that the letters may stand for is found", () => {
    const found = codes("phuong tan an", { accents: false, within: "q. ninh kieu, can tho", at: "2025-06-30" });
    expect(found).toEqual([TAN_AN]);
    expect(codes("DONG DA", { accents: false })).toContain("006/2024");
    const names = new Set(lookup("tan an", { accents: false }).map(({ name }) => name));
    expect(names).toContain("Tân An");
    expect(names).toContain("Tân Ân");
  });

  test("i and y are one only where the data says so", () => {
    expect(codes("xã Quí Quân")).toEqual(["02431/2024"]);
    expect(codes("xã Quý Quân", { within: "Tuyên Quang" })).toEqual(["02431/2024"]);
    expect(codes("phường Qúy")).toEqual([]);
    expect(codes("quận Bình Tỳ")).toEqual([]);
  });
});

describe("within", () => {
  test("district, province, both, or a unit", () => {
    const at = "2025-06-30";
    const ninhKieu = unit("916", "2024") as Unit;
    const places: LookupOptions["within"][] = [
      "Ninh Kiều",
      "quận Ninh Kiều",
      "Q. Ninh Kiều, TP. Cần Thơ",
      ["Ninh Kiều", "Cần Thơ"],
      ["Ninh Kiều", "", "  "],
      ninhKieu,
      [ninhKieu, "Cần Thơ"],
      JSON.parse(JSON.stringify(ninhKieu)),
    ];
    for (const within of places) expect(codes("phường Tân An", { within, at })).toEqual([TAN_AN]);
    expect(codes("phường Tân An, quận Ninh Kiều, thành phố Cần Thơ", { at })).toEqual([TAN_AN]);
    expect(codes("phường Tân An", { within: "huyện Ninh Kiều", at })).toEqual([]);
    expect(codes("phường Tân An", { within: ["Ninh Kiều", "An Giang"], at })).toEqual([]);
    expect(codes("phường Tân An", { within: "Nơi Không Có", at })).toEqual([]);
  });

  test("the name of a parent at the unit's time, and no other", () => {
    // Huế was a city of the province Thừa Thiên Huế; in 2025 the province took the city's name, the city was halved
    const at = "2025-06-30";
    for (const within of ["Thừa Thiên Huế", "tỉnh Thừa Thiên - Huế", "thành phố Huế", "quận Thuận Hóa"]) {
      expect(codes("phường Phường Đúc", { within, at }), within).toEqual(["19780/2024"]);
    }
    // quận 2 became thành phố Thủ Đức, and only then took in the wards of quận 9
    expect(codes("phường An Phú", { within: "quận 2" })).toContain("27091/2024");
    expect(codes("phường An Phú", { within: "Thủ Đức" })).toContain("27091/2024");
    expect(codes("phường Phước Bình", { within: "quận 9" })).not.toEqual([]);
    expect(codes("phường Phước Bình", { within: "quận 2" })).toEqual([]);
  });

  test("an old unit within the province of today, after those of today", () => {
    expect(codes("xã Vị Thủy", { within: "Hậu Giang" })).toEqual(["31447/2024", "31441/2025"]);
    expect(codes("xã Vị Thủy", { within: "Cần Thơ" })).toEqual(["31441/2025", "31447/2024"]);
    expect(codes("huyện Vị Thủy", { within: "Cần Thơ" })).toEqual(["935/2024"]);
    expect(codes("xã Tân Hòa", { within: "Cần Thơ", at: "2020-01-01" })).toEqual(["31345/2024"]);
  });

  test("a unit of today within the districts and provinces it was made of", () => {
    expect(codes("phường Mỹ Tho", { within: "Tiền Giang" })).toEqual(["28261/2025"]);
    expect(codes("phường Mỹ Tho", { within: "thành phố Mỹ Tho" })).toEqual(["28261/2025"]);
    expect(codes("phường Mỹ Tho", { within: "Đồng Tháp" })).toEqual(["28261/2025"]);
    expect(codes("phường Mỹ Tho", { within: "Bến Tre" })).toEqual([]);
  });
});

describe("at", () => {
  test("before and after the reform", () => {
    expect(codes("phường Ninh Kiều", { at: "2025-06-30" })).toEqual([]);
    expect(codes("phường Ninh Kiều", { at: "2025-07-01" })).toEqual(["31135/2025"]);
    expect(codes("quận Ninh Kiều", { at: "2025-06-30" })).toEqual(["916/2024"]);
    expect(codes("quận Ninh Kiều", { at: "2025-07-01" })).toEqual([]);
    expect(codes("phường Tân An", { within: "Cần Thơ", at: "2025-06-30" })).toEqual([TAN_AN]);
    expect(codes("phường Tân An", { within: "Cần Thơ", at: "2025-07-01" })).toEqual(["31147/2025"]);
  });

  test("earlier names and kinds, each in its time", () => {
    const at = (day: string): readonly string[] =>
      lookup("Long Anh", { within: "Thanh Hóa", at: day }).map(({ kind, code }) => `${kind} ${code}`);
    expect(at("2019-11-30")).toEqual([]);
    expect(at("2020-06-01")).toEqual(["xã 15922"]);
    expect(at("2021-02-01")).toEqual(["phường 15922"]);
  });

  test("the ISO time of an article will do", () => {
    expect(codes("phường Ninh Kiều", { at: "2025-07-01T08:30:00+07:00" })).toEqual(["31135/2025"]);
  });

  test("the changes of 2026", () => {
    const kinds = (name: string, at: string): readonly string[] =>
      lookup(name, { at, within: name === "Đồng Nai" ? [] : "Đồng Nai" }).map(({ kind }) => kind);
    expect(kinds("Lộc Ninh", "2026-04-29")).toEqual(["xã"]);
    expect(kinds("Lộc Ninh", "2026-04-30")).toEqual(["phường"]);
    expect(kinds("Đồng Nai", "2026-04-29")).toEqual(["tỉnh"]);
    expect(kinds("Đồng Nai", "2026-04-30")).toEqual(["thành phố"]);
    expect(unit("75", "2025")?.kind).toBe("thành phố");
  });
});

test("today's units come first, the longest gone last", () => {
  expect(codes("xã Lộc Ninh", { within: "Đồng Nai" })[0]).toBe("25270/2025");
  const ends = lookup("Tân An").map(({ validUntil }) => validUntil ?? "9999");
  expect(ends).toEqual([...ends].sort().reverse());
});

describe("a unit's own account", () => {
  test("parents as they were at its end", () => {
    const [old] = lookup("phường Hương Hồ", { at: "2020-01-01" });
    expect(old?.district).toMatchObject({ kind: "thị xã", name: "Hương Trà" });
    expect(old?.province).toMatchObject({ kind: "tỉnh", name: "Thừa Thiên Huế" });
    expect(old).toMatchObject({ validFrom: "2011-11-16", validUntil: "2021-11-01", register: "2024" });
    const [later] = lookup("phường Hương Hồ", { at: "2022-01-01" });
    expect(later?.district).toMatchObject({ kind: "thành phố", name: "Huế" });
  });

  test("one code, two registers, two names", () => {
    expect(unit("00004", "2024")).toMatchObject({ name: "Trúc Bạch", district: { name: "Ba Đình" } });
    expect(unit("00004", "2025")).toMatchObject({ name: "Ba Đình", validFrom: "2025-07-01" });
    expect(unit("00004", "2025")).not.toHaveProperty("district");
    expect(unit("00004", "2025")).not.toHaveProperty("validUntil");
    expect(unit("99999", "2025")).toBeUndefined();
  });

  test("levels", () => {
    expect(lookup("Lý Sơn").map(({ level }) => level)).toEqual(["commune", "district"]);
    expect(lookup("Hồ Chí Minh").map(({ level }) => level)).toEqual(["province", "province"]);
  });
});

describe("calls that can't be read", () => {
  test.each([
    ["invalid-date", () => lookup("Tân An", { at: "1/7/2025" })],
    ["invalid-date", () => lookup("Tân An", { at: "2025-02-30" })],
    ["invalid-date", () => lookup("Tân An", { at: "2025" })],
    ["invalid-kind", () => lookup("Tân An", { kind: "thôn" })],
    ["invalid-name", () => lookup(1 as unknown as string)],
    ["invalid-place", () => lookup("Tân An", { within: unit("31135", "2024") as Unit })],
    ["invalid-place", () => lookup("Tân An", { within: 92 as unknown as string })],
    ["invalid-code", () => unit("4", "2024")],
    ["invalid-register", () => unit("00004", "2023" as "2024")],
  ])("%s", (code, call) => {
    expect(call).toThrow(GazetteerError);
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  test("a name that nothing bears, or none, is no error", () => {
    expect(lookup("phường Không Có Đâu")).toEqual([]);
    expect(lookup("")).toEqual([]);
    expect(lookup("phường")).toEqual([]);
    expect(lookup(" , Cần Thơ")).toEqual([]);
  });
});
