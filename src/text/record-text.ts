import type { Alias } from "../model/name.js";
import { type Named, spellingsOf } from "./spellings.js";

/** What a record may be known by and say, whatever its collection. */
export interface Worded {
  readonly name?: string;
  readonly aliases?: readonly Alias[];
  readonly designations?: readonly string[];
  readonly title?: string;
  readonly label?: string;
  readonly publisher?: string;
  readonly question?: string;
  readonly measure?: string;
  readonly summary?: string;
  readonly roles?: readonly { readonly title: string }[];
  readonly sides?: readonly { readonly claim: string; readonly citations?: readonly WordedCitation[] }[];
  readonly citations?: readonly WordedCitation[];
}

/** What a record rests on, as far as words and places go. */
export interface WordedCitation {
  readonly source: string;
  readonly passage?: string;
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
