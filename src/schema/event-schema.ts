import { z } from "zod";
import type { Attendance, VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { described } from "./described.js";
import { exactly } from "./exactly.js";
import { date, id, text } from "./fields.js";
import { citations, recordFields } from "./record-fields.js";

const role: z.ZodExactOptional<z.ZodString> = text.exactOptional();

const attendanceSchema: z.ZodType<Attendance<AnyIds>> = exactly<Attendance<AnyIds>>()(
  z.union([
    described("PersonAttendance", { participant: id, role }),
    described("OrganizationAttendance", { organization: id, role }),
    described("GroupAttendance", { group: text, role }),
  ]),
);

/** The schema of an {@link VisitEvent}. */
export const eventSchema: z.ZodType<VisitEvent<AnyIds>> = exactly<VisitEvent<AnyIds>>()(
  described("VisitEvent", {
    ...recordFields,
    title: text,
    kind: text,
    date,
    place: id.exactOptional(),
    partOf: id.exactOptional(),
    after: z.array(id).readonly().exactOptional(),
    participants: z.array(attendanceSchema).readonly().exactOptional(),
    topics: z.array(id).readonly().exactOptional(),
    summary: text,
    citations,
  }),
);
