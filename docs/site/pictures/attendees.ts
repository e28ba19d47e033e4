import {
  events,
  eventsWith,
  groupsIn,
  organizations,
  organizationsIn,
  participants,
  participantsIn,
  type VisitEvent,
} from "../../../src/index.js";

/** Somebody who took part in events: a person, an organization, or people whom no source names. */
export interface Attendee {
  readonly name: string;
  /** Whether they took part in an event, and what they were there. */
  readonly in: (event: VisitEvent) => { readonly role?: string } | undefined;
}

export interface AttendeeGroup {
  readonly title: string;
  readonly attendees: readonly Attendee[];
}

/** Everybody who took part in an event. */
export function attendeeGroups(): readonly AttendeeGroup[] {
  const people = participants.map(({ id, name }) => ({
    name,
    in: (event: VisitEvent) => participantsIn(event).find(({ participant }) => participant.id === id),
  }));
  const bodies = organizations
    .filter((organization) => eventsWith(organization).length > 0)
    .map(({ id, name }) => ({
      name,
      in: (event: VisitEvent) => organizationsIn(event).find(({ organization }) => organization.id === id),
    }));
  const unnamed = [...new Set(events.flatMap((event) => groupsIn(event).map(({ group }) => group)))].map((name) => ({
    name,
    in: (event: VisitEvent) => groupsIn(event).find(({ group }) => group === name),
  }));
  return [
    { title: "People", attendees: people },
    { title: "Organizations", attendees: bodies },
    { title: "Groups of unnamed people", attendees: unnamed },
  ];
}
