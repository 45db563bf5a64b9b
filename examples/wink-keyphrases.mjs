// @ts-nocheck: wink-nlp declares its utilities without .js, and Node asks for it
// The key phrases of an article: the words that tell it from the others of a folder, by BM25.
//
//     node wink-keyphrases.mjs articles
//
// The command `trichluc keywords articles` does the same for every article.
import { readdirSync, readFileSync } from "node:fs";
import { createViModel } from "trichluc/wink";
import winkNLP from "wink-nlp";
import bm25Vectorizer from "wink-nlp/utilities/bm25-vectorizer.js";

const [folder = "../fixtures/articles"] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

// records of names make their names words; counts are left out, since `12 hộ` would part `hộ nghèo`
const nlp = winkNLP(createViModel({ only: ["ward", "place", "person"] }));
const { its } = nlp;
const vectorizer = bm25Vectorizer();

for (const file of files) {
  const words = nlp
    .readDoc(readFileSync(`${folder}/${file}`, "utf8"))
    .tokens()
    .filter((token) => token.out(its.type) === "word" && !token.out(its.stopWordFlag));
  vectorizer.learn(words.out(its.lemma));
}

const article = files.indexOf("lai-thieu.txt");
// its.tf of a document of the vectorizer: its words with their weights, the heaviest first
const weights = vectorizer.doc(article).out(its.tf);
console.log(`Key phrases of ${files[article]}:`);
for (const [word, weight] of weights.slice(0, 8)) console.log(`  ${weight.toFixed(2)}  ${word}`);
