import type { EventLeaf } from "schema-dts";
import type { AnyIds, Visit, VisitEvent, VisitProfile } from "../../../src/index.js";
import { evidenceOf } from "./evidence.js";
import { type GraphNode, type Names, type Reference, recordNode, type Said, said } from "./node.js";
import { isOneDate } from "./source-nodes.js";

/** The visit, and what happened in it. */
export function eventNodes({ visit, events }: Visit<AnyIds>, names: Names): readonly GraphNode[] {
  const partsOf = (id: string | undefined): readonly Reference[] =>
    events.filter(({ partOf }) => partOf === id).map((part) => names.of(part.id));
  return [
    visitNode(visit, partsOf(undefined), names),
    ...events.map((event) => eventNode(event, visit.id, partsOf(event.id), names)),
  ];
}

/** The visit. It has no first or last day, as its days are those that the sources document. */
function visitNode(visit: VisitProfile<AnyIds>, parts: readonly Reference[], names: Names): GraphNode {
  const { id, title, kind, guest, host, country, days, citations } = visit;
  const words: Said<EventLeaf> = { name: title, subEvent: parts };
  return {
    ...recordNode(visit, names, ["Event", "Visit"], said(words)),
    ...{ kind, guest: names.of(guest), host: names.of(host), country: names.country(country), day: days },
    ...evidenceOf(id, citations, names),
  };
}

function eventNode(event: VisitEvent<AnyIds>, visit: string, parts: readonly Reference[], names: Names): GraphNode {
  const { id, title, kind, date, place, partOf, after, participants = [], topics, summary, citations } = event;
  const [where, known] = [names.maybe(place), participants.flatMap((who) => ("group" in who ? [] : [who]))];
  const words: Said<EventLeaf> = {
    name: title,
    description: summary,
    superEvent: names.of(partOf ?? visit),
    ...(parts.length === 0 ? {} : { subEvent: parts }),
    ...(isOneDate(date) ? { startDate: date } : {}),
    ...(where === undefined ? {} : { location: where }),
    ...(known.length === 0
      ? {}
      : { attendee: known.map((who) => names.of("participant" in who ? who.participant : who.organization)) }),
  };
  return {
    ...recordNode(event, names, ["Event"], said(words)),
    ...{ kind, edtfDate: date, after: names.all(after), topic: names.all(topics) },
    attendance: participants.map((who, index): GraphNode => {
      const attendee = "participant" in who ? who.participant : "organization" in who ? who.organization : undefined;
      return {
        ...names.part(id, "attendance", index + 1),
        "@type": "Attendance",
        ...{ position: index + 1, attendee: names.maybe(attendee), group: "group" in who ? who.group : undefined },
        role: who.role,
      };
    }),
    ...evidenceOf(id, citations, names),
  };
}
