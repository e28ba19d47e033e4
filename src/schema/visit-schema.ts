import * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Visit, VisitProfile } from "../model/visit.js";
import { EVENT_STATUSES } from "../model/vocabulary.js";
import { agreementSchema } from "./agreement-schema.js";
import { discrepancySchema, gapSchema } from "./discrepancy-schema.js";
import { eventSchema } from "./event-schema.js";
import { atLeastOne, country, date, id, list, text, word } from "./fields.js";
import { figureSchema } from "./figure-schema.js";
import { organizationSchema } from "./organization-schema.js";
import { participantSchema } from "./participant-schema.js";
import { placeSchema } from "./place-schema.js";
import { citations, exactly, object, recordFields } from "./record-fields.js";
import { passagesSchema, sourceSchema } from "./source-schema.js";
import { statementSchema } from "./statement-schema.js";
import { topicSchema } from "./topic-schema.js";

/** The schema of a {@link VisitProfile}. */
export const visitProfileSchema: z.ZodType<VisitProfile<AnyIds>> = exactly<VisitProfile<AnyIds>>()(
  object({
    ...recordFields,
    title: text,
    kind: word,
    guests: atLeastOne(id),
    hosts: atLeastOne(id),
    countries: atLeastOne(country),
    days: list(date),
    status: z.enum(EVENT_STATUSES).exactOptional(),
    partOf: text.exactOptional(),
    citations,
  }),
);

type MemberSchemas = {
  readonly [K in Exclude<keyof Visit<AnyIds>, "visit">]: z.ZodType<Visit<AnyIds>[K][number]>;
};

/** The schemas of the members of each collection, in the order of `visit.json`. */
export const memberSchemas: MemberSchemas = {
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

type Lists = { readonly [K in keyof MemberSchemas]: z.ZodReadonly<z.ZodArray<MemberSchemas[K]>> };

const lists = Object.fromEntries(
  Object.entries(memberSchemas).map(([name, member]: readonly [string, z.ZodType]) => [name, list(member)]),
) as Lists; // fromEntries forgets which name has which schema

/**
 * The schema of a whole {@link Visit}: its shape alone. It refuses the keys `$schema` and `version`, which `visit.json`
 * also has. {@link parseVisit} takes them, and checks what a visit means: that ids resolve, dates exist and quotes are there.
 */
export const visitSchema: z.ZodType<Visit<AnyIds>> = exactly<Visit<AnyIds>>()(
  object({ visit: visitProfileSchema, ...lists }),
);
