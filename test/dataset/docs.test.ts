import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FORMATS } from "../../src/dataset/index";
import { tableSection } from "../../src/dataset/readme";
import { tablesOf } from "../../src/dataset/tables/index";

const page = readFileSync("docs/dataset.md", "utf8");

it.each(tablesOf(true))("the page describes the table $name as it is", (table) => {
  expect(page).toContain(tableSection(table));
});

it.each(FORMATS)("the page names the format %s", (format) => {
  expect(page).toContain(`\`${format}\``);
});
