import { z } from "zod";
import { STAGES } from "../closed-words.js";
import type { AgreementRecord, Milestone } from "../model/agreement.js";
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

/** The schema of an {@link AgreementRecord}. */
export const agreementSchema: z.ZodType<AgreementRecord> = exactly<AgreementRecord>()(
  described("AgreementRecord", {
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
