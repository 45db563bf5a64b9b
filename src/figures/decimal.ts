/**
 * A decimal number as it is written: `2.317,8 tỷ` is 23178 × 10^8, and no binary rounding comes in between.
 * The mantissa is a `bigint` only where a double can't hold it.
 */
export interface Decimal {
  readonly mantissa: number | bigint;
  /** Power of ten. */
  readonly exponent: number;
}

/** Powers of ten that have a scale word: nghìn, triệu, tỷ. */
export const THOUSAND = 3;
export const MILLION = 6;
export const BILLION = 9;

const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

export const ZERO: Decimal = { mantissa: 0, exponent: 0 };

export function integer(value: number): Decimal {
  return { mantissa: value, exponent: 0 };
}

/** A decimal out of its digits, `"23178"`, the last `decimals` of which stand after the comma. */
export function fromDigits(digits: string, decimals = 0): Decimal {
  return { mantissa: digits.length <= 15 ? Number(digits) : BigInt(digits), exponent: -decimals };
}

/** `value` × 10^`power`. */
export function shift(value: Decimal, power: number): Decimal {
  return power === 0 ? value : { mantissa: value.mantissa, exponent: value.exponent + power };
}

export function negate(value: Decimal): Decimal {
  // a double has a zero with a minus sign, a text hasn't
  if (value.mantissa === 0) return value;
  return { mantissa: -value.mantissa, exponent: value.exponent };
}

/** The sum of two that are not below zero. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (a.mantissa === 0) return b;
  if (b.mantissa === 0) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = scaled(a, exponent) + scaled(b, exponent);
  return { mantissa: sum <= LARGEST_SAFE ? Number(sum) : sum, exponent };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = Number(a.mantissa) * Number(b.mantissa);
  const isExact = Number.isSafeInteger(product);
  const mantissa = isExact ? product : BigInt(a.mantissa) * BigInt(b.mantissa);
  return { mantissa, exponent: a.exponent + b.exponent };
}

/** Whether the value is smaller than 10^`power`. */
export function isBelow(value: Decimal, power: number): boolean {
  return toNumber(value) < powerOfTen(power);
}

/** The nearest double: products and quotients of safe integers by powers of ten up to 10^22 are rounded once. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  if (exponent === 0) return Number(mantissa);
  if (typeof mantissa === "number") {
    if (exponent < 0 && exponent >= -22) return mantissa / powerOfTen(-exponent);
    const product = mantissa * powerOfTen(exponent);
    if (Number.isSafeInteger(product)) return product;
  }
  return Number(`${mantissa}e${exponent}`);
}

/** Those that a double holds to the digit; beyond 10^22 it is only near. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);

function powerOfTen(power: number): number {
  return POWERS[power] ?? 10 ** power;
}

/** The digits in full where the value lies beyond 2^53, else undefined. */
export function exactDigits(value: Decimal): string | undefined {
  if (Math.abs(toNumber(value)) <= Number.MAX_SAFE_INTEGER) return undefined;
  if (value.exponent >= 0) return String(scaled(value, 0));
  const digits = String(value.mantissa);
  const point = digits.length + value.exponent;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, "");
}

function scaled(value: Decimal, exponent: number): bigint {
  return BigInt(value.mantissa) * 10n ** BigInt(value.exponent - exponent);
}
