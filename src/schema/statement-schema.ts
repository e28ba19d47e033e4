import { z } from "zod";
import type { StatementRecord } from "../model/statement.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { id, party, text } from "./fields.js";
import { citations, recordFields } from "./record-fields.js";

/** The schema of a {@link StatementRecord}. */
export const statementSchema: z.ZodType<StatementRecord> = exactly<StatementRecord>()(
  described("StatementRecord", {
    ...recordFields,
    speaker: id.exactOptional(),
    event: id.exactOptional(),
    about: z.array(party).readonly().exactOptional(),
    summary: text,
    topics: z.array(id).readonly().exactOptional(),
    citations,
  }),
);
