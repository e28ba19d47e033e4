import type { AnyIds } from "../../model/ids.js";
import type { Place } from "../../model/place.js";
import type { CollectionName } from "../../model/visit.js";
import { eachIn, type Rule, violation } from "../rule.js";
import { inCollection, references } from "../walk.js";

const SHARED: readonly CollectionName[] = ["sources", "places", "organizations", "topics"];

/** A record that nothing refers to is background, not part of the visit. */
export const noUnusedRecords: Rule = {
  name: "no-unused-records",
  requires: "Another record refers to every source, place, organization and topic.",
  check: (visit) => {
    const used = new Set(Array.from(references(visit), ({ value }) => value));
    // A country is referred to by its code.
    const isUsed = ({ id, kind, country }: Partial<Place<AnyIds>>): boolean =>
      used.has(id ?? "") || (kind === "country" && country !== undefined && used.has(country));
    return eachIn(SHARED, (name) =>
      eachIn(inCollection(visit, name), (record) =>
        isUsed(record.value) ? [] : [violation(record, "", "a record that refers to it", "none")],
      ),
    );
  },
};
