/**
 * Draws what a command prints on a terminal: `npm run picture` makes the picture of the README. Reads ANSI, writes SVG;
 * its argument is the title.
 */
import { text as readAll } from "node:stream/consumers";

const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 18;
const FONT_SIZE = 14;
const BACKGROUND = "#16181d";
const FOREGROUND = "#dfe3ea";
/** SGR 31 to 36. */
const COLORS = ["#ff7b72", "#7ee787", "#e3b341", "#79a8ff", "#d2a8ff", "#56d4dd"];

interface Style {
  color: string;
  bold: boolean;
  dim: boolean;
  underline: boolean;
}

interface Run {
  readonly column: number;
  readonly text: string;
  readonly style: Readonly<Style>;
}

const PLAIN: Readonly<Style> = { color: FOREGROUND, bold: false, dim: false, underline: false };

function restyle(style: Readonly<Style>, code: number): Style {
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  if (code === 39) return { ...style, color: FOREGROUND };
  const color = COLORS[code - 31];
  if (color === undefined) throw new Error(`SGR ${code} is not drawn yet`);
  return { ...style, color };
}

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let style: Readonly<Style> = PLAIN;
  let column = 0;
  for (const piece of line.split(/(\u001B\[\d+m)/)) {
    const code = /\[(\d+)m$/.exec(piece)?.[1];
    if (piece.startsWith("\u001B") && code !== undefined) style = restyle(style, Number(code));
    else if (piece !== "") {
      runs.push({ column, text: piece, style });
      column += piece.length;
    }
  }
  return runs;
}

/** Spaces don't break, for SVG would fold them. */
function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00A0");
}

/** Each run is stretched to its columns, so that these line up in any font. */
function draw({ column, text, style }: Run, row: number): string {
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  if (words === "") return "";
  const attributes = [
    `x="${(MARGIN + (column + lead) * COLUMN).toFixed(1)}"`,
    `y="${MARGIN + row * LINE + FONT_SIZE}"`,
    `textLength="${(words.length * COLUMN).toFixed(1)}"`,
    `fill="${style.color}"`,
    style.bold && 'font-weight="bold"',
    style.dim && 'opacity="0.6"',
    style.underline && 'text-decoration="underline"',
  ];
  return `<text ${attributes.filter(Boolean).join(" ")}>${escapeXml(words)}</text>`;
}

const lines = (await readAll(process.stdin)).trimEnd().split("\n").map(runsOf);
const columns = Math.max(...lines.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0)));
const width = Math.ceil(2 * MARGIN + columns * COLUMN);
const height = 2 * MARGIN + lines.length * LINE;
process.stdout.write(
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" role="img">`,
    `<title>${escapeXml(process.argv[2] ?? "A terminal")}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    ...lines.flatMap((runs, row) => runs.map((run) => draw(run, row))).filter(Boolean),
    "</svg>\n",
  ].join("\n"),
);
