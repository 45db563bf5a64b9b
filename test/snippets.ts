/**
 * The examples of a page of Markdown, made to be run.
 *
 * - Blocks of `sh` are run line by line; a block of `text` right after one is what they print.
 * - Blocks of `js` and `ts` are programs; one without an import goes on with the program before it. What stands after an
 *   arrow is the value of the statement before: `parseNumeral("hai"); // → 2`. In it, `…` stands for more of the same.
 * - A second word after the language (`sh clone`, `js browser`) says that the block isn't run here.
 */
import ts from "typescript";

interface Block {
  readonly language: string;
  /** What follows the language: where the block is for. */
  readonly place: string;
  readonly code: string;
  /** Of its first line of code, from 1. */
  readonly line: number;
}

/** A program of a page; its lines are where they are on the page. */
interface Program {
  readonly line: number;
  readonly code: string;
  readonly language: "js" | "ts";
}

/** What a page has its reader do, in order: commands, or programs one after another. */
export type Step =
  | { readonly kind: "commands"; readonly line: number; readonly code: string; readonly output?: string }
  | { readonly kind: "programs"; readonly line: number; readonly programs: readonly Program[] };

export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = [];
  let programs: Program[] = [];
  const blocks = blocksOf(markdown);
  for (const [i, { language, place, code, line }] of blocks.entries()) {
    if (place !== "") continue;
    if (language === "sh") {
      const after = blocks[i + 1];
      const isOutput = after?.language === "text" && after.line === line + lines(code) + 3;
      steps.push({ kind: "commands", line, code, ...(isOutput && { output: after.code }) });
      programs = [];
    } else if (language === "js" || language === "ts") {
      const before = programs.at(-1);
      if (before !== undefined && !/^import\b/m.test(code)) {
        programs[programs.length - 1] = { ...before, code: below(before.code, line, code) };
        continue;
      }
      if (programs.length === 0) steps.push({ kind: "programs", line, programs });
      programs.push({ line, code: below("", line, code), language });
    }
  }
  return steps;
}

function below(before: string, line: number, code: string): string {
  return before + "\n".repeat(line - 1 - lines(before)) + code;
}

function blocksOf(markdown: string): Block[] {
  return Array.from(markdown.matchAll(/^```(\w+) ?(\w*)\n(.*?)^```$/gms), (match) => ({
    language: match[1] ?? "",
    place: match[2] ?? "",
    code: match[3] ?? "",
    line: lines(markdown.slice(0, match.index)) + 2,
  }));
}

function lines(text: string): number {
  return text.split("\n").length - 1;
}

/** The program as JavaScript that checks what its comments say; lines stay where they are. */
export function checked(code: string): string {
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  let out = "";
  let at = 0;
  for (const statement of source.statements) {
    const said = /^[ \t]*(?:\n[ \t]*)?\/\/ → .*(?:\n[ \t]*\/\/.*)*/.exec(code.slice(statement.end))?.[0];
    if (said === undefined) continue;
    const expected = said.replace(/^[ \t]*\/\/ ?/gm, "").replace(/→ /, "");
    const line = lines(code.slice(0, statement.getStart())) + 1;
    const isAsked = ts.isExpressionStatement(statement);
    const value = isAsked ? `async () => (${asked(statement)})` : `() => ${declared(statement)}`;
    out += `${code.slice(at, isAsked ? statement.getStart() : statement.end)};await check(${line}, ${value}, ${wanted(expected)});`;
    at = statement.end;
  }
  const { outputText } = ts.transpileModule(out + code.slice(at), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return `import { check } from "./check.mjs";${outputText}`;
}

/** The expression, or what is printed. */
function asked({ expression }: ts.ExpressionStatement): string {
  const isPrinted = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  const value = isPrinted ? expression.arguments[0] : expression;
  return value?.getText() ?? "undefined";
}

/** What the declaration declares: `records` of `const { records } = …`. */
function declared(statement: ts.Statement): string {
  const names: string[] = [];
  const visit = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) visit(element.name);
  };
  if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) visit(name);
  if (names.length !== 1) throw new Error(`an arrow stands after "${statement.getText()}", which has no one value`);
  return names.join();
}

/** `{ type: "ward", … }` → an object that says so; `throws GazetteerError "invalid-date"` → that error. */
function wanted(expected: string): string {
  const thrown = /^throws (\w+)(?: "([\w-]+)")?$/.exec(expected);
  if (thrown) return `{ throws: ${JSON.stringify(thrown.slice(1))} }`;
  const expression = expected.replace(/"(?:[^"\\]|\\.)*"|…/g, (part) => (part === "…" ? "...check.more" : part));
  return `{ value: (${expression.replaceAll("\n", " ")}) }`;
}

/** What the programs check with: `await check(line, () => value, { value: expected })`. */
export const CHECK = `
import assert from "node:assert/strict";

export async function check(line, ask, { value, throws }) {
  if (throws) {
    const [name, code] = throws;
    await assert.rejects(async () => ask(), code === null ? { name } : { name, code }, \`line \${line}\`);
    return;
  }
  const actual = await ask();
  try {
    assert.deepEqual(cut(actual, value), bare(value));
  } catch (error) {
    error.message = \`line \${line}: \${error.message}\`;
    throw error;
  }
}

/** In an object it becomes a property, in an array an element. */
check.more = { "…": true, *[Symbol.iterator]() { yield "…"; } };

/** The value, as far as it is told. */
function cut(actual, told) {
  if (Array.isArray(told) && Array.isArray(actual)) {
    const shown = told.at(-1) === "…" ? actual.slice(0, told.length - 1) : actual;
    return shown.map((item, i) => cut(item, told[i]));
  }
  if (isObject(told) && isObject(actual)) {
    const keys = "…" in told ? Object.keys(actual).filter((key) => key in told) : Object.keys(actual);
    return Object.fromEntries(keys.map((key) => [key, cut(actual[key], told[key])]));
  }
  return actual;
}

/** What is told, without its marks of more. */
function bare(told) {
  if (Array.isArray(told)) return (told.at(-1) === "…" ? told.slice(0, -1) : told).map(bare);
  if (!isObject(told)) return told;
  return Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (key === "…" ? [] : [[key, bare(value)]])));
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
`;
