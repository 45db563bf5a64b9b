import type { Command } from "commander";
import pc from "picocolors";
import {
  current,
  GazetteerError,
  type LookupOptions,
  lookup,
  predecessors,
  type Succession,
  successors,
  type Unit,
} from "../gazetteer/index";
import { SOME_FAILED } from "./exit-status";

interface WardOptions {
  readonly within?: readonly string[];
  readonly kind?: string;
  readonly at?: string;
  readonly accents: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ trichluc ward "phường Tân An" --within "Ninh Kiều"      old ward and today's of that name
  $ trichluc ward "P.1, Mỹ Tho, Tiền Giang"                 as an address has it
  $ trichluc ward "xã Long Anh" --at 2020-06-01             the one that existed on that day
  $ trichluc ward phuong tan an -w "can tho" --no-accents
  $ trichluc ward "đặc khu Lý Sơn" --json | jq .code

Codes were reused: 31135 (2024) is the code of a unit before 2025-07-01, 31135 (2025) of one since then.
Exits with 1 where nothing is found.`;

/**
 * `trichluc ward NAME`: what the name of a ward, district or province means, what the unit was and what became of it. A
 * table on a terminal; in a pipe, or with `--json`, a line of JSON a unit. Exits with 1 where nothing is found.
 */
export function registerWard(program: Command): void {
  program
    .command("ward")
    .summary("look a ward, district or province up: its code, what it was, what became of it")
    .description("Looks a ward, district or province up: its code, what it was, what became of it.")
    .argument("<name...>", "its name, with or without kind word (phường, P.); the places it lies in after commas")
    .option("-w, --within <place>", "district or province it lies in, old or new; may be repeated", collect)
    .option("-k, --kind <kind>", "phường, xã, thị trấn, đặc khu, quận …")
    .option("-a, --at <date>", "only units that existed on that day, 2020-05-14")
    .option("--no-accents", "look without accents")
    .option("--json", "a line of JSON a unit, also on a terminal")
    .addHelpText("after", EXAMPLES)
    .action((name: readonly string[], options: WardOptions, command: Command) => {
      try {
        printWard(name.join(" "), options);
      } catch (error) {
        if (!(error instanceof GazetteerError)) throw error;
        command.error(`error: ${error.message}`, { code: error.code });
      }
    });
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

function printWard(name: string, { json = !process.stdout.isTTY, ...options }: WardOptions): void {
  const units = lookup(name, options);
  process.stdout.write(json ? units.map(jsonLine).join("") : units.map(table).join("\n"));
  if (units.length > 0) return;
  process.stderr.write(`${hint(name, options)}\n`);
  process.exitCode = SOME_FAILED;
}

/** Why nothing may have been found. */
function hint(name: string, options: LookupOptions): string {
  const nothing = `Nothing found for "${name}".`;
  const bare = options.accents === false ? [] : lookup(name, { ...options, accents: false });
  if (bare.length > 0) return `${nothing} Without accents (--no-accents): ${distinct(bare.map(placed))}`;
  const elsewhere = lookup(name, { ...options, within: [] });
  if (elsewhere.length > 0) return `${nothing} Elsewhere: ${distinct(elsewhere.map(placed))}`;
  const otherTimes = lookup(name, { ...options, at: undefined });
  if (otherTimes.length > 0) return `${nothing} At other times: ${distinct(otherTimes.map(placed))}`;
  return nothing;
}

function distinct(names: readonly string[]): string {
  const all = Array.from(new Set(names));
  const shown = all.slice(0, 5).join("; ");
  return all.length > 5 ? `${shown}; and ${all.length - 5} more` : shown;
}

function jsonLine(unit: Unit): string {
  const history = { predecessors: predecessors(unit), successors: successors(unit), current: current(unit) };
  return `${JSON.stringify({ ...unit, ...history })}\n`;
}

/** The unit; below it, a line a unit, what it was and what it became, indented by the steps between. */
function table(unit: Unit): string {
  const rows = [...steps(unit, predecessors, "was"), ...steps(unit, successors, "became")];
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const end = ending(unit);
  if (end !== undefined) lines.push(pc.dim(`  ${end}`));
  const heading = `${pc.bold(placed(unit))}  ${identified(unit)}  ${pc.dim(period(unit))}`;
  return [heading, ...lines].map((line) => `${line}\n`).join("");
}

/** What is to say of a unit that is no more and became nothing. */
function ending(unit: Unit): string | undefined {
  if (unit.validUntil === undefined || successors(unit).length > 0) return undefined;
  return unit.level === "district" ? "districts were abolished on 2025-07-01" : "no source tells what became of it";
}

type Row = readonly [label: string, unit: string, code: string, time: string];

function steps(unit: Unit, next: (unit: Unit) => readonly Succession[], label: string, depth = 1): readonly Row[] {
  return next(unit).flatMap(({ unit: other, part, main }) => {
    const share = part && part !== "all" ? ` (${SHARE_NOTES[part]}${main ? ", main" : ""})` : "";
    const row: Row = [`${"  ".repeat(depth)}${label}`, placed(other), identified(other), `${period(other)}${share}`];
    return [row, ...steps(other, next, label, depth + 1)];
  });
}

const SHARE_NOTES = {
  part: "a part of it",
  land: "land without people",
  people: "all its people, part of its land",
} as const;

function placed({ kind, name, district, province }: Unit): string {
  return [`${kind} ${name}`, ...[district, province].map((parent) => parent && `${parent.kind} ${parent.name}`)]
    .filter((part) => part !== undefined)
    .join(", ");
}

function identified({ code, register }: Unit): string {
  return `${code} (${register})`;
}

function period({ validFrom, validUntil }: Unit): string {
  if (validUntil === undefined) return `since ${validFrom}`;
  return validFrom === undefined ? `until ${validUntil}` : `from ${validFrom} until ${validUntil}`;
}
