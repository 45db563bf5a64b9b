/** Which record types are marked: the buttons above the text, and what they do to the text and the table. */
export class Filters {
  private readonly hidden = new Set<string>();

  /** A button was pressed: a type is hidden, or shown again. */
  toggle(type: string): void {
    if (!this.hidden.delete(type)) this.hidden.add(type);
    this.apply();
  }

  /** Shows all types, or hides all where none is hidden. */
  toggleAll(): void {
    const types = [...buttons()].map((button) => button.dataset["type"] ?? "");
    const isAnyHidden = types.some((type) => this.hidden.has(type));
    for (const type of types) {
      if (isAnyHidden) this.hidden.delete(type);
      else this.hidden.add(type);
    }
    this.apply();
  }

  /** Brings what is on the page in line with the types chosen. */
  apply(): void {
    for (const button of buttons()) {
      button.setAttribute("aria-pressed", String(!this.hidden.has(button.dataset["type"] ?? "")));
    }
    for (const mark of document.querySelectorAll<HTMLElement>(".text mark")) {
      mark.classList.toggle("off", this.hidden.has(mark.dataset["type"] ?? ""));
    }
    for (const row of document.querySelectorAll<HTMLElement>("tr[data-type]")) {
      row.hidden = this.hidden.has(row.dataset["type"] ?? "");
    }
  }
}

function buttons(): NodeListOf<HTMLElement> {
  return document.querySelectorAll("[data-action=filter]");
}
