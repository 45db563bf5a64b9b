import { foldName } from "../fold";
import type { Gazetteer } from "../gazetteer";

/** Syllables that the press writes in more than one way. */
const ALIKE: readonly (readonly string[])[] = [
  ["đắk", "đăk", "đak", "đắc"],
  ["lắk", "lăk", "lak", "lắc"],
  ["kạn", "cạn"],
  ["kì", "kỳ"],
  ["li", "ly"],
  ["lí", "lý"],
  ["mi", "my"],
  ["mĩ", "mỹ"],
  ["qui", "quy"],
  ["quí", "quý"],
  ["quì", "quỳ"],
  ["sĩ", "sỹ"],
  ["vĩ", "vỹ"],
];

/** The ways to write a syllable (lower case), apart from where the tone mark stands. */
export function spellingsOf(syllable: string): readonly string[] {
  return ALIKE.find((group) => group.includes(syllable)) ?? [syllable];
}

/** The units of a name as the press writes it: by the official spellings, else by one that sounds the same. */
export function idsNamed({ names }: Gazetteer, name: string): readonly number[] {
  const ids = names.spelled(name);
  return ids.length > 0 ? ids : respelled(foldName(name)).flatMap((other) => names.named(other));
}

function respelled(key: string): readonly string[] {
  let keys: readonly string[] = [""];
  let isOther = false;
  for (const syllable of key.split(" ")) {
    const alike = folded.find((group) => group.includes(syllable)) ?? [syllable];
    isOther ||= alike.length > 1;
    keys = keys.flatMap((before) => alike.map((spelling) => (before === "" ? spelling : `${before} ${spelling}`)));
  }
  return isOther ? keys : [];
}

const folded: readonly (readonly string[])[] = ALIKE.map((group) => group.map(foldName));
