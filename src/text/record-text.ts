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
  readonly summary?: string;
  readonly roles?: readonly { readonly title: string }[];
  readonly sides?: readonly { readonly claim: string }[];
  readonly citations?: readonly { readonly quote?: string }[];
}

/** What a record is called: its name and other spellings of it, its title, its label, its question. */
export function namesOf(record: Worded): readonly string[] {
  const { designations = [], title, label, question } = record;
  const own = isNamed(record) ? spellingsOf(record) : [];
  return [...own, ...designations, title, label, question].filter((text) => text !== undefined);
}

/** What a record says besides its names. */
export function proseOf({ summary, publisher, roles = [], sides = [] }: Worded): readonly string[] {
  const texts = [summary, publisher, ...roles.map(({ title }) => title), ...sides.map(({ claim }) => claim)];
  return texts.filter((text) => text !== undefined);
}

function isNamed(record: Worded): record is Named {
  return record.name !== undefined;
}
