import { expect, test } from "vitest";
import { giveBack, takeChunk, takeSpare } from "../../src/dataset/chunks";
import { TextBuffer } from "../../src/dataset/text-buffer";

test("text comes out as it went in, wherever a chunk ends", () => {
  const words = ["", "phường ", "Kim Tân ", "😀", "4.957 hộ".repeat(1000)];
  const text = new TextBuffer();
  let expected = "";
  for (let i = 0; i < 700; i++) {
    const word = words[i % words.length] ?? "";
    expected += word;
    text.append(word);
  }
  const pieces = text.takePieces();
  expect(pieces.length).toBeGreaterThan(3);
  expect(Buffer.concat(pieces).toString()).toBe(expected);
  expect(text.takePieces()).toEqual([]);
});

test("chunks that were given back are used again, whole", () => {
  takeSpare();
  const text = new TextBuffer();
  text.append("một");
  const pieces = text.takePieces();
  giveBack(pieces);
  const chunk = takeChunk();
  expect(chunk.buffer).toBe(pieces[0]?.buffer);
  expect(chunk.length).toBe(chunk.buffer.byteLength);
  expect(takeChunk().buffer).not.toBe(chunk.buffer);
});

test("what is spare goes to another thread once", () => {
  giveBack([takeChunk()]);
  expect(takeSpare()).toHaveLength(1);
  expect(takeSpare()).toHaveLength(0);
});
