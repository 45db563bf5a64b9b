import type { Words } from "../text/words";
import { bodyHeads, fields } from "./bodies";
import { readBody } from "./body";
import type { Extractor } from "./extractor";
import { landmarksOf } from "./landmarks";
import { isShout, titleCase } from "./proper-name";
import { unitKinds } from "./unit-kinds";

/** Named bodies of Party, state and mass organisations, schools, companies: `UBND phường Kim Tân`, `Trường THCS Lê Lợi`. */
export const organization: Extractor = {
  type: "organization",
  extract(page) {
    const { words } = page;
    const landmarks = landmarksOf(page);
    for (let i = 0; i < words.length; i++) {
      const body = readBody(page, landmarks, i);
      if (body === undefined || !body.isNamed || !page.isFree(i)) continue;
      const { head, end } = body;
      page.claim({ type: "organization", ...page.span(i, end), kind: head.kind, name: nameOf(words, i, end) });
      landmarks.set(i, end);
      i = end - 1;
    }
  },
};

/** As written; in a headline in capitals as it would stand in a sentence: `CÔNG AN PHƯỜNG PHÚ HÒA` → `Công an phường Phú Hòa`. */
function nameOf(words: Words, first: number, end: number): string {
  const text = words.phrase(first, end);
  if (!isShout(words, first) || end === first + 1 || text !== text.toUpperCase()) return text;
  const parts: string[] = [];
  for (let at = first; at < end; ) {
    const head = bodyHeads.match(words, at);
    const unit = unitKinds.match(words, at);
    const field = fields.match(words, at);
    const next = head?.end ?? unit?.end ?? field?.end ?? at + 1;
    const part = words.phrase(at, next);
    if (head !== undefined) parts.push(head.value.usual);
    else if (unit !== undefined) parts.push(part.toLowerCase());
    else if (field !== undefined) parts.push(part.charAt(0) + part.slice(1).toLowerCase());
    else parts.push(titleCase(part));
    at = next;
  }
  return parts.join(" ");
}
