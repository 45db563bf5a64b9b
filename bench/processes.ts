import { readFileSync } from "node:fs";

/** Clock ticks a second that Linux counts CPU time in. */
const TICKS = 100;

/** Seconds of CPU time that a process, or one thread of it, has worked: fields 14 and 15 of its status. Linux only. */
export function secondsOf(process: number | undefined, thread?: string): number {
  const status = readFileSync(`/proc/${process}${thread === undefined ? "" : `/task/${thread}`}/stat`, "utf8");
  const [user, system] = status
    .slice(status.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) / TICKS;
}

/** The most memory that a process has held, in MB. Linux only. */
export function peakMemory(process: number | undefined): number {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}
