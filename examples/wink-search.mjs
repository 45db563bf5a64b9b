// @ts-nocheck: wink-nlp declares its utilities without .js, and Node asks for it
// Search in a dataset: the articles that answer a few words best, by BM25, with their headlines.
//
//     node wink-search.mjs "cai nghiện ma túy" articles
import { readdirSync, readFileSync } from "node:fs";
import { createViModel } from "trichluc/wink";
import winkNLP from "wink-nlp";
import bm25Vectorizer from "wink-nlp/utilities/bm25-vectorizer.js";

const [query = "phòng chống ma túy", folder = "../fixtures/articles"] = process.argv.slice(2);

const nlp = winkNLP(createViModel({ only: ["ward", "place", "person"] }));
const { its } = nlp;
const vectorizer = bm25Vectorizer();

/** Words as they are looked up: one form for all the ways of typing them. */
function wordsOf(text) {
  return nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === "word" && !token.out(its.stopWordFlag))
    .out(its.lemma);
}

const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
for (const text of texts) vectorizer.learn(wordsOf(text));

const wanted = wordsOf(query);
const found = texts
  .map((text, i) => {
    const bag = vectorizer.doc(i).out(its.bow);
    return { headline: text.trim().split("\n", 1)[0], score: wanted.reduce((sum, word) => sum + (bag[word] ?? 0), 0) };
  })
  .filter(({ score }) => score > 0)
  .sort((a, b) => b.score - a.score);

console.log(`"${query}" (${wanted.join(", ")}): ${found.length} of ${texts.length} articles`);
for (const { headline, score } of found.slice(0, 5)) console.log(`  ${score.toFixed(2)}  ${headline}`);
