import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataset } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";
import { COMMON_REFERENCES, REFERENCES, referencesIn } from "../../src/model/references.js";
import { country, id, party } from "../../src/schema/fields.js";
import { memberSchemas, visitProfileSchema } from "../../src/schema/visit-schema.js";
import { island } from "../island.js";

test("the names of the collections are those of the dataset, in its order", () => {
  expect(["visit", ...COLLECTION_NAMES]).toEqual(Object.keys(dataset).filter((name) => name !== "passages"));
});

interface JsonSchema {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The kind of reference by the pattern of its text. */
const kinds = new Map(
  Object.entries({ id, party, country }).map(([kind, schema]) => [z.toJSONSchema(schema).pattern, kind]),
);

/** The path of every field that its schema makes an id or the code of a country, with which of them it is. */
function* idsIn(schema: JsonSchema, path: string): Generator<readonly [path: string, kind: string]> {
  const kind = kinds.get(schema.pattern);
  if (kind !== undefined) yield [path, kind];
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.prefixItems ?? []), ...(schema.anyOf ?? [])];
  for (const part of parts) yield* idsIn(part, path);
  for (const [field, part] of Object.entries(schema.properties ?? {}))
    yield* idsIn(part, path === "" ? field : `${path}.${field}`);
}

describe.each(["visit", ...COLLECTION_NAMES] as const)("of %s", (name) => {
  const schema = name === "visit" ? visitProfileSchema : memberSchemas[name];
  // zod types a JSON schema far more widely than what is read of it here
  const fields = new Map(idsIn(z.toJSONSchema(schema, { io: "input" }) as JsonSchema, ""));
  fields.delete("id");
  const targets = new Map(Object.entries({ ...COMMON_REFERENCES, ...REFERENCES[name] }));

  test("the table lists every field that names a record or a country", () => {
    const own = Object.keys(REFERENCES[name]);
    const common = Object.keys(COMMON_REFERENCES).filter((path) => fields.has(path));
    expect([...own, ...common].sort()).toEqual([...fields.keys()].sort());
  });

  test("the targets are such as the schema allows", () => {
    for (const [path, kind] of fields) {
      const to = targets.get(path) ?? [];
      const records = to.filter((target) => target !== "country").length > 0;
      expect([path, records, to.includes("country")]).toEqual([path, kind !== "country", kind !== "id"]);
    }
  });
});

describe("the references in a record", () => {
  test("are told with the field, the place and what they may refer to", () => {
    const [talks, ships] = [island.events[2], island.figures[3]];
    expect(talks && referencesIn("events", talks).map(({ path, id }) => `${path} ${id}`)).toEqual([
      "place glass-palace",
      "partOf second-day",
      "participants[0].participant mara-vell",
      "participants[1].participant una-bray",
      "topics[0] salt",
      "topics[1] trade",
      "citations[0].source gazette",
    ]);
    expect(ships && referencesIn("figures", ships)).toEqual([
      { field: "about", path: "about[0]", id: "tern-company", to: ["organizations", "country"] },
      { field: "citations", path: "citations[0].source", id: "radio", to: ["sources"] },
    ]);
  });

  test("are none where a value is not of its type", () => {
    const odd: unknown[] = [null, 5, undefined, [["trade"]], {}];
    odd.push(odd);
    expect(referencesIn("events", { topics: odd, place: odd, participants: odd, partOf: null, citations: 5 })).toEqual(
      [],
    );
    expect(referencesIn("events", Object.create({ place: "ankara" }))).toEqual([]);
  });
});
