/** `line` with one space where there were several, or a tab: what a line says does not depend on how widely it is typed. */
export function singleSpaced(line: string): string {
  return line.replace(/[ \t]{2,}|\t/g, " ");
}

/** How many words stand in a text that has some. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}
