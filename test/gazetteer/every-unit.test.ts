import { describe, expect, test } from "vitest";
import { type Rows, readTable } from "../../scripts/pack-gazetteer";
import { current, lookup, predecessors, successors, type Unit, unit, units } from "../../src/gazetteer/index";

type Row = Rows[number];

const communes2024 = readTable("communes-2024");
const communes2025 = readTable("communes-2025");
const districts2024 = readTable("districts-2024");
const provinces2024 = readTable("provinces-2024");
const provinces2025 = readTable("provinces-2025");
const abolished = readTable("abolished");
const former = readTable("former");
const succession = readTable("successors");

const living = new Map([...provinces2024, ...districts2024, ...communes2024].map((row) => [row["code"], row]));
const goneByCode = new Map(abolished.map((row) => [row["code"], row]));
const mainHeir = new Map(succession.filter((row) => row["main"] === "1").map((row) => [row["old"], row["new"]]));

/** Former rows that say what the code's own row says: no units of their own, but for three huyện. */
const repeats = former.filter((row) => {
  const own = living.get(row["code"]) ?? goneByCode.get(row["code"]);
  if (!own || row["kind"] === "huyện") return false;
  return fullName(own) === fullName(row) && (own["district"] ?? own["province"] ?? "") === row["parent"];
});

describe("found by kind, name and parents", () => {
  test("communes of 2025", () => {
    const provinces = new Map(provinces2025.map((row) => [row["code"], row]));
    const changed = new Map(readTable("changes-2026").map((row) => [row["code"], row]));
    for (const row of communes2025) {
      const within = fullName(provinces.get(row["province"]));
      const found = lookup(fullName(row), { within, at: "2025-07-01" }).filter(is(row, "2025"));
      expect(found, describeRow(row)).toHaveLength(1);
      const change = changed.get(row["code"]);
      expect(found[0]?.validUntil).toBe(change?.["from"]);
    }
  });

  test("communes of 2024", () => {
    for (const row of communes2024) {
      const found = lookup(fullName(row), { within: parents(row["district"], "2025-07-01"), at: "2025-06-30" });
      expect(found.filter(is(row, "2024")), describeRow(row)).toHaveLength(1);
      expect(found.find(is(row, "2024"))?.validUntil).toBe("2025-07-01");
    }
  });

  test("districts and provinces", () => {
    for (const row of districts2024) {
      const found = lookup(fullName(row), { within: fullName(living.get(row["province"])), at: "2025-06-30" });
      expect(found.filter(is(row, "2024")), describeRow(row)).toHaveLength(1);
    }
    for (const row of provinces2024) expect(lookup(fullName(row)).filter(is(row, "2024"))).toHaveLength(1);
    for (const row of provinces2025) expect(lookup(fullName(row), { at: "2025-07-01" })).toHaveLength(1);
  });

  test("abolished communes", () => {
    for (const row of abolished) {
      const within = parents(row["district"], row["gone"] ?? "");
      const found = lookup(fullName(row), { within }).filter(is(row, "2024"));
      expect(
        found.map(({ validUntil }) => validUntil),
        describeRow(row),
      ).toContain(row["gone"]);
    }
  });

  test("former names, kinds and parents", () => {
    expect(repeats).toHaveLength(49);
    for (const row of former) {
      const until = repeats.includes(row) ? (goneByCode.get(row["code"])?.["gone"] ?? "2025-07-01") : row["until"];
      const within = row["code"]?.length === 5 ? parents(row["parent"], until ?? "") : [];
      const ends = lookup(fullName(row), { within })
        .filter(is(row, "2024"))
        .map(({ validUntil }) => validUntil);
      expect(ends, describeRow(row)).toContain(until);
    }
  });

  test("other spellings", () => {
    for (const row of readTable("variants")) {
      const register = row["set"] === "2025" ? "2025" : "2024";
      expect(lookup(row["name"] ?? "").map(({ code, register }) => [code, register])).toContainEqual([
        row["code"],
        register,
      ]);
      expect(unit(row["code"] ?? "", register)?.variants).toContain(row["name"]);
    }
  });
});

