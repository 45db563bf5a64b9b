/** `line` with one space where there were several, or a tab: what a line says does not depend on how widely it is typed. */
export function singleSpaced(line: string): string {
  return /[ \t]{2}|\t/.test(line) ? line.replace(/[ \t]{2,}|\t/g, " ") : line;
}

/** How many words stand in a text that has some. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}
