import { referencesIn } from "../../model/references.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection } from "../walk.js";

/** People who speak or sign at an event took part in it. */
export const speakersPresent: Rule = {
  name: "speakers-present",
  requires: "Those who speak, state a number or sign at an event are among its participants.",
  check: (visit) => {
    const present = new Map(
      visit.events.map((event) => [event.id, new Set(referencesIn("events", event).map(({ id }) => id))]),
    );
    const claims = [
      ...inCollection(visit, "statements").map((claim) => {
        const { event, speaker } = claim.value;
        return { claim, event, field: "speaker", people: [speaker ?? []].flat() };
      }),
      ...inCollection(visit, "figures").map((claim) => {
        const { statedAt, speaker } = claim.value;
        return { claim, event: statedAt, field: "speaker", people: [speaker ?? []].flat() };
      }),
      ...inCollection(visit, "agreements").map((claim) => {
        const { event, signatories = [] } = claim.value;
        return { claim, event, field: "signatories", people: signatories };
      }),
    ];
    return eachIn(claims, ({ claim, event = "", field, people }) =>
      people.flatMap((person): readonly Violation[] => {
        if (present.get(event)?.has(person) ?? true) return [];
        return [violation(claim, `.${field}`, `a participant of ${event}`, person)];
      }),
    );
  },
};
