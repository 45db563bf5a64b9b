import { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { registerWard } from "../../src/cli/ward";

const wasTerminal = process.stdout.isTTY;

beforeEach(() => {
  process.stdout.isTTY = true;
});

afterEach(() => {
  process.stdout.isTTY = wasTerminal;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

/** Runs the command within this process. */
function ward(...args: readonly string[]): { stdout: string; stderr: string; code: typeof process.exitCode } {
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += text;
      return true;
    });
  }
  const program = new Command("trichluc").exitOverride();
  registerWard(program);
  try {
    program.parse(["ward", ...args], { from: "user" });
  } finally {
    vi.restoreAllMocks();
  }
  return { ...printed, stdout: printed.stdout.replace(/\u001b\[\d+m/g, ""), code: process.exitCode };
}

describe("on a terminal", () => {
  test("a unit, what it was and what it became, a line each", () => {
    const { stdout, stderr, code } = ward("phường Tân An", "--within", "Ninh Kiều", "--at", "2025-06-30");
    expect(stdout).toBe(
      [
        "phường Tân An, quận Ninh Kiều, thành phố Cần Thơ  31135 (2024)  until 2025-07-01",
        "  was     phường An Hội, quận Ninh Kiều, thành phố Cần Thơ  31132 (2024)  until 2020-03-01",
        "  was     phường An Lạc, quận Ninh Kiều, thành phố Cần Thơ  31138 (2024)  until 2020-03-01",
        "  became  phường Ninh Kiều, thành phố Cần Thơ               31135 (2025)  since 2025-07-01",
        "",
      ].join("\n"),
    );
    expect(stderr).toBe("");
    expect(code).toBeUndefined();
  });

  test("the shares of a unit that was split", () => {
    const { stdout } = ward("phường Văn Miếu - Quốc Tử Giám", "-w", "Đống Đa", "-a", "2025-06-30");
    expect(stdout).toMatch(/became {2}phường Văn Miếu - Quốc Tử Giám, .* \(a part of it, main\)\n/);
    expect(stdout).toMatch(/became {2}phường Ô Chợ Dừa, .* \(a part of it\)\n/);
  });

  test("steps further back and further on are indented", () => {
    const { stdout } = ward("phường Hương Hồ", "--at", "2022-01-01");
    expect(stdout).toMatch(/^ {2}was {7}phường Hương Hồ, thị xã Hương Trà/m);
    expect(stdout).toMatch(/^ {4}was {5}xã Hương Hồ, huyện Hương Trà/m);
    expect(stdout).toMatch(/^ {4}became {2}phường Kim Long/m);
  });

  test("ends that lead nowhere are named", () => {
    expect(ward("quận Ninh Kiều").stdout).toContain("districts were abolished on 2025-07-01");
    expect(ward("xã Suối Trầu").stdout).toContain("no source tells what became of it");
  });

  test("several units are parted by an empty line", () => {
    expect(ward("Lý Sơn").stdout).toMatch(/^đặc khu Lý Sơn.*\n\nhuyện Lý Sơn/s);
  });
});

describe("JSON", () => {
  test("a line a unit in a pipe", () => {
    process.stdout.isTTY = false;
    const lines = ward("Lý Sơn").stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ code: "21548", register: "2025", kind: "đặc khu" }),
      expect.objectContaining({ code: "536", current: expect.objectContaining({ code: "21548" }) }),
    ]);
  });

  test("and on a terminal, when asked for", () => {
    const { stdout } = ward("phường", "Tân", "An", "-w", "Ninh Kiều", "-w", "Cần Thơ", "-a", "2020-01-01", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      code: "31135",
      successors: [{ unit: { name: "Ninh Kiều" }, part: "all", main: true }],
      predecessors: [{ unit: { name: "An Hội" } }, { unit: { name: "An Lạc" } }],
    });
  });
});

describe("nothing found: exit code 1, and why it may be", () => {
  test.each([
    [["phuong tan an", "-w", "Ninh Kiều"], /--no-accents\): phường Tân An, quận Ninh Kiều/],
    [["phường Tân An", "-w", "Hà Giang"], /Elsewhere: phường Tân An/],
    [["quận Ninh Kiều", "-a", "2026-01-01"], /At other times: quận Ninh Kiều/],
    [["phường Không Có Đâu"], /Nothing found for "phường Không Có Đâu"\.\n/],
  ])("%j", (args, expected) => {
    const { stdout, stderr, code } = ward(...args);
    expect(stdout).toBe("");
    expect(stderr).toMatch(expected);
    expect(code).toBe(1);
  });

  test("--no-accents finds it", () => {
    const { stdout, code } = ward("phuong tan an", "--within", "ninh kieu", "--no-accents");
    expect(stdout).toContain("phường Tân An, quận Ninh Kiều");
    expect(code).toBeUndefined();
  });
});

test.each([
  [["Tân An", "--at", "1/7/2025"], "invalid-date"],
  [["Tân An", "--kind", "thôn"], "invalid-kind"],
])("a call that can't be read: %j", (args, code) => {
  expect(() => ward(...args)).toThrow(expect.objectContaining({ code }));
});
