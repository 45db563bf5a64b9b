import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** An empty project that has installed the packed package, as a new user's would be. */
export interface Installed {
  readonly folder: string;
  /** The paths in the tarball. */
  readonly packed: readonly string[];
  /** The environment of its commands: `trichluc` is on the path. */
  readonly env: NodeJS.ProcessEnv;
  /** Lends it packages of this repository, as if they had been installed beside it. */
  lend(...packages: string[]): void;
  remove(): void;
}

/** Packs what is built, and installs it in an empty folder. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "trichluc-"));
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { encoding: "utf8" }),
  );
  writeFileSync(join(folder, "package.json"), '{ "name": "reader", "private": true }\n');
  const options = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options, join(folder, tarball.filename)], { cwd: folder });
  return {
    folder,
    packed: tarball.files.map(({ path }: { path: string }) => path),
    env: { ...process.env, NO_COLOR: "1", PATH: `${join(folder, "node_modules/.bin")}:${process.env["PATH"]}` },
    lend(...packages) {
      for (const name of packages) {
        const target = join(folder, "node_modules", name);
        mkdirSync(dirname(target), { recursive: true });
        symlinkSync(resolve("node_modules", name), target);
      }
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
