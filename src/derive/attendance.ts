import type { EventRecord } from "../model/event.js";

/** Ids of the people in an event. */
export function peopleIn({ participants = [] }: EventRecord): readonly string[] {
  return participants.flatMap((entry) => ("participant" in entry ? [entry.participant] : []));
}

/** Ids of the organizations in an event. */
export function organizationsIn({ participants = [] }: EventRecord): readonly string[] {
  return participants.flatMap((entry) => ("organization" in entry ? [entry.organization] : []));
}
