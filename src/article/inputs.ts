/** What a caller names, as a list of files: paths, directories, patterns, lists of files, standard input. */

import { readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { unreadable } from "./bytes";
import { ReadError } from "./errors";

/** One file to read. */
export interface InputFile {
  /** Path as given or found; `-` for standard input. */
  readonly file: string;
  /** The id of an article that is the whole file: its base name without extension, its path where two are the same. */
  readonly id: string;
}

/** What a directory is searched for. A file named by itself is read whatever its name. */
const KNOWN = /\.(?:txt|text|html?|xhtml|shtml|aspx?|jsp|php|jsonl|ndjson|json|warc|wet)(?:\.(?:gz|zst))?$/iu;

/**
 * Expands inputs. Files of a directory or pattern come sorted by path, so that two runs read the same in the same
 * order. `@list.txt` names a file that holds one input a line.
 */
export async function expandInputs(
  inputs: Iterable<string> | AsyncIterable<string>,
): Promise<{ files: readonly InputFile[]; errors: readonly ReadError[] }> {
  const paths = new Map<string, string>();
  const errors: ReadError[] = [];
  const add = async (input: string, inList: boolean): Promise<void> => {
    try {
      const found = await filesOf(input);
      if (found.length === 0) {
        errors.push(
          new ReadError(
            "no-input",
            { file: input },
            "nothing to read is found here; name a file, or a directory that holds .txt, .html, .jsonl or .warc files",
          ),
        );
      }
      for (const path of found) if (!paths.has(resolve(path))) paths.set(resolve(path), path);
    } catch (cause) {
      const isList = !inList && input.startsWith("@") && (cause as NodeJS.ErrnoException).code === "ENOENT";
      if (isList) await addList(input.slice(1));
      else errors.push(unreadable(input, cause));
    }
  };
  const addList = async (list: string): Promise<void> => {
    try {
      for (const line of (await readFile(list, "utf8")).split(/\r?\n/u))
        if (line.trim() !== "") await add(line.trim(), true);
    } catch (cause) {
      errors.push(unreadable(list, cause));
    }
  };
  for await (const input of inputs) await add(input, false);

  const counts = new Map<string, number>();
  for (const path of paths.values()) counts.set(stem(path), (counts.get(stem(path)) ?? 0) + 1);
  const files = [...paths.values()].map((file) => {
    const name = stem(file);
    return { file, id: counts.get(name) === 1 ? name : file.replaceAll("\\", "/") };
  });
  return { files, errors };
}

async function filesOf(input: string): Promise<readonly string[]> {
  if (input === "-") return [input];
  try {
    if (!(await stat(input)).isDirectory()) return [input];
  } catch (error) {
    // A file may be called `[1].txt`, so only what is no file is a pattern.
    if (!isDynamicPattern(input)) throw error;
    return (await glob(input, { onlyFiles: true, absolute: isAbsolute(input) })).sort();
  }
  const folder = input.replace(/[/\\]+$/u, "");
  const found = await glob("**/*", { cwd: input, onlyFiles: true });
  const prefix = folder === "." ? "" : `${folder}/`;
  return found
    .filter((path) => KNOWN.test(path))
    .sort()
    .map((path) => prefix + path);
}

/** The base name without what says how it is written and packed. */
function stem(path: string): string {
  if (path === "-") return "-";
  const name = basename(path.replaceAll("\\", "/"));
  return name.replace(KNOWN, "") || name;
}
