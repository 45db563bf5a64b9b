import type { Words } from "../words";

const THEMES = ["auto", "light", "dark"] as const;

/** Goes on from the system's colours to light ones, dark ones, and back. */
export function cycleTheme(): void {
  const { dataset } = document.documentElement;
  dataset["theme"] = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length];
}

/** Writes on the button which colours they are. */
export function labelTheme({ page }: Words): void {
  const button = document.querySelector("[data-action=theme]");
  if (button !== null) button.textContent = page.themes[currentTheme()];
}

function currentTheme(): (typeof THEMES)[number] {
  const { theme } = document.documentElement.dataset;
  return THEMES.find((known) => known === theme) ?? "auto";
}
