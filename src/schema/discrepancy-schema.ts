import { z } from "zod";
import type { Discrepancy, DiscrepancySide } from "../model/discrepancy.js";
import type { AnyIds } from "../model/ids.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, text } from "./fields.js";
import { citations, recordFields } from "./record-fields.js";

const sideSchema: z.ZodType<DiscrepancySide<AnyIds>> = exactly<DiscrepancySide<AnyIds>>()(
  described("DiscrepancySide", { claim: text, records: z.array(id).readonly(), citations }),
);

/** The schema of a {@link Discrepancy}. */
export const discrepancySchema: z.ZodType<Discrepancy<AnyIds>> = exactly<Discrepancy<AnyIds>>()(
  described("Discrepancy", {
    ...recordFields,
    question: text,
    sides: z.tuple([sideSchema, sideSchema], sideSchema).readonly(),
    note: text,
  }),
);
