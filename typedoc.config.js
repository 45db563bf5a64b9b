import { existsSync, readFileSync } from "node:fs";

/** The entry points of package.json, as their sources. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entryPoints = Object.keys(exports)
  .filter((subpath) => typeof exports[subpath] !== "string")
  .map((subpath) => (subpath === "." ? "index" : subpath.slice("./".length)))
  .map((name) =>
    [`src/${name}.ts`, `src/${name}/index.ts`, `src/adapters/${name}/index.ts`].find((file) => existsSync(file)),
  );

/** What a name and its type say already: the types that tell records apart, and fields that are never there. */
const SAID = [
  ...["Ward", "Term", "Date", "Document", "Person", "Organization", "Place"].map((name) => `${name}Record.type`),
  ...["Percentage", "Count", "Money", "Measure"].map((name) => `${name}Record.__type.type`),
  ...["SingleFigure.min", "SingleFigure.max", "RangeFigure.exact"],
].map((name) => `trichluc.${name}`);

/** @type {Partial<import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions>} */
export default {
  plugin: ["typedoc-plugin-markdown"],
  entryPoints,
  out: "docs/api",
  readme: "none",
  name: "trichluc",
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  outputFileStrategy: "modules",
  entryFileName: "index.md",
  flattenOutputFiles: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  indexFormat: "table",
  groupOrder: ["Functions", "Classes", "Variables", "Interfaces", "Type Aliases"],
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  sort: ["kind", "source-order"],
  validation: { notExported: true, notDocumented: true, invalidLink: true, invalidPath: true },
  intentionallyNotDocumented: SAID,
  intentionallyNotExported: ["WithVi"],
  treatValidationWarningsAsErrors: true,
};
