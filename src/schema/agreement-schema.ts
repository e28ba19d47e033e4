import { z } from "zod";
import type { Agreement, Milestone } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { STAGES } from "../model/vocabulary.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { date, id, party, text } from "./fields.js";
import { citations, recordFields } from "./record-fields.js";

const milestoneSchema: z.ZodType<Milestone> = exactly<Milestone>()(
  described("Milestone", {
    stage: z.enum(STAGES),
    date: date.exactOptional(),
    reached: z.boolean(),
  }),
);

/** The schema of an {@link Agreement}. */
export const agreementSchema: z.ZodType<Agreement<AnyIds>> = exactly<Agreement<AnyIds>>()(
  described("Agreement", {
    ...recordFields,
    title: text,
    titleStatus: z.enum(["formal", "reported", "described"]),
    kind: text,
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
