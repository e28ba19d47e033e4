import type { VisitRecord } from "../../model/record.js";
import { referencesIn } from "../../model/references.js";
import { eachIn, type Rule, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** The collections whose records have an occasion, with the fields that name it and those who speak or sign then. */
const OCCASIONS = [
  ["statements", "event", "speaker"],
  ["figures", "statedAt", "speaker"],
  ["agreements", "event", "signatories"],
] as const;

/** People who speak or sign at an event took part in it. */
export const speakersPresent: Rule = {
  name: "speakers-present",
  requires: "Those who speak, state a number or sign at an event are among its participants.",
  check: (visit) => {
    const present = new Map(
      visit.events.map((event) => [event.id, new Set(referencesIn("events", event).map(({ id }) => id))]),
    );
    return eachIn(OCCASIONS, ([name, occasion, speakers]) =>
      eachIn<Located<VisitRecord>>(inCollection(visit, name), (claim) => {
        const references = referencesIn(name, claim.value);
        const event = references.find(({ field }) => field === occasion)?.id ?? "";
        return references
          .filter(({ field, id }) => field === speakers && present.get(event)?.has(id) === false)
          .map(({ field, id }) => violation(claim, `.${field}`, `a participant of ${event}`, id));
      }),
    );
  },
};
