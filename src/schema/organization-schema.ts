import type * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import { country, list, text, word } from "./fields.js";
import { aliasSchema, citations, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

/** The schema of an {@link Organization}. */
export const organizationSchema: z.ZodType<Organization<AnyIds>> = exactly<Organization<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: list(aliasSchema).exactOptional(),
    identifiers: list(identifierSchema).exactOptional(),
    kind: word,
    country: country.exactOptional(),
    citations,
  }),
);
