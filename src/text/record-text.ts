import type { AnyIds } from "../model/ids.js";
import type { Alias } from "../model/name.js";
import { type Named, spellingsOf } from "./spellings.js";

/** What a record may be known by and say, whatever its collection. */
export interface Worded {
  /** What a person, an organization or a place is called. */
  readonly name?: string;
  /** Other spellings of the name. */
  readonly aliases?: readonly Alias<AnyIds>[];
  /** What the sources call a person instead of the name. */
  readonly designations?: readonly string[];
  /** What an event, an agreement or a source is called. */
  readonly title?: string;
  /** What a topic is called, or what a figure counts. */
  readonly label?: string;
  /** Who published a source. */
  readonly publisher?: string;
  /** What a gap or a discrepancy asks. */
  readonly question?: string;
  /** What a figure measures. */
  readonly measure?: string;
  /** What an event, an agreement or a statement comes to, in the dataset's own words. */
  readonly summary?: string;
  /** The offices that a person held. */
  readonly roles?: readonly WordedRole[];
  /** The sides of a discrepancy. */
  readonly sides?: readonly WordedSide[];
  /** What a record rests on; absent in places, topics, gaps, discrepancies and sources. */
  readonly citations?: readonly WordedCitation[];
}

/** An office, as far as words go. */
export interface WordedRole {
  /** The office, as the sources name it. */
  readonly title: string;
}

/** One side of a discrepancy, as far as words and places go. */
export interface WordedSide {
  /** What that side says. */
  readonly claim: string;
  /** What it rests on. */
  readonly citations?: readonly WordedCitation[];
}

/** What a record rests on, as far as words and places go. */
export interface WordedCitation {
  /** The id of the page. */
  readonly source: string;
  /** The sentence; absent where the page was read in part. */
  readonly passage?: string;
  /** A few words of it; absent where the citation quotes none. */
  readonly quote?: string;
}

/** What a record is called: its name and other spellings of it, an office held, its title, its label, its question. */
export function namesOf(record: Worded): readonly string[] {
  const { designations = [], roles = [], title, label, question } = record;
  const own = isNamed(record) ? spellingsOf(record) : [];
  const offices = roles.map((role) => role.title);
  return [...own, ...designations, ...offices, title, label, question].filter((text) => text !== undefined);
}

/** What a record says besides its names. */
export function proseOf({ summary, publisher, measure, sides = [] }: Worded): readonly string[] {
  const texts = [summary, publisher, measure, ...sides.map(({ claim }) => claim)];
  return texts.filter((text) => text !== undefined);
}

function isNamed(record: Worded): record is Named {
  return record.name !== undefined;
}
