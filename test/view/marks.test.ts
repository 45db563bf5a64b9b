import { describe, expect, it } from "vitest";
import { markLines, type Piece } from "../../src/view/article/marks";

/** Draws marks as brackets with the number of their record; a piece that is not the first or last has dots for an end. */
function draw(text: string, spans: readonly (readonly [number, number])[]): string[] {
  const lines = markLines(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  return lines.map(({ pieces }) => pieces.map(drawPiece).join(""));
}

function drawPiece(piece: Piece): string {
  if (typeof piece === "string") return piece;
  const { record, isStart, isEnd, pieces } = piece;
  return `${isStart ? "" : "…"}[${record}:${pieces.map(drawPiece).join("")}]${isEnd ? "" : "…"}`;
}

describe("markLines", () => {
  it("nests a record in another, also where they begin or end together", () => {
    expect(
      draw("UBND phường 1 họp", [
        [0, 13],
        [5, 13],
      ]),
    ).toEqual(["[0:UBND [1:phường 1]] họp"]);
    expect(
      draw("ngày 2/1 và", [
        [0, 8],
        [0, 4],
        [5, 8],
      ]),
    ).toEqual(["[0:[1:ngày] [2:2/1]] và"]);
  });

  it("marks the same span twice, one in the other", () => {
    expect(
      draw("96%", [
        [0, 3],
        [0, 3],
      ]),
    ).toEqual(["[0:[1:96%]]"]);
  });

  it("leaves nothing between records side by side", () => {
    expect(
      draw("7 hộ/21 khẩu", [
        [0, 4],
        [5, 12],
      ]),
    ).toEqual(["[0:7 hộ]/[1:21 khẩu]"]);
    expect(
      draw("abcd", [
        [0, 2],
        [2, 4],
      ]),
    ).toEqual(["[0:ab][1:cd]"]);
  });

  it("cuts the later of two records that cross", () => {
    expect(
      draw("abcdef", [
        [0, 4],
        [2, 6],
      ]),
    ).toEqual(["[0:ab[1:cd]…]…[1:ef]"]);
  });

  it("goes on over the end of a line, and keeps line ends in their lines", () => {
    expect(
      draw("ab\r\ncd\nef", [
        [1, 8],
        [5, 6],
      ]),
    ).toEqual(["a[0:b\r\n]…", "…[0:c[1:d]\n]…", "…[0:e]f"]);
    expect(draw("a\rb", [])).toEqual(["a\r", "b"]);
  });

  it("says how deep marks lie within a mark", () => {
    const [line] = markLines("abc", [
      { start: 0, end: 3 },
      { start: 1, end: 3 },
      { start: 2, end: 3 },
    ]);
    const depths = (pieces: readonly Piece[]): number[] =>
      pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.depth, ...depths(piece.pieces)]));
    expect(depths(line?.pieces ?? [])).toEqual([2, 1, 0]);
  });

  it("shows no record without words, and no text twice", () => {
    expect(
      draw("abc", [
        [1, 1],
        [1, 2],
      ]),
    ).toEqual(["a[1:b]c"]);
    expect(draw("", [])).toEqual([]);
  });

  it("cuts lines that are too long to lay out, between words and never within a character", () => {
    const words = "phường Kim Tân ".repeat(2_000);
    const parts = markLines(words, []);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every(({ end }) => end === words.length || words[end - 1] === " ")).toBe(true);
    const astral = "🏠".repeat(10_001);
    const strings = markLines(`x${astral}`, []).flatMap(({ pieces }) => pieces as string[]);
    expect(strings.join("")).toBe(`x${astral}`);
    expect(strings.every((part) => !/\p{Cs}/u.test(part))).toBe(true);
  });
});
