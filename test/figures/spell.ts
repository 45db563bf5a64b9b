const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A whole number up to 10^18 in words, as schools teach it: 1005 is `một nghìn không trăm linh năm`. */
export function spell(value: number): string {
  if (value === 0) return "không";
  const billions = Math.floor(value / 1e9);
  const rest = value % 1e9;
  if (billions === 0) return spellBelowBillion(rest, false);
  return `${spell(billions)} tỷ ${spellBelowBillion(rest, true)}`.trim();
}

/** `isRest` where a larger part stands before it, and so no hundred may be left out. */
function spellBelowBillion(value: number, isRest: boolean): string {
  const words: string[] = [];
  let follows = isRest;
  for (const [size, name] of [
    [1e6, "triệu"],
    [1e3, "nghìn"],
    [1, ""],
  ] as const) {
    const group = Math.floor(value / size) % 1000;
    if (group > 0) words.push(spellGroup(group, follows), name);
    follows ||= group > 0;
  }
  return words.filter(Boolean).join(" ");
}

function spellGroup(value: number, isFull: boolean): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  const digit = (of: number): string => DIGITS[of] ?? "";
  if (hundreds > 0 || isFull) words.push(digit(hundreds), "trăm");
  if (tens === 0 && units > 0 && words.length > 0) words.push("linh");
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(digit(tens), "mươi");
  if (units > 0) words.push(unitAfter(tens, units));
  return words.join(" ");
}

/** `hai mươi mốt`, `mười lăm`: the forms after tens. */
function unitAfter(tens: number, units: number): string {
  if (tens > 1 && units === 1) return "mốt";
  return tens > 0 && units === 5 ? "lăm" : (DIGITS[units] ?? "");
}
