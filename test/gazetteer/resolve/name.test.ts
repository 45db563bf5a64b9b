import { describe, expect, test } from "vitest";
import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { latestOfEach, Name } from "../../../src/gazetteer/resolve/name";
import { candidates, marksIn } from "./marks-in";

const bearers = (name: string) =>
  gazetteer()
    .names.spelled(name)
    .map((id) => candidates.of(id));

test("latestOfEach: of several states of one code the latest", () => {
  // xã Hoằng Long lay in huyện Hoằng Hóa until 2012, in thành phố Thanh Hóa until 2019
  const states = bearers("Hoằng Long");
  expect(states.map(({ until }) => until).sort()).toEqual([20_120_301, 20_191_201]);
  for (const order of [states, states.toReversed()]) {
    expect(latestOfEach(order).map(({ until }) => until)).toEqual([20_191_201]);
  }
  const [first] = bearers("Cẩm Nam");
  if (first === undefined) throw new Error("no such unit");
  expect(latestOfEach([first])).toEqual([first]);
  expect(latestOfEach([...states, first])).toHaveLength(2);
});

describe("Name", () => {
  const [one, other] = bearers("Tân Bình");
  if (one === undefined || other === undefined) throw new Error("no such units");
  const { marks } = marksIn("Phường 5 họp với xã Tân Bình.");
  const [number, word] = marks;
  if (number === undefined || word === undefined) throw new Error("no marks");

  test("means what is left, where something speaks for it", () => {
    const name = new Name([word], [one, other], undefined);
    expect([name.meaning, name.hasEvidence, name.isContradicted]).toEqual([undefined, false, false]);
    expect(name.keep([])).toBe(false);
    expect(name.candidates).toEqual([one, other]);
    expect(name.keep([other])).toBe(true);
    expect(name.meaning).toBe(other);
    expect(new Name([word], [one], undefined).meaning).toBeUndefined();
    expect(new Name([word], [one], undefined, { hasEvidence: true, isContradicted: true }).meaning).toBeUndefined();
  });

  test("settles for the likeliest, where it is open and still among the candidates", () => {
    const name = new Name([word], [one], undefined);
    name.settle();
    expect(name.meaning).toBeUndefined();
    name.postpone(one, [one, other]);
    name.settle();
    expect(name.meaning).toBe(one);

    const told = new Name([word], [one], undefined);
    told.postpone(one, [one, other]);
    told.candidates = [one];
    told.settle();
    expect(told.hasEvidence).toBe(false);

    const elsewhere = new Name([word], [one], undefined);
    elsewhere.postpone(one, [one, other]);
    elsewhere.candidates = [other, other];
    elsewhere.settle();
    expect(elsewhere.candidates).toEqual([other, other]);
  });

  test("is a number or a word", () => {
    expect([number, word].map((mark) => new Name([mark], [one], undefined).isNumber)).toEqual([true, false]);
  });
});
