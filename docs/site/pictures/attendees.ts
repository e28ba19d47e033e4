import {
  attendanceOf,
  type EventRole,
  events,
  organizations,
  participants,
  type VisitEvent,
} from "../../../src/index.js";

/** Somebody who took part in events: a person, an organization, or people whom no source names. */
export interface Attendee {
  readonly name: string;
  /** The record of the person or organization; a group has none. */
  readonly id?: string;
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
export function attendeeGroups(): readonly AttendeeGroup[] {
  const groups = new Set(events.flatMap((event) => attendanceOf(event)).flatMap((entry) => groupOf(entry) ?? []));
  return [
    {
      title: "People",
      attendees: byEvents(
        participants.map((person) =>
          attendee(person.name, (entry) => "participant" in entry && entry.participant === person, person.id),
        ),
      ),
    },
    {
      title: "Organizations",
      attendees: byEvents(
        organizations.map((body) =>
          attendee(body.name, (entry) => "organization" in entry && entry.organization === body, body.id),
        ),
      ),
    },
    {
      title: "Groups without names",
      attendees: byEvents([...groups].map((name) => attendee(name, (entry) => groupOf(entry) === name))),
    },
  ];
}

const groupOf = (entry: Entry): string | undefined => ("group" in entry ? entry.group : undefined);

function attendee(name: string, isThem: (entry: Entry) => boolean, id?: string): Attendee {
  const attended = events.flatMap((event) => {
    const entry = attendanceOf(event).find(isThem);
    if (entry === undefined) return [];
    return [entry.role === undefined ? { event } : { event, role: entry.role }];
  });
  return id === undefined ? { name, attended } : { name, id, attended };
}

function byEvents(all: readonly Attendee[]): readonly Attendee[] {
  return all.filter(({ attended }) => attended.length > 0).sort((a, b) => b.attended.length - a.attended.length);
}
