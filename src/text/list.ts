/** A word list as it is read: `list("thu, chi, vốn")` → `["thu", "chi", "vốn"]`; lines may break anywhere. */
export function list(words: string): string[] {
  return words.split(",").map((word) => word.trim().replace(/\s+/g, " "));
}
