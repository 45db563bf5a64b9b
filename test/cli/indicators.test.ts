import { Command } from "commander";
import { afterEach, expect, it, vi } from "vitest";
import { registerIndicators } from "../../src/cli/indicators";
import { indicators } from "../../src/observations/indicators";

const isTTY = process.stdout.isTTY;

afterEach(() => {
  vi.restoreAllMocks();
  process.stdout.isTTY = isTTY;
});

function run(args: string[], onTerminal: boolean): string {
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += text;
    return true;
  });
  process.stdout.isTTY = onTerminal;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerIndicators(program);
  program.parse(["indicators", ...args], { from: "user" });
  return written;
}

const parse = (lines: string) =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

it("writes a line of JSON an indicator into a pipe", () => {
  expect(parse(run([], false))).toEqual(indicators);
});

it("writes JSON on a terminal where asked to", () => {
  expect(parse(run(["--json"], true))).toEqual(indicators);
});

it("writes a table on a terminal", () => {
  const table = run([], true);
  expect(table).toMatch(/poverty_rate +\S*percent *\S* +Tỷ lệ hộ nghèo\n/);
  expect(table.split("\n").length).toBeGreaterThan(indicators.length);
});

it("lists one topic", () => {
  const topicsListed = new Set(parse(run(["--topic", "poverty"], false)).map(({ topic }) => topic));
  expect([...topicsListed]).toEqual(["poverty"]);
});

it("refuses a topic that there is not", () => {
  expect(() => run(["--topic", "weather"], false)).toThrow(/Allowed choices are economy/);
});
