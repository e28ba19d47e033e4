import type { Attendance, EventRecord } from "../model/event.js";

/** Id of the person whose attendance it is, if it is a person's. */
export function personIn(attendance: Attendance): string | undefined {
  return "participant" in attendance ? attendance.participant : undefined;
}

/** Id of the organization whose attendance it is, if it is an organization's. */
export function organizationIn(attendance: Attendance): string | undefined {
  return "organization" in attendance ? attendance.organization : undefined;
}

/** Ids of the people in an event. */
export function peopleIn({ participants = [] }: EventRecord): readonly string[] {
  return participants.flatMap((attendance) => personIn(attendance) ?? []);
}
