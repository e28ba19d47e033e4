import { z } from "zod";
import type { Citations } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import { citationSchema } from "./citation-schema.js";
import { id, text } from "./fields.js";

/** What every record has. */
export const recordFields: {
  readonly id: z.ZodString;
  readonly note: z.ZodExactOptional<z.ZodString>;
  readonly inferred: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
} = {
  id,
  note: text.exactOptional(),
  inferred: z.array(text).readonly().exactOptional(),
};

/** One citation at least. */
export const citations: z.ZodType<Citations<AnyIds>> = z.tuple([citationSchema], citationSchema).readonly();
