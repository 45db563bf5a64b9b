/** A word list as it is read: `list("thu, chi, vốn")` → `["thu", "chi", "vốn"]`; lines may break anywhere. */
export function list(words: string): string[] {
  return words.replace(/\s+/g, " ").trim().split(/ ?, ?/);
}
