import type { AnyIds } from "../model/ids.js";
import type { Alias, VisitRecord } from "../model/record.js";

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
  readonly original?: { readonly title: string };
  readonly participants?: readonly object[];
  readonly milestones?: readonly { readonly date?: string; readonly reached?: boolean }[];
  readonly date?: string;
  readonly until?: string;
  readonly period?: string;
  readonly published?: string;
  readonly time?: string;
  readonly reference?: string;
  readonly value?: number;
}

/** A citation, as far as a search needs it. */
export interface SearchableCitation {
  readonly source: string;
  readonly passage?: string;
  readonly quote?: string;
}

export function namesAndAliases({ name, aliases = [] }: Named): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name)];
}

/** The fields that hold what a record is called. */
export const LABELS = ["name", "title", "label", "question"] as const;
const TEXTS = ["summary", "publisher", "measure"] as const;
const DATES = ["date", "until", "time", "period", "published", "reference"] as const;

/**
 * What a record is called: its name and aliases, designations and offices, its title, label or question. Fields are read
 * by their names in a list. Naming each in the code is slow at first, as records have many shapes.
 */
export function labelsOf(record: SearchableRecord): string[] {
  const labels = textsIn(record, LABELS, []);
  if (record.aliases) for (const alias of record.aliases) labels.push(alias.name);
  if (record.designations) for (const designation of record.designations) labels.push(designation);
  if (record.roles) for (const role of record.roles) labels.push(role.title);
  if (record.original !== undefined) labels.push(record.original.title);
  return labels;
}

/** What a record says besides its labels, added to other texts. */
export function textsOf(record: SearchableRecord, others: string[] = []): readonly string[] {
  const texts = textsIn(record, TEXTS, others);
  if (record.sides) for (const side of record.sides) texts.push(side.claim);
  return texts;
}

/** What is found of a record besides: its note, what is quoted for it, its groups, its dates and its number. */
export function othersOf(record: SearchableRecord): readonly string[] {
  const { note, citations = [], sides = [], participants = [], milestones = [], value } = record;
  const others = textsIn(record, DATES, []);
  if (note !== undefined) others.push(note);
  for (const cited of [citations, ...sides.map((side) => side.citations ?? [])])
    for (const { quote } of cited) if (quote !== undefined) others.push(quote);
  for (const entry of participants) if ("group" in entry && entry.group !== undefined) others.push(String(entry.group));
  for (const { date } of milestones) if (date !== undefined) others.push(date);
  // As it is typed, with commas and without.
  if (value !== undefined) others.push(`${value}`, `${value}`.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ","));
  return others;
}

type TextField = (typeof LABELS | typeof TEXTS | typeof DATES)[number];

/** By index: a program that asks its first question has no optimised loops yet, and an iterator for each costs as much again. */
function textsIn(record: SearchableRecord, fields: readonly TextField[], texts: string[]): string[] {
  for (let index = 0; index < fields.length; index++) {
    const text = record[fields[index] as TextField]; // the index is one of the list
    if (text !== undefined) texts.push(text);
  }
  return texts;
}
