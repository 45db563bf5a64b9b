const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to 89, `XXII` → 22; undefined for what is none. */
export function romanValue(text: string): number | undefined {
  if (!/^(?=[IVXL])L?(?:X{1,3}|XL)?(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const here = VALUES[text.charAt(i)] ?? 0;
    value += here < (VALUES[text.charAt(i + 1)] ?? 0) ? -here : here;
  }
  return value;
}
