import {
  type Collections,
  dataset,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  getParticipant,
  type Hit,
  search,
} from "../../../src/index.js";
import { COLLECTIONS } from "../links.js";
import type { State } from "./state.js";

/** The collections that a filter can narrow; where it is set, the others have no answer. */
export const APPLIES: Readonly<Record<"date" | "participant" | "topic" | "kind", readonly string[]>> = {
  date: ["events", "agreements"],
  participant: ["events", "participants", "agreements", "figures", "statements"],
  topic: ["events", "agreements", "figures", "statements"],
  kind: ["events", "agreements"],
};

/**
 * What the words of a state find in the whole visit, as a record may be found by the name of another that a filter leaves
 * out; `undefined` where there are no words.
 */
export function hitsOf({ q }: State): readonly Hit[] | undefined {
  return q === undefined || q.trim() === "" ? undefined : search(q);
}

/**
 * What answers a state: the records that pass all its filters, by the package's own helpers; with words to look for
 * those that have them, the best first.
 *
 * @param state - what is asked for
 * @param found - what its words find, where that is known already
 * @throws VisitError for a date that is none
 */
export function answer(state: State, found: readonly Hit[] | undefined = hitsOf(state)): readonly Hit[] {
  const left = narrowed(state);
  if (found !== undefined) {
    const kept = new Set<unknown>(Object.values(left).flat());
    return found.filter(({ record }) => kept.has(record));
  }
  return Object.entries(left).flatMap(
    ([collection, records = []]) => records.map((record) => ({ collection, record }) as Hit), // the names and their records come from the dataset
  );
}

/** The collections as the filters leave them. Those that a filter cannot narrow are left out. */
function narrowed(state: State): Partial<Omit<typeof dataset, "visit" | "passages">> {
  // The ids come from an address; one that there is not matches nothing, which is said elsewhere.
  const { date, participant, topic } = state as Readonly<Record<keyof State, never>>;
  // A kind of events is an error for agreements, and the other way round; here it leaves none of them.
  const isOfKind = ({ kind }: { readonly kind: string }): boolean => [undefined, kind].includes(state.kind);
  const left: Collections = {
    ...dataset,
    events: findEvents({ date, participant, topic }, dataset.events.filter(isOfKind)),
    agreements: findAgreements({ date, signatory: participant, topic }, dataset.agreements.filter(isOfKind)),
    figures: findFigures({ speaker: participant, topic }),
    statements: findStatements({ speaker: participant, topic }),
    participants: participant === undefined ? dataset.participants : [getParticipant(participant)].flat(),
  };
  const asked = (["date", "participant", "topic", "kind"] as const).filter((key) => state[key] !== undefined);
  const names = COLLECTIONS.filter((name) => state.in === undefined || state.in === name).filter((name) =>
    asked.every((key) => APPLIES[key].includes(name)),
  );
  return Object.fromEntries(names.map((name) => [name, left[name]]));
}
