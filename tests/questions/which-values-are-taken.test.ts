import { expect, test } from "vitest";
import { normalizeText } from "../../src/audit.js";
import {
  agreementIds,
  dataset,
  discrepancyIds,
  eventIds,
  figureIds,
  gapIds,
  isAgreementId,
  isDiscrepancyId,
  isEventId,
  isFigureId,
  isGapId,
  isOrganizationId,
  isParticipantId,
  isPlaceId,
  isSourceId,
  isStatementId,
  isTopicId,
  organizationIds,
  participantIds,
  placeIds,
  sourceIds,
  statementIds,
  topicIds,
} from "../../src/index.js";
import {
  agreementSchema,
  aliasSchema,
  citationSchema,
  discrepancySchema,
  eventSchema,
  figureSchema,
  gapSchema,
  identifierSchema,
  organizationSchema,
  participantSchema,
  passagesSchema,
  placeSchema,
  safeParseVisit,
  sourceSchema,
  statementSchema,
  topicSchema,
  visitProfileSchema,
  visitSchema,
} from "../../src/schema.js";

const COLLECTIONS = [
  [dataset.agreements, agreementIds, isAgreementId, agreementSchema],
  [dataset.discrepancies, discrepancyIds, isDiscrepancyId, discrepancySchema],
  [dataset.events, eventIds, isEventId, eventSchema],
  [dataset.figures, figureIds, isFigureId, figureSchema],
  [dataset.gaps, gapIds, isGapId, gapSchema],
  [dataset.organizations, organizationIds, isOrganizationId, organizationSchema],
  [dataset.participants, participantIds, isParticipantId, participantSchema],
  [dataset.places, placeIds, isPlaceId, placeSchema],
  [dataset.sources, sourceIds, isSourceId, sourceSchema],
  [dataset.statements, statementIds, isStatementId, statementSchema],
  [dataset.topics, topicIds, isTopicId, topicSchema],
] as const;

test("Which ids are there, and does each guard know its own alone?", () => {
  for (const [records, ids, isId] of COLLECTIONS) {
    expect(ids).toEqual(records.map(({ id }) => id));
    expect(COLLECTIONS.map(([, others]) => others.filter((id: unknown) => isId(id)).length)).toEqual(
      COLLECTIONS.map(([, others]) => (others === ids ? ids.length : 0)),
    );
    expect(["", "nobody", undefined, ids, ids[0].toUpperCase()].some((value: unknown) => isId(value))).toBe(false);
  }
});

test("Does the schema of each collection take its records, as they are, and no others?", () => {
  for (const [records, , , schema] of COLLECTIONS) {
    expect(records.map((record) => schema.parse(record))).toEqual(records);
    expect(schema.safeParse({ ...records[0], more: 1 }).success).toBe(false);
    expect(schema.safeParse({ id: "one" }).success).toBe(false);
  }
});

test("Do the schemas of the parts of records take those parts?", () => {
  const { passages, visit, events, places, participants } = dataset;
  const parts = [
    [passagesSchema, passages],
    [visitProfileSchema, [visit]],
    [visitSchema, [dataset]],
    [citationSchema, events.flatMap(({ citations }) => citations)],
    [aliasSchema, places.flatMap(({ aliases = [] }) => aliases)],
    [identifierSchema, participants.flatMap(({ identifiers = [] }) => identifiers)],
  ] as const;
  for (const [schema, values] of parts) {
    expect(values.map((value) => schema.parse(value))).toEqual(values);
    expect([{}, null, "text"].map((value) => schema.safeParse(value).success)).toEqual([false, false, false]);
  }
});

test("What is wrong with a visit that cannot be read?", () => {
  expect(safeParseVisit(dataset)).toMatchObject({ success: true });
  const [arrival, ...others] = dataset.events;
  const result = safeParseVisit({ ...dataset, events: [{ ...arrival, place: "nowhere" }, ...others] });
  expect(result.success ? [] : result.problems).toEqual([
    {
      expected: "an id of places",
      found: "nowhere",
      path: "events[0].place",
      record: "arrival",
      rule: "references-resolve",
    },
  ]);
});

test("How does a text read that is compared with a source?", () => {
  expect(normalizeText("\u201cMerhaba\u201d\u00a0\u2013 he said\u2026\r\n\r\n\r\nNext.")).toBe(
    '"Merhaba" - he said...\n\nNext.',
  );
});
