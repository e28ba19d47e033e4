import * as z from "zod";
import type { Agreement, Milestone } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { STAGES } from "../model/vocabulary.js";
import { atLeastOne, date, id, list, party, text, word } from "./fields.js";
import { citations, exactly, identifierSchema, object, originalTitleSchema, recordFields } from "./record-fields.js";

const milestoneSchema: z.ZodType<Milestone> = exactly<Milestone>()(
  object({
    stage: z.enum(STAGES),
    date: date.exactOptional(),
    reached: z.boolean(),
  }),
);

/** The schema of an {@link Agreement}. */
export const agreementSchema: z.ZodType<Agreement<AnyIds>> = exactly<Agreement<AnyIds>>()(
  object({
    ...recordFields,
    title: text,
    titleStatus: z.enum(["formal", "reported", "described"]),
    original: originalTitleSchema.exactOptional(),
    kind: word,
    identifiers: list(identifierSchema).exactOptional(),
    parties: list(party).exactOptional(),
    initiator: id.exactOptional(),
    signatories: list(id).exactOptional(),
    event: id.exactOptional(),
    partOf: id.exactOptional(),
    places: list(id).exactOptional(),
    topics: list(id).exactOptional(),
    summary: text,
    milestones: atLeastOne(milestoneSchema),
    citations,
  }),
);
