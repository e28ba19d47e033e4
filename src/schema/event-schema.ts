import * as z from "zod";
import type { Attendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { EVENT_STATUSES } from "../model/vocabulary.js";
import { date, id, list, text, time, word } from "./fields.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";

const role: z.ZodExactOptional<z.ZodString> = word.exactOptional();

const attendanceSchema: z.ZodType<Attendance<AnyIds>> = exactly<Attendance<AnyIds>>()(
  z.union([object({ participant: id, role }), object({ organization: id, role }), object({ group: text, role })]),
);

/** The schema of an {@link VisitEvent}. */
export const eventSchema: z.ZodType<VisitEvent<AnyIds>> = exactly<VisitEvent<AnyIds>>()(
  object({
    ...recordFields,
    title: text,
    kind: word,
    date,
    until: date.exactOptional(),
    time: time.exactOptional(),
    status: z.enum(EVENT_STATUSES).exactOptional(),
    place: id.exactOptional(),
    partOf: id.exactOptional(),
    after: list(id).exactOptional(),
    participants: list(attendanceSchema).exactOptional(),
    topics: list(id).exactOptional(),
    summary: text,
    citations,
  }),
);
