import { gazetteer } from "../../../src/gazetteer/gazetteer";
import { BareNames } from "../../../src/gazetteer/resolve/bare-names";
import { Candidates } from "../../../src/gazetteer/resolve/candidate";
import { type Mark, marksOf, unitRecords } from "../../../src/gazetteer/resolve/marks";
import { UnitsNamed } from "../../../src/gazetteer/resolve/units-named";
import { extract } from "../../../src/index";
import { Page } from "../../../src/page";
import { Words } from "../../../src/text/words";

/** Made afresh, apart from what `extract` has loaded. */
export const candidates: Candidates = new Candidates(gazetteer());
export const bareNames: BareNames = new BareNames(candidates);
const units = new UnitsNamed(candidates, bareNames);

/** The page of a text, and the units that its records name. */
export function marksIn(text: string): { readonly page: Page; readonly marks: readonly Mark[] } {
  const page = new Page(new Words(text));
  return { page, marks: marksOf(page, unitRecords(extract(text).records), units) };
}
