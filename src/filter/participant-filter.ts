import { readText } from "../errors/read-text.js";
import { peopleIn } from "../internal/attendance.js";
import type { EventId } from "../model/ankara-ids.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { readChoice } from "./choice.js";
import { bySource, matchPassage } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { conditionsOf, keepBy } from "./condition.js";
import { byEntry, byField } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, SourceOf } from "./types.js";

/** What {@link findParticipants} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface ParticipantFilter<P extends Participant<AnyIds> = Participant, Event extends string = EventId>
  extends CommonFilter<SourceOf<P>> {
  /** ISO code of the country represented; `null` where no source says it. */
  readonly country?: AnyOf<FieldOf<P, "country">> | null | undefined;
  /** People who held an office in this organization. */
  readonly organization?: AnyOrAllOf<NonNullable<P["roles"][number]["organization"]>> | null | undefined;
  /** People who took part in this event; `null` for those whom no event names. */
  readonly event?: AnyOrAllOf<Event> | null | undefined;
}

/** What the keys of a {@link ParticipantFilter} need besides the participants. */
export interface ParticipantContext {
  readonly events: readonly VisitEvent<AnyIds>[];
}

const roles = ({ roles: own }: Participant<AnyIds>): Participant<AnyIds>["roles"] => own;

/** How each key of a {@link ParticipantFilter} is tested. */
export const participantKeys: KeyTable<
  ParticipantFilter<Participant<AnyIds>>,
  Participant<AnyIds>,
  ParticipantContext
> = {
  country: /* @__PURE__ */ byField((record) => record.country),
  organization: /* @__PURE__ */ byEntry(roles, ({ organization }) => organization),
  event: (value, where, _filter, { events }) => {
    const choice = readChoice(value, where, readText);
    const everyone = new Set(events.flatMap(peopleIn));
    return conditionsOf<Participant<AnyIds>, string>(
      choice,
      (ids) => {
        const people = new Set(events.filter(({ id }) => ids.includes(id)).flatMap(peopleIn));
        return { keep: keepBy(({ id }) => people.has(id)) };
      },
      () => ({ keep: keepBy(({ id }) => !everyone.has(id)) }),
    );
  },
  source: /* @__PURE__ */ bySource(),
  passage: matchPassage,
  text: matchText,
  inferred: /* @__PURE__ */ byField((record) => record.inferred),
};
