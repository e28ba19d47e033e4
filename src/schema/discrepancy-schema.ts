import { z } from "zod";
import type { Discrepancy, DiscrepancySide } from "../model/discrepancy.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";
import { id, text } from "./fields.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";

const sideSchema: z.ZodType<DiscrepancySide<AnyIds>> = exactly<DiscrepancySide<AnyIds>>()(
  object({ claim: text, records: z.array(id).readonly(), citations }),
);

/** The schema of a {@link Discrepancy}. */
export const discrepancySchema: z.ZodType<Discrepancy<AnyIds>> = exactly<Discrepancy<AnyIds>>()(
  object({
    ...recordFields,
    question: text,
    sides: z.tuple([sideSchema, sideSchema], sideSchema).readonly(),
    note: text,
  }),
);

/** The schema of a {@link Gap}. */
export const gapSchema: z.ZodType<Gap<AnyIds>> = exactly<Gap<AnyIds>>()(
  object({
    ...recordFields,
    question: text,
    note: text,
    records: z.array(id).readonly().exactOptional(),
    citations: citations.exactOptional(),
  }),
);
