import { fold } from "../../text/fold";
import { foldTone } from "../../text/tone";

/**
 * The form under which words are counted and looked up: NFC, lower case, one tone placement, single spaces, nothing invisible.
 *
 * @example lemmaOf("Hoà\u00a0Bình") // "hòa bình"
 */
export function lemmaOf(word: string): string {
  return foldTone(fold(word).text.toLowerCase().normalize("NFC")).replace(/\s+/g, " ");
}
