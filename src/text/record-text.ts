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

const LABELS = ["name", "title", "label", "question"] as const;
const TEXTS = ["summary", "publisher", "measure"] as const;

/**
 * What a record is called: its name and aliases, designations and offices, its title, label or question. Fields are read
 * by their names in a list: reading each by name in the code is slow at first, as records have so many shapes.
 */
export function labelsOf(record: SearchableRecord): readonly string[] {
  const labels = textsIn(record, LABELS);
  for (const alias of record.aliases ?? []) labels.push(alias.name);
  for (const designation of record.designations ?? []) labels.push(designation);
  for (const role of record.roles ?? []) labels.push(role.title);
  return labels;
}

/** What a record says besides its labels. */
export function textsOf(record: SearchableRecord): readonly string[] {
  const texts = textsIn(record, TEXTS);
  for (const side of record.sides ?? []) texts.push(side.claim);
  return texts;
}

function textsIn(record: SearchableRecord, fields: readonly (typeof LABELS | typeof TEXTS)[number][]): string[] {
  const texts: string[] = [];
  for (const field of fields) {
    const text = record[field];
    if (text !== undefined) texts.push(text);
  }
  return texts;
}
