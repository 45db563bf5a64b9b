/** `line` with one space where there were several: what a line says does not depend on how widely it is typed. */
export function singleSpaced(line: string): string {
  return line.includes("  ") ? line.replace(/ {2,}/g, " ") : line;
}
