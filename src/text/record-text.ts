import type { AnyIds } from "../model/ids.js";
import type { Alias } from "../model/name.js";
import type { VisitRecord } from "../model/record.js";

/** Something with a name and perhaps other spellings of it. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly Alias<AnyIds>[];
}

/** The fields in which a record of any collection may have words. */
export interface SearchableRecord extends VisitRecord, Partial<Named> {
  readonly designations?: readonly string[];
  readonly title?: string;
  readonly label?: string;
  readonly publisher?: string;
  readonly question?: string;
  readonly measure?: string;
  readonly summary?: string;
  readonly roles?: readonly { readonly title: string }[];
  readonly sides?: readonly { readonly claim: string; readonly citations?: readonly SearchableCitation[] }[];
  readonly citations?: readonly SearchableCitation[];
}

/** A citation, as far as a search needs it. */
export interface SearchableCitation {
  readonly source: string;
  readonly passage?: string;
  readonly quote?: string;
}

/** A name and its other spellings. */
export function namesAndAliases({ name, aliases = [] }: Named): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

/** What a record is called: its name and aliases, designations and offices, its title, label or question. */
export function labelsOf(record: SearchableRecord): readonly string[] {
  const { name, aliases = [], designations = [], roles = [], title, label, question } = record;
  const names = [name, ...aliases.map((alias) => alias.name), ...designations, ...roles.map((role) => role.title)];
  return [...names, title, label, question].filter((text) => text !== undefined);
}

/** What a record says besides its labels. */
export function textsOf({ summary, publisher, measure, sides = [] }: SearchableRecord): readonly string[] {
  return [summary, publisher, measure, ...sides.map(({ claim }) => claim)].filter((text) => text !== undefined);
}
