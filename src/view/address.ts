/** An address of a page that may be opened: no `javascript:`, no `data:`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** `https://www.bao.example:8080/tin.html` → `bao.example`; undefined for what is no address of a page. */
export function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
}
