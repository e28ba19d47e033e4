import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";
import { country, id, text, word } from "./fields.js";
import { aliasSchema, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

/** The schema of a {@link Place}. */
export const placeSchema: z.ZodType<Place<AnyIds>> = exactly<Place<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: z.array(aliasSchema).readonly().exactOptional(),
    designations: z.array(text).readonly().exactOptional(),
    identifiers: z.array(identifierSchema).readonly().exactOptional(),
    kind: word,
    country,
    within: id.exactOptional(),
  }),
);
