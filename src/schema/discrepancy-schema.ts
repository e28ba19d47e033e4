import * as z from "zod";
import type { Discrepancy, DiscrepancySide } from "../model/discrepancy.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";
import { frozen, id, list, text } from "./fields.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";

const sideSchema: z.ZodType<DiscrepancySide<AnyIds>> = exactly<DiscrepancySide<AnyIds>>()(
  object({ claim: text, records: list(id), citations }),
);

/** The schema of a {@link Discrepancy}. */
export const discrepancySchema: z.ZodType<Discrepancy<AnyIds>> = exactly<Discrepancy<AnyIds>>()(
  object({
    ...recordFields,
    question: text,
    sides: frozen(z.tuple([sideSchema, sideSchema], sideSchema)),
    note: text,
  }),
);

/** The schema of a {@link Gap}. */
export const gapSchema: z.ZodType<Gap<AnyIds>> = exactly<Gap<AnyIds>>()(
  object({
    ...recordFields,
    question: text,
    note: text,
    records: list(id).exactOptional(),
    citations: citations.exactOptional(),
  }),
);
