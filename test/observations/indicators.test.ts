import { describe, expect, it } from "vitest";
import { canonicalWords } from "../../src/observations/canonical-words";
import { identifyIndicator } from "../../src/observations/identify";
import { INDICATORS_VERSION, indicators, topics, type UnitClass, unitClassOf } from "../../src/observations/indicators";

describe("indicators", () => {
  it("has at least 150, a version, and every topic", () => {
    expect(indicators.length).toBeGreaterThanOrEqual(150);
    expect(INDICATORS_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
    expect([...new Set(indicators.map(({ topic }) => topic))]).toEqual([...topics]);
  });

  it("has ids of one style, each once, sorted within their topic", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
    const sorted = topics.flatMap((topic) =>
      indicators
        .filter((one) => one.topic === topic)
        .map(({ id }) => id)
        .sort(),
    );
    expect(ids).toEqual(sorted);
  });

  it("keeps the ids that the records contract names", () => {
    for (const id of ["poverty_rate", "budget_revenue", "income_per_capita", "new_party_members"]) {
      expect(indicators.find((one) => one.id === id)).toBeDefined();
    }
  });

  it("writes phrases in lower-case NFC, each wording once", () => {
    for (const { id, phrases } of indicators) {
      for (const phrase of phrases) expect(phrase).toBe(phrase.normalize("NFC").toLowerCase().trim());
      const wordings = phrases.map((phrase) => canonicalWords(phrase).join(" "));
      expect(new Set(wordings).size, id).toBe(wordings.length);
    }
  });

  it("excludes by words that stay in a wording", () => {
    for (const { id, excludes = [] } of indicators) {
      for (const words of excludes) expect(canonicalWords(words), id).not.toEqual([]);
    }
  });

  it("gives official numbers in the form of their list", () => {
    for (const { national, sdg } of indicators) {
      if (national !== undefined) expect(national).toMatch(/^\d{4}$/);
      if (sdg !== undefined) expect(sdg).toMatch(/^\d{1,2}\.(\d{1,2}|[a-d])\.\d{1,2}$/);
    }
  });
});

/** What a phrase was read as is kept; with blanks before it, it is read once more. */
let blanks = "";
function identifyAnew(phrase: string, unitClass: UnitClass | undefined): string | undefined {
  blanks += " ";
  return identifyIndicator(blanks + phrase, unitClass);
}

describe("identifyIndicator", () => {
  for (const { id, phrases, unit } of indicators) {
    it(`knows ${id} by each of its phrases`, () => {
      for (const phrase of phrases) {
        expect(identifyIndicator(phrase, unitClassOf(unit)), phrase).toBe(id);
        expect(identifyIndicator(`${phrase} của phường`, unitClassOf(unit)), phrase).toBe(id);
        expect(identifyIndicator(phrase.normalize("NFD").toUpperCase(), unitClassOf(unit)), phrase).toBe(id);
      }
    });
  }

  const named: [phrase: string, unitClass: UnitClass | undefined, id: string][] = [
    ["Tổng thu ngân sách nhà nước trên địa bàn phường", "money", "budget_revenue"],
    ["thu NSNN trên địa bàn", "money", "budget_revenue"],
    ["thu ngân sách của phường trung bình", "money", "budget_revenue"],
    ["hộ đạt danh hiệu văn hóa", "percent", "cultural_households_rate"],
    ["số hộ gia đình đạt “Gia đình văn hoá”", "percent", "cultural_households_rate"],
    ["hộ đạt danh hiệu văn hóa", "count", "cultural_households"],
    ["kết nạp đảng viên mới", "count", "new_party_members"],
    ["kết nạp được đảng viên", "count", "new_party_members"],
    ["thu nhập bình quân của người dân", "money", "income_per_capita"],
    ["tỉ lệ hộ nghèo theo chuẩn nghèo đa chiều", "percent", "poverty_rate"],
    ["giảm tỷ lệ hộ nghèo", "percent", "poverty_rate"],
    ["tỷ lệ hộ nghèo giảm", "percent", "poverty_rate"],
    ["mức giảm tỷ lệ hộ nghèo", "percent", "poverty_reduction"],
    ["tổng số hộ nghèo toàn phường", "count", "poor_households"],
    ["hộ cận nghèo", "percent", "near_poverty_rate"],
    ["tỷ lệ người dân tham gia BHYT", "percent", "health_insurance_coverage"],
    ["trường học đạt chuẩn quốc gia mức độ 2", "count", "schools_national_standard"],
    ["tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên", "percent", "party_cells_good_rate"],
    ["chi bộ trực thuộc", "count", "party_cells"],
    ["tổng doanh thu thương mại, dịch vụ", "money", "retail_services_revenue"],
    ["học sinh tiểu học được học 2 buổi/ngày", "percent", "two_session_schooling_rate"],
    // growth and attainment: the percentage says nothing of the unit
    ["thu ngân sách", undefined, "budget_revenue"],
    ["tỷ lệ hộ nghèo", undefined, "poverty_rate"],
    ["hộ nghèo", undefined, "poor_households"],
    ["kết nạp đảng viên", undefined, "new_party_members"],
  ];
  it.each(named)("%s (%s) is %s", (phrase, unitClass, id) => {
    expect(identifyAnew(phrase, unitClass)).toBe(id);
    expect(identifyIndicator(phrase, unitClass)).toBe(id);
  });

  const unnamed: [phrase: string, unitClass: UnitClass | undefined][] = [
    // another kind of figure
    ["tổng thu ngân sách", "count"],
    ["thu nhập bình quân đầu người", "percent"],
    ["kết nạp đảng viên", "money"],
    // a part of what the indicator counts, or more than it
    ["hộ nghèo được hỗ trợ nhà ở", "count"],
    ["hộ nghèo và hộ cận nghèo", "count"],
    ["hộ nghèo có thành viên là người có công", "percent"],
    ["chi bộ khu dân cư", "count"],
    ["đảng viên sinh hoạt theo Quy định 213", "count"],
    ["hộ chăn nuôi gia súc trong khu dân cư dừng chăn nuôi", "count"],
    ["tổ dân phố duy trì việc tổng dọn vệ sinh", "percent"],
    ["thu nhập bình quân của lao động", "money"],
    ["học sinh tham gia bảo hiểm y tế", "percent"],
    ["thu ngân sách từ thuế phi nông nghiệp và kết dư chuyển nguồn", "percent"],
    // the name stands elsewhere than at the head
    ["tuyên truyền giảm nghèo cho hộ nghèo", "count"],
    ["trị giá nhà văn hóa", "money"],
    ["thời gian giải quyết thủ tục hành chính", "percent"],
    // no whole words
    ["tỷ lệ hộ nghèokhó", "percent"],
    // too little said
    ["tỷ lệ", "percent"],
    ["số", "count"],
    ["chỉ tiêu", "count"],
    ["kinh phí hỗ trợ", "money"],
    ["", "count"],
  ];
  it.each(unnamed)("%s (%s) is none of them", (phrase, unitClass) => {
    expect(identifyAnew(phrase, unitClass)).toBeUndefined();
  });
});
