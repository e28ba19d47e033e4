import { peopleIn } from "../internal/attendance.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import type { Offence, Rule } from "./rule.js";
import { inCollection } from "./walk.js";

/** Who speaks or signs at an event took part in it. */
export const speakersWereThere: Rule = {
  name: "speakers-were-there",
  requires: "Who speaks, states a number or signs at an event is among its participants.",
  check: (visit) => {
    const present = participantsByEvent(visit);
    const claims = [
      ...inCollection(visit, "statements").map((at) => ({ ...at, field: "speaker", people: [at.value.speaker] })),
      ...inCollection(visit, "figures").map((at) => ({ ...at, field: "speaker", people: [at.value.speaker] })),
      ...inCollection(visit, "agreements").map((at) => ({
        ...at,
        field: "signatories",
        people: at.value.signatories ?? [],
      })),
    ];
    return claims.flatMap(({ value: { event }, path, record, field, people }) =>
      people.flatMap((person): readonly Offence[] => {
        const there = event === undefined ? undefined : present.get(event);
        if (person === undefined || there === undefined || there.has(person)) return [];
        return [{ path: `${path}.${field}`, record, expected: `a participant of ${event}`, found: person }];
      }),
    );
  },
};

function participantsByEvent({ events }: Visit<AnyIds>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(events.map((event) => [event.id, new Set(peopleIn(event))]));
}
