import type { z } from "zod";
import type { GapRecord } from "../model/gap.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { text } from "./fields.js";
import { recordFields } from "./record-fields.js";

/** The schema of a {@link GapRecord}. */
export const gapSchema: z.ZodType<GapRecord> = exactly<GapRecord>()(
  described("GapRecord", { ...recordFields, question: text, note: text }),
);
