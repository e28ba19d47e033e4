import type { Identifier, IdentifierScheme } from "../model/identifier.js";
import type { Offence, Rule } from "./rule.js";
import { at, inCollection } from "./walk.js";

const FORMS: Readonly<Record<IdentifierScheme, RegExp>> = {
  "iso-3166-1-alpha-3": /^[A-Z]{3}$/,
  "iso-3166-1-numeric": /^\d{3}$/,
  "iso-3166-2": /^[A-Z]{2}-[A-Z\d]{1,3}$/,
  wikidata: /^Q[1-9]\d*$/,
};

/** An identifier joins a record to others' data, and a wrong one joins it to the wrong thing. */
export const identifiersWellFormed: Rule = {
  name: "identifiers-well-formed",
  requires:
    "Every identifier has the form of its register, says what it was checked against, and belongs to one record alone.",
  check: (visit) => {
    const identifiers = [...inCollection(visit, "places"), ...inCollection(visit, "participants")].flatMap(
      ({ value, path, record }) => at(value.identifiers ?? [], `${path}.identifiers`, record),
    );
    const owners = new Map<string, string>();
    return identifiers.flatMap(({ value, path, record }): readonly Offence[] => {
      const name = `${value.scheme} ${value.value}`;
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, record);
      const others = owner === undefined ? [] : [`that of ${owner}`];
      return [
        ...faults(value).map(([field, expected, found]) => ({ path: `${path}.${field}`, record, expected, found })),
        ...others.map((found) => ({ path, record, expected: "an identifier of its own", found })),
      ];
    });
  },
};

type Fault = readonly [field: keyof Identifier, expected: string, found: string];

function faults({ scheme, value, checkedAgainst }: Identifier): readonly Fault[] {
  return [
    ...(FORMS[scheme].test(value) ? [] : [["value", `the form of ${scheme}, ${FORMS[scheme].source}`, value] as const]),
    ...(checkedAgainst.trim() === "" ? [["checkedAgainst", "what it was checked against", "nothing"] as const] : []),
  ];
}
