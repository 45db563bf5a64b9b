// What Scrapy (-o items.jsonl) or Crawlee left behind, to Parquet: articles, records and observations.
// Fields with names of your own are named here; usual names (text, html, title, url, date …) are known.
import { readArticles } from "trichluc/article";
import { writeDataset } from "trichluc/dataset";

const [input = "scraped.jsonl", out = "wards"] = process.argv.slice(2);

const articles = readArticles(input, {
  fields: { id: "link", text: "noi_dung", title: "tieu_de", publishedAt: "ngay_dang", url: "link", site: "trang" },
  onError: (error) => console.error(error.message),
});
const { rows } = await writeDataset(articles, { out, formats: ["parquet"], force: true });
console.log(`${out}: ${rows.articles} articles, ${rows.records} records, ${rows.observations} observations`);
