/** Loaded before a command: after so many bytes the disk is full. */
import fs from "node:fs";
import { open } from "node:fs/promises";

let left = Number(process.env["DISK_SPACE"]);

function take(bytes) {
  left -= bytes;
  if (left < 0)
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", errno: -28 });
}

const { write, writev } = fs;
fs.write = (descriptor, buffer, ...rest) => {
  try {
    take(buffer.length);
  } catch (error) {
    return process.nextTick(rest.at(-1), error);
  }
  write(descriptor, buffer, ...rest);
};
fs.writev = (descriptor, buffers, ...rest) => {
  try {
    for (const buffer of buffers) take(buffer.length);
  } catch (error) {
    return process.nextTick(rest.at(-1), error);
  }
  writev(descriptor, buffers, ...rest);
};

const handle = await open(new URL(import.meta.url));
const prototype = Object.getPrototypeOf(handle);
await handle.close();
const { writeFile } = prototype;
prototype.writeFile = async function (content, ...rest) {
  take(content.length);
  return await writeFile.call(this, content, ...rest);
};
