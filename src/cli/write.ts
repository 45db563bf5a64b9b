import { once } from "node:events";

/** Writes to standard output; resolves when it can take more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
