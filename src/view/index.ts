/** Pages that show what was extracted, each in one string of HTML. */
export type { ArticleExtraction } from "./article/extraction";
export { renderArticle, renderArticles, type ViewOptions } from "./article/render";
export type { Language } from "./words";
