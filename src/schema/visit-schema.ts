import { z } from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Visit, VisitProfile } from "../model/visit.js";

import { agreementSchema } from "./agreement-schema.js";
import { described } from "./described.js";
import { discrepancySchema } from "./discrepancy-schema.js";
import { eventSchema } from "./event-schema.js";
import { exactly } from "./exactly.js";
import { country, date, id, text } from "./fields.js";
import { figureSchema } from "./figure-schema.js";
import { gapSchema } from "./gap-schema.js";
import { organizationSchema } from "./organization-schema.js";
import { participantSchema } from "./participant-schema.js";
import { passagesSchema } from "./passages-schema.js";
import { placeSchema } from "./place-schema.js";
import { citations, recordFields } from "./record-fields.js";
import { sourceSchema } from "./source-schema.js";
import { statementSchema } from "./statement-schema.js";
import { topicSchema } from "./topic-schema.js";

/** The days of a visit are few; a list of a million of them is a mistake. */
const MOST_DAYS = 366;

/** The schema of a {@link VisitProfile}. */
export const visitProfileSchema: z.ZodType<VisitProfile<AnyIds>> = exactly<VisitProfile<AnyIds>>()(
  described("VisitProfile", {
    ...recordFields,
    title: text,
    kind: text,
    guest: id,
    host: id,
    country,
    days: z.array(date).max(MOST_DAYS, `at most ${MOST_DAYS} days`).readonly(),
    citations,
  }),
);

/** The schemas of the members of each collection, in the order of `visit.json`. */
export const memberSchemas: {
  readonly [K in Exclude<keyof Visit<AnyIds>, "visit">]: z.ZodType<Visit<AnyIds>[K][number]>;
} = {
  topics: topicSchema,
  sources: sourceSchema,
  passages: passagesSchema,
  places: placeSchema,
  organizations: organizationSchema,
  participants: participantSchema,
  events: eventSchema,
  agreements: agreementSchema,
  figures: figureSchema,
  statements: statementSchema,
  discrepancies: discrepancySchema,
  gaps: gapSchema,
};

/**
 * The schema of a whole {@link Visit}: its shape alone. Whether it means something – that ids lead somewhere, dates
 * exist, quotes are there – {@link parseVisit} checks as well.
 */
export const visitSchema: z.ZodType<Visit<AnyIds>> = exactly<Visit<AnyIds>>()(
  described("Visit", {
    visit: visitProfileSchema,
    topics: z.array(topicSchema).readonly(),
    sources: z.array(sourceSchema).readonly(),
    passages: z.array(passagesSchema).readonly(),
    places: z.array(placeSchema).readonly(),
    organizations: z.array(organizationSchema).readonly(),
    participants: z.array(participantSchema).readonly(),
    events: z.array(eventSchema).readonly(),
    agreements: z.array(agreementSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    discrepancies: z.array(discrepancySchema).readonly(),
    gaps: z.array(gapSchema).readonly(),
  }),
);
