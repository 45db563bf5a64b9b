/** What the threads can be asked for. */
export { extractBytes, extractLines, extractPart } from "./extract-part";
export { writeParquet } from "./formats/parquet";
export { renderPart } from "./render-part";
