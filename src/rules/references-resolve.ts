import type { AnyIds } from "../model/ids.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { adviser } from "./adviser.js";
import { references } from "./references.js";
import type { Offence, Rule } from "./rule.js";
import { recordCollections } from "./walk.js";

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** A name that leads nowhere is a typing error. */
export const referencesResolve: Rule = {
  name: "references-resolve",
  requires: "Every id that a record names is the id of a record in the collection meant.",
  check: (visit) => {
    const ids = idsByCollection(visit);
    const advise = adviser();
    return references(visit).flatMap(({ value, path, record, to, orCountry }): readonly Offence[] => {
      if (to.some((name) => ids.get(name)?.has(value)) || (orCountry && COUNTRY_CODE.test(value))) return [];
      const near = advise(
        value,
        to.flatMap((name) => [...(ids.get(name) ?? [])]),
      );
      const expected = `an id of ${to.join(" or ")}${orCountry ? ", or a country code" : ""}`;
      return [{ path, record, expected, found: value, ...(near === undefined ? {} : { nearest: near }) }];
    });
  },
};

function idsByCollection(visit: Visit<AnyIds>): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  return new Map(recordCollections.map((name) => [name, new Set<string>(visit[name].map(({ id }) => id))]));
}
