import * as z from "zod";
import type { Agreement } from "../model/agreement.js";
import type { Discrepancy } from "../model/discrepancy.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Gap } from "../model/gap.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { SourcePassages } from "../model/passage.js";
import type { Place } from "../model/place.js";
import type { Source } from "../model/source.js";
import type { Statement } from "../model/statement.js";
import type { Topic } from "../model/topic.js";
import type { Visit, VisitProfile } from "../model/visit.js";
import { COMPARATORS, EVENT_STATUSES, MODALITIES, STAGES } from "../model/vocabulary.js";
import {
  atLeastOne,
  country,
  date,
  frozen,
  id,
  language,
  list,
  number,
  party,
  passageId,
  position,
  text,
  time,
  word,
} from "./fields.js";
import {
  aliasSchema,
  citations,
  exactly,
  identifierSchema,
  object,
  originalTitleSchema,
  record,
  recordFields,
} from "./record-fields.js";

/** The schema of a {@link VisitProfile}. */
export const visitProfileSchema: z.ZodType<VisitProfile<AnyIds>> = record<VisitProfile<AnyIds>>()({
  title: text,
  kind: word,
  guests: atLeastOne(id),
  hosts: atLeastOne(id),
  countries: atLeastOne(country),
  days: list(date),
  status: z.enum(EVENT_STATUSES).exactOptional(),
  partOf: text.exactOptional(),
  citations,
});

/** The schema of a {@link Topic}. */
export const topicSchema: z.ZodType<Topic<AnyIds>> = record<Topic<AnyIds>>()({ label: text });

const ADDRESS = "an http or https URL";

/** An address as it is, which a program that only knows the pattern takes for one too. */
const url = z
  .string()
  .regex(/^https?:\/\/\S+$/, { error: ADDRESS, abort: true })
  // With a protocol, zod does not call `URL.canParse`, which Node 20 and 22 answer otherwise once it is optimised.
  .check(z.url({ error: ADDRESS, protocol: /^https?$/ }));

/** The schema of a {@link Source}. */
export const sourceSchema: z.ZodType<Source<AnyIds>> = exactly<Source<AnyIds>>()(
  z
    .strictObject({
      ...recordFields,
      publisher: text,
      title: text,
      titleStatus: z.enum(["published", "described"]),
      original: originalTitleSchema.exactOptional(),
      url: url.exactOptional(),
      reference: text.exactOptional(),
      published: date.exactOptional(),
      language,
      origin: word.exactOptional(),
      reading: z.enum(["whole", "excerpt"]).exactOptional(),
      lacks: list(z.enum(["headline", "lead"])).exactOptional(),
    })
    // Most sources tell their own account, and of most an excerpt is what anybody read.
    .transform(({ origin, reading, ...own }) =>
      Object.freeze({ ...own, origin: origin ?? own.id, reading: reading ?? "excerpt" }),
    ),
);

const passage = object({
  id: passageId,
  start: position,
  end: position,
  digest: z.string().regex(/^[\w-]{43}$/, "a SHA-256 digest in base64url"),
  setAside: z.enum(["photo-credit", "page-furniture", "no-claim"]).exactOptional(),
});

/** The schema of a {@link SourcePassages}: the sentences of one source. */
export const passagesSchema: z.ZodType<SourcePassages<AnyIds>> = exactly<SourcePassages<AnyIds>>()(
  object({ source: id, passages: list(passage) }),
);

/** The schema of a {@link Place}. */
export const placeSchema: z.ZodType<Place<AnyIds>> = record<Place<AnyIds>>()({
  name: text,
  aliases: list(aliasSchema).exactOptional(),
  designations: list(text).exactOptional(),
  identifiers: list(identifierSchema).exactOptional(),
  kind: word,
  country,
  within: id.exactOptional(),
});

/** The schema of an {@link Organization}. */
export const organizationSchema: z.ZodType<Organization<AnyIds>> = record<Organization<AnyIds>>()({
  name: text,
  aliases: list(aliasSchema).exactOptional(),
  identifiers: list(identifierSchema).exactOptional(),
  kind: word,
  country: country.exactOptional(),
  citations,
});

