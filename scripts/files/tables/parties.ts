import type { AnyIds, Visit } from "../../../src/index.js";
import { type Column, maybe } from "./column.js";

/** Whom a list names: a country by its code, or an organization or a person by its id. One of them is there. */
export interface Party {
  readonly country?: string;
  readonly organization?: string;
  readonly participant?: string;
}

/** Tells the ids in a list from the codes of countries that may stand among them. */
export function parties(names: readonly string[] | undefined, visit: Visit<AnyIds>): readonly Party[] | undefined {
  const among = (records: readonly { readonly id: string }[], id: string): boolean =>
    records.some((record) => record.id === id);
  return names?.map((name) => {
    if (among(visit.organizations, name)) return { organization: name };
    if (among(visit.participants, name)) return { participant: name };
    if (/^[A-Z]{2}$/.test(name)) return { country: name };
    throw new Error(`${name} is neither an organization, a participant nor the code of a country.`);
  });
}

export const countryOrOrganization: readonly Column<Party>[] = [
  maybe("country", "ISO 3166-1 alpha-2 code, where it is a country.", ({ country }) => country),
  maybe("organization", "Id of the organization, where it is one.", ({ organization }) => organization, {
    to: "organizations",
  }),
];

export const person: Column<Party> = maybe(
  "participant",
  "Id of the participant, where it is one.",
  ({ participant }) => participant,
  { to: "participants" },
);
