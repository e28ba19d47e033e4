import {
  attendanceOf,
  type EventRole,
  organizations,
  participants,
  type VisitEvent,
  type VisitRecord,
} from "../../../src/index.js";
import { heldEvents } from "../held-events.js";
import { called, isEnglish, perLanguage, say, word } from "../language.js";

/** Somebody who took part in events: a person, an organisation, or people whom no source names. */
export interface Attendee {
  readonly name: string;
  /** The id of the person or organisation, or the group as the data names it: a group has no record. */
  readonly member: string;
  /** The events that they took part in, and as what. */
  readonly attended: readonly Attended[];
}

export interface Attended {
  readonly event: VisitEvent;
  readonly role?: EventRole;
}

export interface AttendeeGroup {
  readonly title: string;
  readonly attendees: readonly Attendee[];
}

type Entry = ReturnType<typeof attendanceOf>[number];

/** Everybody who took part in an event; those of each group by the number of their events. */
export const attendeeGroups: () => readonly AttendeeGroup[] = perLanguage(() => {
  const groups = new Set(
    heldEvents.flatMap((event) => attendanceOf(event)).flatMap((one) => ("group" in one ? one.group : [])),
  );
  const records = (all: readonly VisitRecord[]): readonly Attendee[] =>
    byEvents(all.map((record) => attendee(called(record), record.id)));
  return [
    { title: say("pictures.attendance.people"), attendees: records(participants) },
    { title: say("collections.organizations"), attendees: records(organizations) },
    {
      title: say("pictures.attendance.groups"),
      attendees: byEvents([...groups].map((group) => attendee(isEnglish() ? group : word("group", group), group))),
    },
  ];
});

function attendee(name: string, member: string): Attendee {
  const attended = heldEvents.flatMap((event) => {
    const entry = attendanceOf(event).find((one) => memberOf(one) === member);
    if (entry === undefined) return [];
    return [entry.role === undefined ? { event } : { event, role: entry.role }];
  });
  return { name, member, attended };
}

function memberOf(entry: Entry): string {
  if ("participant" in entry) return entry.participant.id;
  return "organization" in entry ? entry.organization.id : entry.group;
}

function byEvents(all: readonly Attendee[]): readonly Attendee[] {
  return all.filter(({ attended }) => attended.length > 0).sort((a, b) => b.attended.length - a.attended.length);
}
