import { toHtml } from "./html";
import type { Tree } from "./tree";
import type { Language } from "./words";

/** A script and a style sheet that are the same for every page of a kind, with their hashes. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** Base64 of the SHA-256. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** What makes a page of its body. */
export interface Shell {
  readonly title: string;
  readonly language: Language;
  readonly assets: Assets;
  readonly body: Tree;
  /** Values that the script of the page reads, each in an element of its class. */
  readonly data?: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * A page in one file. Its policy allows its own script and style sheet, known by their hashes, and nothing else: no
 * request leaves it, and should a string of an article ever be read as markup, it could do nothing.
 */
export function shell({ title, language, assets, body, data = {} }: Shell): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${assets.scriptHash}'`,
    `style-src 'sha256-${assets.styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${toHtml(title)}</title>
<style>${assets.style}</style>
</head>
<body>
${toHtml(body)}
${Object.entries(data)
  .flatMap(([name, values]) => values.map((value) => dataScript(name, value)))
  .join("\n")}
<script>${assets.script}</script>
</body>
</html>
`;
}

/** No `<` stands in it, so nothing in it can end the element. */
function dataScript(name: string, value: unknown): string {
  return `<script type="application/json" class="${name}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}
