// An HTTP endpoint: POST a text, get its records. Extraction runs in a worker thread, so that a long text holds up no other request;
// for more than a few requests a second take a pool (piscina, tinypool).
import { once } from "node:events";
import { createServer } from "node:http";
import { text as readAll } from "node:stream/consumers";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { extract } from "trichluc";

const LONGEST = 1_000_000;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.setMaxListeners(0);
  let calls = 0;

  /** @param {string} text */
  const extracted = async (text) => {
    const call = ++calls;
    worker.postMessage({ call, text });
    for (;;) {
      const [answer] = await once(worker, "message");
      if (answer.call === call) return answer.json;
    }
  };

  const server = createServer(async (request, response) => {
    if (request.method !== "POST") return void response.writeHead(405).end("POST the text of an article\n");
    if (Number(request.headers["content-length"] ?? 0) > LONGEST) return void response.writeHead(413).end("too long\n");
    const json = await extracted(await readAll(request));
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(`${json}\n`);
  });
  server.listen(Number(process.env.PORT ?? 8080), () => {
    const address = server.address();
    console.log(`http://localhost:${typeof address === "object" ? address?.port : ""}/`);
  });
} else {
  parentPort?.on("message", ({ call, text }) => {
    parentPort?.postMessage({ call, json: JSON.stringify(extract(text)) });
  });
}
