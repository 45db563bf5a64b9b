/** Letters without their marks, in lower case: `Đảng bộ` → `dang bo`. */
function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Whether each text has all the words of the query, whatever their order and marks. */
export function search(texts: readonly string[], query: string): boolean[] {
  const words = fold(query).split(/\s+/);
  return texts.map((text) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  });
}
