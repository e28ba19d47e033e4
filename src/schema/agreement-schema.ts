import { z } from "zod";
import type { Agreement, Milestone } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { STAGES } from "../model/vocabulary.js";
import { date, id, party, text, word } from "./fields.js";
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
    identifiers: z.array(identifierSchema).readonly().exactOptional(),
    parties: z.array(party).readonly().exactOptional(),
    initiator: id.exactOptional(),
    signatories: z.array(id).readonly().exactOptional(),
    event: id.exactOptional(),
    partOf: id.exactOptional(),
    places: z.array(id).readonly().exactOptional(),
    topics: z.array(id).readonly().exactOptional(),
    summary: text,
    milestones: z.tuple([milestoneSchema], milestoneSchema).readonly(),
    citations,
  }),
);
