// An HTTP endpoint: POST a text, get its records. Extraction runs in a worker thread, so that a long text holds up no other request;
// for more than a few requests a second take a pool (piscina, tinypool).
import { createServer } from "node:http";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { extract } from "trichluc";

const LONGEST = 1_000_000;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  /** @type {Map<number, (json: string) => void>} */
  const waiting = new Map();
  worker.on("message", ({ call, json }) => {
    waiting.get(call)?.(json);
    waiting.delete(call);
  });
  let calls = 0;

  /** @type {(text: string) => Promise<string>} */
  const extracted = (text) =>
    new Promise((resolve) => {
      waiting.set(++calls, resolve);
      worker.postMessage({ call: calls, text });
    });

  /** @param {import("node:http").IncomingMessage} request */
  const bodyOf = async (request) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) {
      body += chunk;
      if (body.length > LONGEST) throw new Error("too long");
    }
    return body;
  };

  const server = createServer(async (request, response) => {
    if (request.method !== "POST") return void response.writeHead(405).end("POST the text of an article\n");
    if (Number(request.headers["content-length"] ?? 0) > LONGEST) return void response.writeHead(413).end("too long\n");
    try {
      const json = await extracted(await bodyOf(request));
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(`${json}\n`);
    } catch {
      response.destroy(); // the caller hung up, or sends more than it said
    }
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
