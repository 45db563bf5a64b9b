import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  exactDigits,
  fromDigits,
  integer,
  isBelow,
  multiply,
  negate,
  shift,
  toNumber,
  ZERO,
} from "../../src/figures/decimal";

describe("the nearest double", () => {
  test.each([
    ["23178", 1, 9, 2_317_800_000_000],
    ["7", 2, 9, 70_000_000],
    ["1", 1, 0, 0.1],
    ["30", 2, 0, 0.3],
    ["1005", 3, 0, 1.005],
    ["12345678", 0, 9, 12_345_678_000_000_000],
    ["3", 0, 23, 3e23],
    ["1", 23, 0, 1e-23],
    ["9007199254740993", 0, 0, 9_007_199_254_740_992],
  ])("%s with %i decimals × 10^%i is %f", (digits, decimals, power, value) => {
    expect(toNumber(shift(fromDigits(digits, decimals), power))).toBe(value);
  });

  test("of what a double can't tell apart, as a literal would be read", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 25n), fc.integer({ min: 0, max: 20 }), (mantissa, decimals) => {
        const digits = String(mantissa);
        expect(toNumber(fromDigits(digits, decimals))).toBe(Number(`${digits}e-${decimals}`));
      }),
    );
  });
});

describe("sums", () => {
  test("of different powers are exact", () => {
    const sum = add(shift(integer(11), 9), shift(fromDigits("7085", 1), 6));
    expect(toNumber(sum)).toBe(11_708_500_000);
  });

  test("are numbers as long as a double holds them", () => {
    expect(add(integer(1), fromDigits("25", 1))).toEqual({ mantissa: 35, exponent: -1 });
    expect(add(integer(Number.MAX_SAFE_INTEGER - 1), integer(1))).toEqual(integer(Number.MAX_SAFE_INTEGER));
  });

  test("beyond 2^53 keep every digit", () => {
    const sum = add(shift(integer(12_345_678), 9), integer(1));
    expect(exactDigits(sum)).toBe("12345678000000001");
  });

  test("with zero are the other", () => {
    const five = integer(5);
    expect(add(ZERO, five)).toBe(five);
    expect(add(five, ZERO)).toBe(five);
  });
});

describe("products", () => {
  test("are exact", () => {
    expect(multiply(integer(6), integer(2))).toEqual(integer(12));
    expect(toNumber(multiply(fromDigits("773", 1), integer(10_000)))).toBe(773_000);
    expect(toNumber(multiply(fromDigits("211", 3), fromDigits("1", 3)))).toBe(0.000_211);
    expect(exactDigits(multiply(integer(9_007_199_254_740_991), integer(3)))).toBe("27021597764222973");
  });
});

test("digits in full are given only where a double can't hold them", () => {
  expect(exactDigits(integer(Number.MAX_SAFE_INTEGER))).toBeUndefined();
  expect(exactDigits(shift(integer(10), 15))).toBe("10000000000000000");
  expect(exactDigits(fromDigits("123456789012345678", 1))).toBe("12345678901234567.8");
  expect(exactDigits(fromDigits("1234567890123456780", 2))).toBe("12345678901234567.8");
  expect(exactDigits(fromDigits("1234567890123456700", 2))).toBe("12345678901234567");
  expect(exactDigits(negate(shift(integer(10), 15)))).toBe("-10000000000000000");
});

test("no zero has a minus sign", () => {
  expect(toNumber(negate(ZERO))).toBe(0);
});

test("what is below a power of ten", () => {
  expect(isBelow(integer(999), 3)).toBe(true);
  expect(isBelow(integer(1000), 3)).toBe(false);
});
