import { z } from "zod";
import { visitSchema } from "../../src/schema.js";
import { objectsIn, visitShape } from "./shape.js";

/** What the form of `visit.json` is called. A URN, as the project has no address on the web. */
const FORM = "urn:ankara-visit-2025:schema:visit";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The objects within a visit, each a definition under the name of its interface. */
const definitions = new Map(
  objectsIn(visitShape)
    .filter((object) => object !== visitShape)
    .map((object) => [object.schema, object]),
);

/** The names, and not in zod's own registry, which all users of zod share. */
class NamedRegistry extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
    const named = definitions.get(schema);
    const known = z.globalRegistry.get(schema);
    return named === undefined ? known : { ...known, id: named.name };
  }
}

interface ObjectSchema extends JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** The form of `visit.json` as JSON Schema 2020-12, with the doc comments of the model and what the file may say of itself. */
export function visitSchemaJson(): ObjectSchema {
  const { $schema, properties, $defs, ...rest } = z.toJSONSchema(visitSchema, {
    target: "draft-2020-12",
    // What a file may leave out, the library fills in.
    io: "input",
    metadata: new NamedRegistry(),
    // A list with one member at least has all its members of one kind, and strict validators take it for a mistake if the
    // first is described by itself.
    override: ({ jsonSchema }) => {
      const { prefixItems = [], items } = jsonSchema;
      if (prefixItems.every((item) => JSON.stringify(item) === JSON.stringify(items))) delete jsonSchema.prefixItems;
      // It allows ASCII alone, and addresses are in other scripts too. The pattern stays.
      if (jsonSchema.format === "uri") delete jsonSchema.format;
    },
  });
  const described = [...definitions.values()].map(({ name, description, fields }) => {
    const { id: _, ...definition }: JsonSchema = $defs?.[name] ?? {};
    return [name, { description, ...definition, properties: withDescriptions(definition.properties, fields) }] as const;
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: FORM,
    title: "A visit",
    description: visitShape.description,
    ...rest,
    properties: {
      $schema: { type: "string", description: "The address of this schema, by which an editor checks the file." },
      version: { type: "string", description: "The version of the package that wrote the file." },
      ...withDescriptions(properties, visitShape.fields),
    },
    $defs: Object.fromEntries(described),
  };
}

function withDescriptions(
  properties: JsonSchema["properties"] = {},
  fields: readonly { readonly name: string; readonly description: string }[],
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    fields.map(({ name, description }) => [name, { description, ...Object(properties[name]) }] as const),
  );
}
