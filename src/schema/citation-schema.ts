import type { z } from "zod";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, passageId, text } from "./fields.js";

/** The schema of a {@link Citation}. */
export const citationSchema: z.ZodType<Citation<AnyIds>> = exactly<Citation<AnyIds>>()(
  described("Citation", {
    source: id,
    passage: passageId.exactOptional(),
    quote: text.exactOptional(),
  }),
);
