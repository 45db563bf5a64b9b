import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import ts from "typescript";

/** A regular expression of the library: as it is written, or as it is composed when the library is loaded. */
export interface Found {
  /** File and line; `composed` for one that is made by `new RegExp`. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every literal in `src`, the compiled grammar included. The pages' script stands there twice, and is read once. */
export function literals(): Found[] {
  return globSync("src/**/*.ts", { cwd: root, ignore: "src/view/**/*.generated.ts" }).flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.ES2022, true);
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ where: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Every expression that is composed while the library is loaded. */
export async function composed(): Promise<Found[]> {
  const found: Found[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      found.push({ where: "composed", source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import("../src/index");
    await import("../src/article/index");
    await import("../src/dataset/index");
    await import("../src/view/index");
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
