import { spawn } from "node:child_process";

/** A program that listens. */
export interface Server {
  readonly address: string;
  stop(): void;
}

/** Starts a program that prints the address it listens at. */
export async function serve(args: readonly string[], cwd: string): Promise<Server> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, PORT: "0", NO_COLOR: "1" } });
  for await (const chunk of child.stdout) {
    const address = /http:\/\/\S+/.exec(String(chunk))?.[0];
    if (address !== undefined) return { address, stop: () => child.kill() };
  }
  throw new Error(`${args.join(" ")} ended without an address`);
}
