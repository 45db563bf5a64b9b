/** Loaded before a command: threads have no more than the megabytes that THREAD_MEMORY says for what lives long. */
import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";

const maxOldGenerationSizeMb = Number(process.env["THREAD_MEMORY"]);
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options) {
    super(file, { ...options, resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: 6 } });
  }
};
syncBuiltinESMExports();
