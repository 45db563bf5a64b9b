import type { Tree } from "../tree";
import { element, toDom } from "./dom";

/** Time that a pointer has to get from a mark to its card, in milliseconds. */
const GRACE = 250;
/** Between the mark and its card, and between the card and the window's edge, in pixels. */
const GAP = 6;

/** The card that tells what is known of a record, beside the mark that it belongs to. */
export class Card {
  private closing: ReturnType<typeof setTimeout> | undefined;
  private owner: Element | undefined;

  /** @param onClose called whenever the card goes. */
  constructor(private readonly onClose: () => void) {}

  /** Shows the card of a mark; where it is shown already, it stays as it is. */
  open(mark: Element, content: () => Tree): void {
    this.stay();
    if (mark === this.owner) return;
    this.close();
    const { box } = this;
    this.owner = mark;
    mark.setAttribute("aria-describedby", box.id);
    box.replaceChildren(toDom(content()));
    box.hidden = false;
    this.place(mark);
  }

  close(): void {
    this.stay();
    if (this.owner === undefined) return;
    this.owner.removeAttribute("aria-describedby");
    this.owner = undefined;
    this.box.hidden = true;
    this.onClose();
  }

  /** The page has moved below the card. */
  scroll(): void {
    if (this.owner !== undefined) this.place(this.owner);
  }

  /** Closes the card unless the pointer comes back, or to the card. */
  closeSoon(): void {
    this.closing ??= setTimeout(() => this.close(), GRACE);
  }

  /** The pointer has come back. */
  stay(): void {
    clearTimeout(this.closing);
    this.closing = undefined;
  }

  private get box(): HTMLElement {
    return element("#card");
  }

  /** Below the mark's first line, above it where there is no room; a narrow window's style sheet has it at the bottom. */
  private place(mark: Element): void {
    const { box } = this;
    const [line] = mark.getClientRects();
    if (line === undefined) return;
    const { offsetWidth, offsetHeight } = box;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = line.bottom + GAP;
    const isBelow = below + offsetHeight <= clientHeight - GAP || line.top - GAP < offsetHeight;
    const left = Math.max(GAP, Math.min(line.left, clientWidth - offsetWidth - GAP));
    const top = isBelow ? Math.min(below, clientHeight - offsetHeight - GAP) : line.top - GAP - offsetHeight;
    box.style.setProperty("--left", `${left}px`);
    box.style.setProperty("--top", `${top}px`);
  }
}
