import type { AnyIds, Attendance, Visit, VisitEvent } from "../../../src/index.js";
import { collection } from "./collection.js";
import { bounds, maybe, text } from "./column.js";
import { topics } from "./lists.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

const ofEvents = { owner: "event", from: "events", of: ({ events }: Visit<AnyIds>) => events };

export const eventTables: readonly Table[] = [
  collection<VisitEvent<AnyIds>>({
    name: "events",
    description: "What happened.",
    record: "Event",
    of: ({ events }) => events,
    columns: [
      text("title", "Event.title", ({ title }) => title),
      text("kind", "Event.kind", ({ kind }) => kind),
      text("edtf_date", "Event.date", ({ date }) => date),
      ...bounds("the date", ({ date }: VisitEvent<AnyIds>) => date),
      maybe("place", "Event.place", ({ place }) => place, { to: "places" }),
      maybe("part_of", "Event.partOf", ({ partOf }) => partOf, { to: "events" }),
      text("summary", "Event.summary", ({ summary }) => summary),
    ],
  }),
  relation({
    ...ofEvents,
    name: "event_after",
    description:
      "What a source says or implies came before an event. Beyond it the order within a day is for display only.",
    list: ({ after }) => after,
    columns: [
      text("earlier_event", "Id of the event that came before.", (earlier: string) => earlier, { to: "events" }),
    ],
  }),
  relation<VisitEvent<AnyIds>, Attendance<AnyIds>>({
    ...ofEvents,
    name: "event_attendance",
    description: "Who took part in an event: a person, an organization or an unnamed group. Others may have.",
    list: ({ participants }) => participants,
    columns: [
      maybe("participant", "Id of the participant, where it is a person.", (who) => named(who, "participant"), {
        to: "participants",
      }),
      maybe("organization", "Id of the organization, where it is one.", (who) => named(who, "organization"), {
        to: "organizations",
      }),
      maybe("group_label", "A short label, where it is a group that the sources do not name.", (who) =>
        named(who, "group"),
      ),
      maybe("role", "What they were in this event, which is not the office held.", ({ role }) => role),
    ],
  }),
  topics(ofEvents),
];

function named(who: Attendance<AnyIds>, as: "participant" | "organization" | "group"): string | undefined {
  const { participant, organization, group }: Partial<Record<typeof as, string>> = who;
  return { participant, organization, group }[as];
}
