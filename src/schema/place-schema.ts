import type * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";
import { country, id, list, text, word } from "./fields.js";
import { aliasSchema, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

/** The schema of a {@link Place}. */
export const placeSchema: z.ZodType<Place<AnyIds>> = exactly<Place<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: list(aliasSchema).exactOptional(),
    designations: list(text).exactOptional(),
    identifiers: list(identifierSchema).exactOptional(),
    kind: word,
    country,
    within: id.exactOptional(),
  }),
);