describe("what became of them", () => {
  test("communes of 2024: the heirs and shares of successors.tsv", () => {
    const rows = groupBy(succession, (row) => row["old"] ?? "");
    expect(rows.size).toBe(10_040);
    for (const [old, heirs] of rows) {
      const steps = successors(known(unit(old, "2024")));
      expect(steps.map(({ unit, part, main }) => [unit.register, unit.code, part, main ? "1" : ""]).sort()).toEqual(
        heirs.map((row) => ["2025", row["new"], row["part"], row["main"]]).sort(),
      );
      expect(steps[0]?.main).toBe(true);
    }
  });

  test("abolished communes: the unit that took them in, then its main heir; 27 have none", () => {
    const lost = abolished.filter((row) => {
      const gone = known(unit(row["code"] ?? "", "2024"));
      expect(gone.validUntil).toBe(row["gone"]);
      expect(successors(gone).map(({ unit }) => unit.code)).toEqual(row["into"] ? [row["into"]] : []);
      expect(current(gone)?.code ?? "").toBe(row["successor"]);
      return successors(gone).length === 0;
    });
    expect(lost).toHaveLength(27);
  });

  test("former names: what the code became", () => {
    const all = groupBy([...units()], (u) => `${u.code}/${u.register}`);
    for (const row of former) {
      const code = row["code"] ?? "";
      const states = all.get(`${code}/2024`) ?? [];
      const state = states.find((u) => u.validUntil === row["until"] && fullName(u) === fullName(row));
      if (!state) {
        expect(repeats).toContain(row);
        continue;
      }
      const heir = goneByCode.get(code)?.["successor"] ?? mainHeir.get(code) ?? living.get(code)?.["successor"];
      expect(current(state)?.code, describeRow(row)).toBe(heir || undefined);
    }
  });

  test("each step is found backwards too", () => {
    for (const u of units()) {
      for (const { unit: next, part, main } of successors(u)) {
        expect(predecessors(next)).toContainEqual({ unit: u, ...(part && { part }), main });
      }
    }
  });

  test("only districts, today's units and 27 abolished ones lead nowhere", () => {
    const ends = [...units()].filter((u) => successors(u).length === 0 && u.level !== "district" && u.validUntil);
    expect(ends).toHaveLength(27);
  });
});

test("units() gives each once, and unit() the last of each code", () => {
  const all = [...units()];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(63 + 696 + 10_035 + 1_144 + (1_882 - 49) + 34 + 3_321 + 11);
  for (const u of all) {
    const last = known(unit(u.code, u.register));
    const wentOn = successors(u).some(({ unit: next }) => next.code === u.code && next.register === u.register);
    expect(last === u, `${u.code} ${u.name}`).toBe(!wentOn);
  }
});

function fullName(row: Row | Unit | undefined): string {
  return row ? `${row["kind" as keyof typeof row]} ${row["name" as keyof typeof row]}` : "";
}

function describeRow(row: Row): string {
  return Object.values(row).join(" ");
}

function is(row: Row, register: string): (u: Unit) => boolean {
  return (u) => u.code === row["code"] && u.register === register && u.kind === row["kind"] && u.name === row["name"];
}

/** The names that a district and its province had until a day. */
function parents(district: string | undefined, until: string): readonly string[] {
  const row = known(stateUntil(district, until));
  return [fullName(row), fullName(stateUntil(row["parent"] ?? row["province"], until))];
}

function stateUntil(code: string | undefined, until: string): Row | undefined {
  const earlier = former
    .filter((row) => row["code"] === code && (row["until"] ?? "") >= until && !repeats.includes(row))
    .sort((a, b) => ((a["until"] ?? "") < (b["until"] ?? "") ? -1 : 1));
  return earlier[0] ?? living.get(code);
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("not in the data");
  return value;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
