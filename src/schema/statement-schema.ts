import type * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import { id, list, party, text } from "./fields.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";

/** The schema of a {@link Statement}. */
export const statementSchema: z.ZodType<Statement<AnyIds>> = exactly<Statement<AnyIds>>()(
  object({
    ...recordFields,
    speaker: id.exactOptional(),
    event: id.exactOptional(),
    about: list(party).exactOptional(),
    summary: text,
    topics: list(id).exactOptional(),
    citations,
  }),
);
