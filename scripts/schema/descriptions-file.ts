import { modelDescriptions } from "./model-descriptions.js";

/** The interfaces whose fields no schema has: they are types for the compiler alone. */
const NOT_IN_FILES: ReadonlySet<string> = new Set(["VisitIds"]);

/** The text of `src/schema/descriptions.ts`. */
export function descriptionsFile(): string {
  const entries = Object.entries(modelDescriptions()).filter(([name]) => !NOT_IN_FILES.has(name));
  return [
    "// biome-ignore-all format: one field a line, however long",
    "// Made from the doc comments of src/model by `npm run schema:descriptions`; a test tells when it is stale.",
    "",
    "/** What the model says of each record, under `self`, and of its fields: what an editor shows beside them. */",
    "export const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {",
    ...entries.flatMap(([name, fields]) => [
      `  ${name}: {`,
      ...Object.entries(fields).map(([field, text]) => `    ${field || "self"}: ${JSON.stringify(text)},`),
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}