/** The schema of a {@link Participant}. */
export const participantSchema: z.ZodType<Participant<AnyIds>> = record<Participant<AnyIds>>()({
  name: text,
  aliases: list(aliasSchema).exactOptional(),
  identifiers: list(identifierSchema).exactOptional(),
  designations: list(text).exactOptional(),
  country: country.exactOptional(),
  roles: list(object({ title: text, organization: id.exactOptional() })),
  citations,
});

const role = word.exactOptional();

/** The schema of an {@link VisitEvent}. */
export const eventSchema: z.ZodType<VisitEvent<AnyIds>> = record<VisitEvent<AnyIds>>()({
  title: text,
  kind: word,
  date,
  until: date.exactOptional(),
  time: time.exactOptional(),
  status: z.enum(EVENT_STATUSES).exactOptional(),
  place: id.exactOptional(),
  partOf: id.exactOptional(),
  after: list(id).exactOptional(),
  participants: list(
    z.union([object({ participant: id, role }), object({ organization: id, role }), object({ group: text, role })]),
  ).exactOptional(),
  topics: list(id).exactOptional(),
  summary: text,
  citations,
});

/** The schema of an {@link Agreement}. */
export const agreementSchema: z.ZodType<Agreement<AnyIds>> = record<Agreement<AnyIds>>()({
  title: text,
  titleStatus: z.enum(["formal", "reported", "described"]),
  original: originalTitleSchema.exactOptional(),
  kind: word,
  identifiers: list(identifierSchema).exactOptional(),
  parties: list(party).exactOptional(),
  initiator: id.exactOptional(),
  signatories: list(id).exactOptional(),
  event: id.exactOptional(),
  partOf: id.exactOptional(),
  places: list(id).exactOptional(),
  topics: list(id).exactOptional(),
  summary: text,
  milestones: atLeastOne(object({ stage: z.enum(STAGES), date: date.exactOptional(), reached: z.boolean() })),
  citations,
});

/** The schema of a {@link Figure}. */
export const figureSchema: z.ZodType<Figure<AnyIds>> = record<Figure<AnyIds>>()({
  label: text,
  measure: word,
  about: list(party).exactOptional(),
  in: country.exactOptional(),
  value: number,
  unit: word,
  comparator: z.enum(COMPARATORS),
  modality: z.enum(MODALITIES),
  hedged: z.literal(true).exactOptional(),
  period: date.exactOptional(),
  speaker: id.exactOptional(),
  statedAt: id.exactOptional(),
  event: id.exactOptional(),
  agreement: id.exactOptional(),
  topics: list(id).exactOptional(),
  citations,
});

/** The schema of a {@link Statement}. */
export const statementSchema: z.ZodType<Statement<AnyIds>> = record<Statement<AnyIds>>()({
  speaker: id.exactOptional(),
  event: id.exactOptional(),
  about: list(party).exactOptional(),
  summary: text,
  topics: list(id).exactOptional(),
  citations,
});

const side = object({ claim: text, records: list(id), citations });

/** The schema of a {@link Discrepancy}. */
export const discrepancySchema: z.ZodType<Discrepancy<AnyIds>> = record<Discrepancy<AnyIds>>()({
  question: text,
  sides: frozen(z.tuple([side, side], side)),
  note: text,
});

/** The schema of a {@link Gap}. */
export const gapSchema: z.ZodType<Gap<AnyIds>> = record<Gap<AnyIds>>()({
  question: text,
  note: text,
  records: list(id).exactOptional(),
  citations: citations.exactOptional(),
});

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
 * also has. {@link parseVisit} takes them, and checks what a visit means: that ids resolve and dates exist.
 */
export const visitSchema: z.ZodType<Visit<AnyIds>> = exactly<Visit<AnyIds>>()(
  object({ visit: visitProfileSchema, ...lists }),
);
