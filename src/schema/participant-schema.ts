import { z } from "zod";
import type { ParticipantRecord, ParticipantRole } from "../model/participant.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { country, id, text } from "./fields.js";
import { aliasSchema, identifierSchema } from "./name-schemas.js";
import { citations, recordFields } from "./record-fields.js";

const roleSchema: z.ZodType<ParticipantRole> = exactly<ParticipantRole>()(
  described("ParticipantRole", { title: text, organization: id.exactOptional() }),
);

/** The schema of a {@link ParticipantRecord}. */
export const participantSchema: z.ZodType<ParticipantRecord> = exactly<ParticipantRecord>()(
  described("ParticipantRecord", {
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
