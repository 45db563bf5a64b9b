import { expect, it } from "vitest";
import { excerpt } from "../../src/cli/excerpt";

const LINE = "Năm 2019 toàn phường thu được 118,4 tỷ đồng và chi hết một nửa cho giao thông";

function around(text: string, span: string, width: number): string {
  const start = text.indexOf(span);
  const { before, span: shown, after } = excerpt(text, { start, end: start + span.length }, width);
  return `${before}[${shown}]${after}`;
}

it("shows a short line whole", () => {
  expect(around(LINE, "118,4 tỷ đồng", 100)).toBe(LINE.replace("118,4 tỷ đồng", "[118,4 tỷ đồng]"));
});

it("cuts between words", () => {
  expect(around(LINE, "118,4 tỷ đồng", 40)).toBe("…thu được [118,4 tỷ đồng] và chi hết một…");
});

it("keeps to the width", () => {
  for (let width = 13; width < LINE.length; width++) {
    expect(around(LINE, "118,4 tỷ đồng", width).length - "[]".length).toBeLessThanOrEqual(Math.max(width, 15));
  }
});

it("gives the room that one side leaves to the other", () => {
  expect(around(LINE, "Năm 2019", 30)).toBe("[Năm 2019] toàn phường thu được…");
  expect(around(LINE, "giao thông", 30)).toBe("…hết một nửa cho [giao thông]");
});

it("stays on the line", () => {
  expect(around("Tin trong ngày\nThu 5 tỷ đồng\nHết", "5 tỷ đồng", 60)).toBe("Thu [5 tỷ đồng]");
});

it("puts a span of two lines on one", () => {
  expect(around("Tại phường Kim\r\nTân hôm nay", "phường Kim\r\nTân", 60)).toBe("Tại [phường Kim Tân] hôm nay");
});
