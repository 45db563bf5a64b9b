import { anchorOf, parseAnchor, type Target } from "../article/anchors";
import { cardTree } from "../article/card";
import type { ArticleExtraction } from "../article/extraction";
import type { Words } from "../words";
import { Card } from "./card";
import { Filters } from "./filters";
import { rangeOf } from "./ranges";

/** What is on the page. */
export interface Shown {
  readonly extraction: ArticleExtraction;
  /** Its number on the page. */
  readonly article: number;
  readonly words: Words;
}

/**
 * Makes an article and its observations answer to pointer and keys: the card of a record, the way from a row of the table
 * to its words and back, the filters. It listens on the whole page, so what is shown may be replaced at any time; `refresh`
 * has to be called then.
 */
export class Reader {
  private readonly filters = new Filters();
  private pointed: EventTarget | null = null;
  private readonly card = new Card(() => this.select([], []));

  /**
   * @param shown what is on the page at the moment.
   * @param follow called with the id that a link leads to.
   */
  constructor(
    private readonly shown: () => Shown,
    private readonly follow: (anchor: string) => void,
  ) {
    // not `pointerover`, which comes too when the page moves below a pointer at rest
    document.addEventListener("pointermove", ({ target }) => {
      if (target !== this.pointed) this.point(target);
      this.pointed = target;
    });
    document.addEventListener("focusin", ({ target }) => this.point(target));
    document.addEventListener("click", (event) => this.click(event));
    document.addEventListener("keydown", (event) => this.press(event));
    window.addEventListener("scroll", () => this.card.scroll(), { passive: true });
  }

  /** Brings what was newly rendered in line with the filters, and gives the text its place in the tab order. */
  refresh(): void {
    this.card.close();
    this.filters.apply();
    this.enter(marks()[0]);
  }

  /** Brings a record, a row or a line of the shown article into view and into focus. */
  go(target: Target): void {
    const element = document.getElementById(anchorOf(target));
    if (element === null || target.kind === "article") return;
    if (target.kind === "record") this.enter(element);
    if (target.kind === "line") element.tabIndex = -1;
    element.scrollIntoView({ block: "center" });
    (target.kind === "observation" ? element.querySelector("a") : element)?.focus({ preventScroll: true });
  }

  /** The pointer or the focus is on something. */
  private point(target: EventTarget | null): void {
    const mark = closest(target, "mark:not(.off)");
    const row = closest(target, "tr[data-observation]");
    if (mark !== undefined) {
      const { extraction, article, words } = this.shown();
      const record = Number(mark.dataset["record"]);
      this.card.open(mark, () => cardTree(extraction, article, record, words));
      this.select([record], this.observationsOf(record));
    } else if (row !== undefined) {
      this.card.close();
      const observation = Number(row.dataset["observation"]);
      const record = this.shown().extraction.observations[observation]?.record;
      this.select(record === undefined ? [] : [record], [observation]);
    } else if (closest(target, ".card") !== undefined) this.card.stay();
    else this.card.closeSoon();
  }

  private click(event: MouseEvent): void {
    const action = closest(event.target, "[data-action]");
    if (action?.dataset["action"] === "filter") this.filters.toggle(action.dataset["type"] ?? "");
    if (action?.dataset["action"] === "all") this.filters.toggleAll();
    const link = closest(event.target, "a[href^='#']");
    const anchor = link?.getAttribute("href")?.slice(1) ?? "";
    const mark = closest(event.target, "mark:not(.off)");
    if (parseAnchor(anchor) !== undefined) {
      event.preventDefault();
      this.follow(anchor);
    } else if (mark !== undefined && getSelection()?.isCollapsed !== false) {
      const record = Number(mark.dataset["record"]);
      const [observation] = this.observationsOf(record);
      this.focusMark(document.getElementById(this.anchor("record", record)));
      if (observation !== undefined) {
        document.getElementById(this.anchor("observation", observation))?.scrollIntoView({ block: "nearest" });
      }
    }
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const mark = closest(event.target, "mark");
    const row = closest(event.target, "tr[data-observation]");
    if (event.key === "Escape") this.card.close();
    else if (mark !== undefined && event.key === "Enter") {
      const [observation] = this.observationsOf(Number(mark.dataset["record"]));
      if (observation !== undefined) this.follow(this.anchor("observation", observation));
    } else if (mark !== undefined && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const all = marks();
      this.focusMark(all[all.indexOf(mark) + (event.key === "ArrowLeft" ? -1 : 1)]);
    } else if (row !== undefined && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const rows = [...document.querySelectorAll<HTMLElement>("tr[data-observation]:not([hidden])")];
      rows[rows.indexOf(row) + (event.key === "ArrowUp" ? -1 : 1)]?.querySelector("a")?.focus();
    } else return;
    event.preventDefault();
  }

  private focusMark(mark: HTMLElement | null | undefined): void {
    if (mark === null || mark === undefined) return;
    this.enter(mark);
    mark.scrollIntoView({ block: "nearest" });
    mark.focus({ preventScroll: true });
  }

  /** The tab key comes to this mark, of all. */
  private enter(mark: HTMLElement | undefined): void {
    for (const other of document.querySelectorAll<HTMLElement>("mark[tabindex='0']")) other.tabIndex = -1;
    if (mark !== undefined) mark.tabIndex = 0;
  }

  /** Makes records, rows and the words that they rest on stand out, and nothing else. */
  private select(records: readonly number[], observations: readonly number[]): void {
    for (const element of document.querySelectorAll(".current")) element.classList.remove("current");
    for (const record of records) {
      for (const piece of document.querySelectorAll(`mark[data-record="${record}"]`)) piece.classList.add("current");
    }
    for (const observation of observations) {
      document.getElementById(this.anchor("observation", observation))?.classList.add("current");
    }
    // where a browser can't highlight words without marking them, the rest has to do
    if (!("highlights" in CSS)) return;
    const text = document.querySelector(".text");
    const evidence = new Highlight();
    for (const observation of observations) {
      const span = this.shown().extraction.observations[observation]?.evidence;
      const range = text !== null && span !== undefined ? rangeOf(text, span) : undefined;
      if (range !== undefined) evidence.add(range);
    }
    CSS.highlights.set("evidence", evidence);
  }

  /** The observations whose figure the record holds. */
  private observationsOf(record: number): number[] {
    return this.shown().extraction.observations.flatMap((observation, index) =>
      observation.record === record ? index : [],
    );
  }

  private anchor(kind: "record" | "observation", index: number): string {
    return anchorOf({ article: this.shown().article, kind, index });
  }
}

/** The marks that can be stepped through, a record one. */
function marks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".text mark[tabindex]:not(.off)")];
}

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined;
}
