/**
 * `npm run playground`: builds the playground and serves it on this machine alone; `-- --build` only builds it.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPlayground, SITE } from "./build-playground";

const PORT = Number(process.env["PORT"] ?? 8080);

const { plain, packed } = await buildPlayground();
console.log(`${SITE}/index.html: ${plain} bytes, ${packed} with gzip`);
if (!process.argv.includes("--build")) {
  const page = gzipSync(readFileSync(join(SITE, "index.html")));
  createServer(({ url }, response) => {
    if (url !== "/" && url !== "/index.html") response.writeHead(404).end();
    else {
      const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" };
      response.writeHead(200, headers).end(page);
    }
  }).listen(PORT, "127.0.0.1", () => console.log(`http://localhost:${PORT}/`));
}
