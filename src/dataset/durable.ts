/** Files that are there whole or not at all, also after the power went. */
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";

/** What a file is to hold: text, or bytes in one piece or several. */
type Content = string | Uint8Array | readonly Uint8Array[];

/** Writes a file so that its name never stands for less than all of it: beside it, to the disk, then renamed. */
export async function writeDurably(path: string, content: Content): Promise<void> {
  // several machines may write the same file to a shared folder
  const draft = `${path}.${randomUUID()}.draft`;
  await writeSynced(draft, content);
  await rename(draft, path);
}

/** Writes a new file through to the disk. */
export async function writeSynced(path: string, content: Content): Promise<void> {
  const file = await open(path, "w");
  try {
    if (typeof content === "string" || content instanceof Uint8Array) await file.writeFile(content);
    else for (const piece of content) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings what a file or folder holds through to the disk. */
export async function sync(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } catch (error) {
    // some file systems can't sync folders
    if (!["EINVAL", "EPERM", "EISDIR", "EBADF"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    await file.close();
  }
}

/** Removes a folder and all that is in it, if it is there. */
export function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
