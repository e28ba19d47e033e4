import type { AnyIds } from "../model/ids.js";
import type { CollectionName, Visit } from "../model/visit.js";
import type { Named } from "../text/record-text.js";
import { type At, at, inCollection } from "./walk.js";

/** An id that one record names another by. */
export interface Reference extends At<string> {
  /** The collections that it may be in. */
  readonly to: readonly CollectionName[];
  /** Whether an ISO country code may stand in its place. */
  readonly orCountry: boolean;
}

interface Target {
  readonly to: readonly CollectionName[];
  readonly orCountry?: boolean;
}

const PARTY: Target = { to: ["organizations"], orCountry: true };
const GAP_RECORDS: Target = {
  to: ["places", "organizations", "participants", "events", "agreements", "figures", "statements"],
};
const SIDE_RECORDS: Target = { to: ["participants", "events", "agreements", "figures", "statements"] };

/** Every reference between records, citations apart. */
export function references(visit: Visit<AnyIds>): readonly Reference[] {
  return [
    ...inVisit(visit),
    ...[
      ...inCollection(visit, "places"),
      ...inCollection(visit, "organizations"),
      ...inCollection(visit, "participants"),
    ].flatMap(inAliases),
    ...inCollection(visit, "places").flatMap((place) => one(place, "within", place.value.within, { to: ["places"] })),
    ...inCollection(visit, "participants").flatMap(inParticipant),
    ...inCollection(visit, "events").flatMap(inEvent),
    ...inCollection(visit, "agreements").flatMap(inAgreement),
    ...inCollection(visit, "figures").flatMap(inFigure),
    ...inCollection(visit, "statements").flatMap(inStatement),
    ...inCollection(visit, "discrepancies").flatMap(({ value, path, record }) =>
      value.sides.flatMap((side, index) =>
        many({ path: `${path}.sides[${index}]`, record }, "records", side.records, SIDE_RECORDS),
      ),
    ),
    ...inCollection(visit, "gaps").flatMap((gap) => many(gap, "records", gap.value.records, GAP_RECORDS)),
  ];
}

type Where = Pick<At<unknown>, "path" | "record">;

function one(where: Where, field: string, id: string | undefined, target: Target): readonly Reference[] {
  if (id === undefined) return [];
  return [{ value: id, path: `${where.path}.${field}`, record: where.record, orCountry: false, ...target }];
}

function many(where: Where, field: string, ids: readonly string[] | undefined, target: Target): readonly Reference[] {
  return at(ids ?? [], `${where.path}.${field}`, where.record).map((id) => ({ ...id, orCountry: false, ...target }));
}

function inVisit({ visit }: Visit<AnyIds>): readonly Reference[] {
  const where = { path: "visit", record: visit.id };
  const person: Target = { to: ["participants"] };
  return [...one(where, "guest", visit.guest, person), ...one(where, "host", visit.host, person)];
}

function inAliases(where: At<Named>): readonly Reference[] {
  const { aliases = [] } = where.value;
  return aliases.flatMap(({ source }, index) => one(where, `aliases[${index}].source`, source, { to: ["sources"] }));
}

function inParticipant(where: At<Visit<AnyIds>["participants"][number]>): readonly Reference[] {
  return where.value.roles.flatMap(({ organization }, index) =>
    one(where, `roles[${index}].organization`, organization, { to: ["organizations"] }),
  );
}

function inEvent(where: At<Visit<AnyIds>["events"][number]>): readonly Reference[] {
  const { place, partOf, after, topics, participants = [] } = where.value;
  return [
    ...one(where, "place", place, { to: ["places"] }),
    ...one(where, "partOf", partOf, { to: ["events"] }),
    ...many(where, "after", after, { to: ["events"] }),
    ...many(where, "topics", topics, { to: ["topics"] }),
    ...participants.flatMap((entry, index) => {
      const path = `participants[${index}]`;
      if ("participant" in entry) return one(where, `${path}.participant`, entry.participant, { to: ["participants"] });
      if ("organization" in entry)
        return one(where, `${path}.organization`, entry.organization, { to: ["organizations"] });
      return [];
    }),
  ];
}

function inAgreement(where: At<Visit<AnyIds>["agreements"][number]>): readonly Reference[] {
  const { parties, initiator, signatories, event, partOf, places, topics } = where.value;
  return [
    ...many(where, "parties", parties, PARTY),
    ...one(where, "initiator", initiator, { to: ["participants"] }),
    ...many(where, "signatories", signatories, { to: ["participants"] }),
    ...one(where, "event", event, { to: ["events"] }),
    ...one(where, "partOf", partOf, { to: ["agreements"] }),
    ...many(where, "places", places, { to: ["places"] }),
    ...many(where, "topics", topics, { to: ["topics"] }),
  ];
}

function inFigure(where: At<Visit<AnyIds>["figures"][number]>): readonly Reference[] {
  const { about, speaker, event, agreement, topics } = where.value;
  return [
    ...many(where, "about", about, PARTY),
    ...one(where, "speaker", speaker, { to: ["participants"] }),
    ...one(where, "event", event, { to: ["events"] }),
    ...one(where, "agreement", agreement, { to: ["agreements"] }),
    ...many(where, "topics", topics, { to: ["topics"] }),
  ];
}

function inStatement(where: At<Visit<AnyIds>["statements"][number]>): readonly Reference[] {
  const { speaker, event, about, topics } = where.value;
  return [
    ...one(where, "speaker", speaker, { to: ["participants"] }),
    ...one(where, "event", event, { to: ["events"] }),
    ...many(where, "about", about, { to: ["organizations", "participants"], orCountry: true }),
    ...many(where, "topics", topics, { to: ["topics"] }),
  ];
}
