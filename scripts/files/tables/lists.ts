import type { Alias, AnyIds, Identifier, IdentifierScheme, Visit } from "../../../src/index.js";
import { closed, maybe, text } from "./column.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

type Records<R> = (visit: Visit<AnyIds>) => readonly R[];

/** What the lists that several collections have are called: the record they belong to, and the table it is in. */
interface Owner<R> {
  readonly owner: string;
  readonly from: string;
  readonly of: Records<R>;
}

const SCHEMES = closed<IdentifierScheme>({
  "iso-3166-1-alpha-3": true,
  "iso-3166-1-numeric": true,
  "iso-3166-2": true,
  wikidata: true,
});

export function aliases<R extends { readonly id: string; readonly aliases?: readonly Alias<AnyIds>[] }>(
  of: Owner<R>,
): Table {
  return relation<R, Alias<AnyIds>>({
    ...of,
    name: `${of.owner}_aliases`,
    description: `Other spellings of the names of ${of.from}, and their forms in other scripts.`,
    list: (record) => record.aliases,
    columns: [
      text("name", "Alias.name", ({ name }) => name),
      text("language", "Alias.language", ({ language }) => language),
      maybe("source", "Alias.source", ({ source }) => source, { to: "sources" }),
    ],
  });
}

export function identifiers<R extends { readonly id: string; readonly identifiers?: readonly Identifier[] }>(
  of: Owner<R>,
): Table {
  return relation<R, Identifier>({
    ...of,
    name: `${of.owner}_identifiers`,
    description: `What public registers know ${of.from} by.`,
    list: (record) => record.identifiers,
    columns: [
      text("scheme", "Identifier.scheme", ({ scheme }) => scheme, { words: SCHEMES }),
      text("value", "Identifier.value", ({ value }) => value),
      text("checked_against", "Identifier.checkedAgainst", ({ checkedAgainst }) => checkedAgainst),
    ],
  });
}

export function topics<R extends { readonly id: string; readonly topics?: readonly string[] }>(of: Owner<R>): Table {
  return relation<R, string>({
    ...of,
    name: `${of.owner}_topics`,
    description: `The subjects of ${of.from}.`,
    list: (record) => record.topics,
    columns: [text("topic", "Id of the topic.", (topic) => topic, { to: "topics" })],
  });
}
