import type { Words } from "../text/words";
import { bodyCues, bodyHeads, fields } from "./bodies";
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
    let next = 0;
    for (const i of words.at(bodyCues)) {
      const body = i < next ? undefined : readBody(page, landmarks, i);
      if (body === undefined || !body.isNamed || !page.isFree(i)) continue;
      const { head, end } = body;
      const span = page.span(i, end);
      const text = page.text.slice(span.start, span.end);
      page.add({ type: "organization", text, ...span, kind: head.kind, name: nameOf(words, i, end) });
      landmarks.set(i, end);
      next = end;
    }
  },
};

/** As written; in a headline in capitals as it would stand in a sentence: `CÔNG AN PHƯỜNG PHÚ HÒA` → `Công an phường Phú Hòa`. */
function nameOf(words: Words, first: number, end: number): string {
  const text = words.phrase(first, end);
  if (!isShout(words, first) || end === first + 1 || text !== text.toUpperCase()) return text;
  const parts: string[] = [];
  for (let at = first; at < end; ) {
    const common = commonPart(words, at);
    let next = common?.end ?? at + 1;
    while (common === undefined && next < end && commonPart(words, next) === undefined) next++;
    parts.push(common?.usual ?? titleCase(words.phrase(at, next)));
    at = next;
  }
  return parts.join(" ");
}

/** A head, a unit's kind word or a field, as it stands in a sentence; what is none of these belongs to a name. */
function commonPart(words: Words, at: number): { readonly usual: string; readonly end: number } | undefined {
  const head = bodyHeads.match(words, at);
  if (head !== undefined) return { usual: head.value.usual, end: head.end };
  const unit = unitKinds.match(words, at);
  if (unit !== undefined) return { usual: words.phrase(at, unit.end).toLowerCase(), end: unit.end };
  const field = fields.match(words, at);
  if (field === undefined) return undefined;
  const part = words.phrase(at, field.end);
  return { usual: part.charAt(0) + part.slice(1).toLowerCase(), end: field.end };
}
