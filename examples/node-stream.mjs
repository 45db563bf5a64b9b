// A step in a pipeline of Node streams: lines of JSON in, lines of JSON with what they say out. Backpressure is Node's.
import { createInterface } from "node:readline";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { extract } from "trichluc";

const extracting = new Transform({
  objectMode: true,
  /** @param {string} line */
  transform(line, _encoding, done) {
    const { link, tieu_de: title, noi_dung: text } = JSON.parse(line);
    const { ward, observations } = extract(text, { title, url: link });
    for (const { indicator, timePeriod, value, unit } of observations) {
      this.push(`${JSON.stringify({ ward: ward?.name, indicator, timePeriod, value, unit })}\n`);
    }
    done();
  },
});

await pipeline(Readable.from(createInterface({ input: process.stdin })), extracting, process.stdout);
