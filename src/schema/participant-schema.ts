import type * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Participant, ParticipantRole } from "../model/participant.js";
import { country, id, list, text } from "./fields.js";
import { aliasSchema, citations, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

const roleSchema: z.ZodType<ParticipantRole<AnyIds>> = exactly<ParticipantRole<AnyIds>>()(
  object({ title: text, organization: id.exactOptional() }),
);

/** The schema of a {@link Participant}. */
export const participantSchema: z.ZodType<Participant<AnyIds>> = exactly<Participant<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: list(aliasSchema).exactOptional(),
    identifiers: list(identifierSchema).exactOptional(),
    designations: list(text).exactOptional(),
    country: country.exactOptional(),
    roles: list(roleSchema),
    citations,
  }),
);
