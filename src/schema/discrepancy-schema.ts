import { z } from "zod";
import type { DiscrepancyRecord, DiscrepancySide } from "../model/discrepancy.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, text } from "./fields.js";
import { citations, recordFields } from "./record-fields.js";

const sideSchema: z.ZodType<DiscrepancySide> = exactly<DiscrepancySide>()(
  described("DiscrepancySide", { claim: text, records: z.array(id).readonly(), citations }),
);

/** The schema of a {@link DiscrepancyRecord}. */
export const discrepancySchema: z.ZodType<DiscrepancyRecord> = exactly<DiscrepancyRecord>()(
  described("DiscrepancyRecord", {
    ...recordFields,
    question: text,
    sides: z.tuple([sideSchema, sideSchema], sideSchema).readonly(),
    note: text,
  }),
);
