import { z } from "zod";
import {
  agreementSchema,
  aliasSchema,
  citationSchema,
  discrepancySchema,
  eventSchema,
  figureSchema,
  gapSchema,
  identifierSchema,
  organizationSchema,
  participantSchema,
  passagesSchema,
  placeSchema,
  sourceSchema,
  statementSchema,
  topicSchema,
  visitProfileSchema,
  visitSchema,
} from "../src/schema.js";

/** What the form of `visit.json` is called. A URN, as the project has no address on the web. */
const FORM = "urn:ankara-visit-2025:schema:visit";

/** What each definition is called in the schema. */
const NAMES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [visitProfileSchema, "VisitProfile"],
  [topicSchema, "Topic"],
  [sourceSchema, "Source"],
  [passagesSchema, "Passages"],
  [placeSchema, "Place"],
  [organizationSchema, "Organization"],
  [participantSchema, "Participant"],
  [eventSchema, "Event"],
  [agreementSchema, "Agreement"],
  [figureSchema, "Figure"],
  [statementSchema, "Statement"],
  [discrepancySchema, "Discrepancy"],
  [gapSchema, "Gap"],
  [citationSchema, "Citation"],
  [aliasSchema, "Alias"],
  [identifierSchema, "Identifier"],
]);

/** The names beside the descriptions, and not in zod's own registry, which all users of zod share. */
class NamedRegistry extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
    const id = NAMES.get(schema);
    const known = z.globalRegistry.get(schema);
    return id === undefined ? known : { ...known, id };
  }
}

interface ObjectSchema extends z.core.JSONSchema.BaseSchema {
  readonly properties: Readonly<Record<string, z.core.JSONSchema.BaseSchema>>;
}

/** The form of `visit.json` as JSON Schema 2020-12, with what the file may say of itself. */
export function visitSchemaJson(): ObjectSchema {
  const { $schema, description, properties, ...rest } = z.toJSONSchema(visitSchema, {
    target: "draft-2020-12",
    metadata: new NamedRegistry(),
    // That the library freezes what it reads says nothing about a file that somebody writes.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: FORM,
    title: "A visit",
    ...(description === undefined ? {} : { description }),
    ...rest,
    properties: {
      $schema: { type: "string", description: "The address of this schema, by which an editor checks the file." },
      version: { type: "string", description: "The version of the package that wrote the file." },
      ...plain(properties),
    },
  };
}

function plain(
  properties: z.core.JSONSchema.BaseSchema["properties"] = {},
): Readonly<Record<string, z.core.JSONSchema.BaseSchema>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => (typeof schema === "boolean" ? [] : [[name, schema]])),
  );
}
