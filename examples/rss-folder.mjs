// A folder of saved RSS feeds (feeds/*.xml) to lines of JSON: a line an item, with what its headline and summary say.
// linkedom comes with trichluc.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOMParser, parseHTML } from "linkedom";
import { extract } from "trichluc";

const [folder = "feeds"] = process.argv.slice(2);

for (const name of (await readdir(folder)).filter((name) => name.endsWith(".xml")).sort()) {
  const feed = new DOMParser().parseFromString(await readFile(join(folder, name), "utf8"), "text/xml");
  for (const item of feed.querySelectorAll("item")) {
    /** @param {string} tag */
    const field = (tag) => item.querySelector(tag)?.textContent.trim() ?? "";
    const { document } = parseHTML(`<html><body>${field("description")}</body></html>`);
    const summary = document.body.textContent.trim();
    const publishedAt = inVietnam(Date.parse(field("pubDate")));
    const text = `${field("title")}\n${summary}`;
    console.log(JSON.stringify({ text, ...extract(text, { id: field("link"), url: field("link"), publishedAt }) }));
  }
}

/**
 * @param {number} time
 * @returns {string} 2022-03-14T08:00:00+07:00
 */
function inVietnam(time) {
  return new Date(time + 7 * 3_600_000).toISOString().replace(".000Z", "+07:00");
}
