import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Participant, ParticipantRole } from "../model/participant.js";
import { country, id, text } from "./fields.js";
import { aliasSchema, citations, exactly, identifierSchema, object, recordFields } from "./record-fields.js";

const roleSchema: z.ZodType<ParticipantRole<AnyIds>> = exactly<ParticipantRole<AnyIds>>()(
  object({ title: text, organization: id.exactOptional() }),
);

/** The schema of a {@link Participant}. */
export const participantSchema: z.ZodType<Participant<AnyIds>> = exactly<Participant<AnyIds>>()(
  object({
    ...recordFields,
    name: text,
    aliases: z.array(aliasSchema).readonly().exactOptional(),
    identifiers: z.array(identifierSchema).readonly().exactOptional(),
    designations: z.array(text).readonly().exactOptional(),
    country: country.exactOptional(),
    roles: z.array(roleSchema).readonly(),
    citations,
  }),
);
