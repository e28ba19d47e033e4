import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import { country, text, word } from "./fields.js";
import { aliasSchema, citations, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

/** The schema of an {@link Organization}. */
export const organizationSchema: z.ZodType<Organization<AnyIds>> = exactly<Organization<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: z.array(aliasSchema).readonly().exactOptional(),
    identifiers: z.array(identifierSchema).readonly().exactOptional(),
    kind: word,
    country: country.exactOptional(),
    citations,
  }),
);
