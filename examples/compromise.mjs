// Questions to an article in compromise's match syntax: what stands beside which record.
//
//     node compromise.mjs article.txt
import { readFileSync } from "node:fs";
import compromise from "compromise/one";
import { vietnamese } from "trichluc/compromise";

/** @type {import("trichluc/compromise").Vietnamese<typeof compromise>} */
const nlp = compromise.plugin(vietnamese());
const [file = "../fixtures/articles/lai-thieu.txt"] = process.argv.slice(2);
const doc = nlp(readFileSync(file, "utf8"));

// the records, with their values
for (const { text, value, min } of doc.vi().percentages().json()) console.log("percentage", text, value ?? min);

// words before a figure: what it is the share of
for (const phrase of doc.match("tỷ lệ .{1,8} #Percentage+").out("array")) console.log("rate      ", phrase);

// sentences that have a sum of money, and where it is spent
const sentences = doc.if("#Money");
console.log("sums in   ", sentences.length, "sentences");
for (const { text, value, currency } of sentences.vi().money().json()) console.log("money     ", text, value, currency);

// all persons, once
console.log(
  "persons   ",
  new Set(
    doc
      .vi()
      .persons()
      .json()
      .map(({ name }) => name),
  ),
);
