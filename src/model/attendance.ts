import type { Attendance, VisitEvent } from "./event.js";
import type { AnyIds } from "./ids.js";

/** Id of the person whose attendance it is, if it is a person's. */
export function personIn(attendance: Attendance<AnyIds>): string | undefined {
  return "participant" in attendance ? attendance.participant : undefined;
}

/** Id of the organisation whose attendance it is, if it is an organisation's. */
export function organizationIn(attendance: Attendance<AnyIds>): string | undefined {
  return "organization" in attendance ? attendance.organization : undefined;
}

/** The label of the group whose attendance it is, if it is a group's. */
export function groupIn(attendance: Attendance<AnyIds>): string | undefined {
  return "group" in attendance ? attendance.group : undefined;
}

export function peopleIn({ participants = [] }: VisitEvent<AnyIds>): readonly string[] {
  return participants.flatMap((attendance) => personIn(attendance) ?? []);
}
