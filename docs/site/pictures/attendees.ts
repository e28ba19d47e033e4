import { attendanceOf, events, eventsWith, organizations, participants, type VisitEvent } from "../../../src/index.js";

/** Somebody who took part in events: a person, an organization, or people whom no source names. */
export interface Attendee {
  readonly name: string;
  /** The attendance of an event, or `undefined` if they did not take part. */
  readonly in: (event: VisitEvent) => { readonly role?: string } | undefined;
}

export interface AttendeeGroup {
  readonly title: string;
  readonly attendees: readonly Attendee[];
}

/** Everybody who took part in an event. */
export function attendeeGroups(): readonly AttendeeGroup[] {
  const attended = events.flatMap((event) => attendanceOf(event));
  const groups = new Set(attended.flatMap((entry) => ("group" in entry ? [entry.group] : [])));
  return [
    {
      title: "People",
      attendees: participants.map((person) => ({
        name: person.name,
        in: (event) => attendanceOf(event).find((entry) => "participant" in entry && entry.participant === person),
      })),
    },
    {
      title: "Organizations",
      attendees: organizations
        .filter((organization) => eventsWith(organization).length > 0)
        .map((body) => ({
          name: body.name,
          in: (event) => attendanceOf(event).find((entry) => "organization" in entry && entry.organization === body),
        })),
    },
    {
      title: "Groups of unnamed people",
      attendees: [...groups].map((name) => ({
        name,
        in: (event) => attendanceOf(event).find((entry) => "group" in entry && entry.group === name),
      })),
    },
  ];
}
