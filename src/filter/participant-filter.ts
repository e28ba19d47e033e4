import type { EventId } from "../../data/ids.js";
import type { Participant } from "../../data/records.js";
import { peopleIn } from "../derive/attendance.js";
import type { EventRecord } from "../model/event.js";
import type { ParticipantRecord } from "../model/participant.js";
import { spellingsOf } from "../text/spellings.js";
import { readChoice, readText } from "./choice.js";
import { matchPassage, matchSource } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { matchList, matchOne } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, SourceOf } from "./types.js";

/** What {@link findParticipants} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface ParticipantFilter<P extends ParticipantRecord = Participant, Event extends string = EventId>
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
  readonly events: readonly EventRecord[];
}

/** How each key of a {@link ParticipantFilter} is tested. */
export const participantKeys: KeyTable<ParticipantFilter<ParticipantRecord>, ParticipantRecord, ParticipantContext> = {
  country: (value, where) => matchOne(readChoice(value, where, readText), ({ country }) => country),
  organization: (value, where) => matchList(readChoice(value, where, readText), organizationsOf),
  event: (value, where, _filter, { events }) => {
    const attended = eventsByParticipant(events);
    return matchList(readChoice(value, where, readText), ({ id }) => attended.get(id));
  },
  source: matchSource,
  passage: (value, where, filter) => matchPassage(value, where, filter["source"]),
  text: (value, where) => matchText(value, where, textsOf),
};

function organizationsOf({ roles }: ParticipantRecord): readonly string[] | undefined {
  const ids = roles.flatMap(({ organization }) => organization ?? []);
  return ids.length === 0 ? undefined : ids;
}

function textsOf(person: ParticipantRecord): readonly string[] {
  return [...spellingsOf(person), ...(person.designations ?? []), ...person.roles.map(({ title }) => title)];
}

function eventsByParticipant(events: readonly EventRecord[]): ReadonlyMap<string, readonly string[]> {
  const attended = new Map<string, string[]>();
  for (const event of events) {
    for (const person of peopleIn(event)) {
      const soFar = attended.get(person);
      if (soFar === undefined) attended.set(person, [event.id]);
      else soFar.push(event.id);
    }
  }
  return attended;
}
