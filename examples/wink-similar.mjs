// @ts-nocheck: wink-nlp declares its utilities without .js, and Node asks for it
// Articles that are alike: for each article of a folder the one whose words are nearest to its own, by the cosine of their weights.
//
//     node wink-similar.mjs articles
import { readdirSync, readFileSync } from "node:fs";
import { createViModel } from "trichluc/wink";
import winkNLP from "wink-nlp";
import bm25Vectorizer from "wink-nlp/utilities/bm25-vectorizer.js";
import similarity from "wink-nlp/utilities/similarity.js";

const [folder = "../fixtures/articles"] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

const nlp = winkNLP(createViModel({ only: ["ward", "place", "person"] }));
const { its } = nlp;
const vectorizer = bm25Vectorizer({ k: 1, k1: 1.2, b: 0.75, norm: "l2" });

for (const file of files) {
  const words = nlp
    .readDoc(readFileSync(`${folder}/${file}`, "utf8"))
    .tokens()
    .filter((token) => token.out(its.type) === "word" && !token.out(its.stopWordFlag));
  vectorizer.learn(words.out(its.lemma));
}

const bags = files.map((_, i) => vectorizer.doc(i).out(its.bow));
for (const [i, bag] of bags.entries()) {
  const [nearest] = bags
    .map((other, j) => ({ file: files[j], score: i === j ? 0 : similarity.bow.cosine(bag, other) }))
    .sort((a, b) => b.score - a.score);
  console.log(`${files[i]?.padEnd(26)} ${nearest?.score.toFixed(2)}  ${nearest?.file}`);
}
