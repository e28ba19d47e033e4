import { z } from "zod";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";

import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, text } from "./fields.js";
import { recordFields } from "./record-fields.js";

/** The schema of a {@link Gap}. */
export const gapSchema: z.ZodType<Gap<AnyIds>> = exactly<Gap<AnyIds>>()(
  described("Gap", { ...recordFields, question: text, note: text, records: z.array(id).readonly().exactOptional() }),
);
