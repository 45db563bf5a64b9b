import { Argument, type Command } from "commander";
import { SCHEMA_NAMES, type SchemaName } from "../schema/names";

const EXAMPLES = `
Examples:
  $ trichluc schema > extraction.schema.json
      of a line that trichluc extract writes
  $ trichluc schema observationRow
      of a line of observations.jsonl in a dataset`;

/** `trichluc schema`: the JSON Schema of what trichluc writes. */
export function registerSchema(program: Command): void {
  program
    .command("schema")
    .summary("print the JSON Schema of what is written")
    .description(
      "Prints a JSON Schema (2020-12): of a line of extract, or of what is named. All others are in its $defs.",
    )
    .addArgument(new Argument("[name]", "what to describe").choices(SCHEMA_NAMES).default("extraction"))
    .addHelpText("after", EXAMPLES)
    .action(async (name: SchemaName) => {
      const { jsonSchema } = await import("../schema/json-schema");
      process.stdout.write(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
}
