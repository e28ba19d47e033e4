import { COLLECTION_NAMES } from "../../model/collection-names.js";
import type { AnyIds } from "../../model/ids.js";
import type { ReferenceTarget } from "../../model/references.js";
import type { Visit } from "../../model/visit.js";
import { eachIn, type Rule, suggester, type Violation, violation } from "../rule.js";
import { references } from "../walk.js";

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** A reference to a record that does not exist is a typing error. */
export const referencesResolve: Rule = {
  name: "references-resolve",
  requires: "Every reference is the id of a record in the right collection, or a country code if the field allows one.",
  check: (visit) => {
    const ids = idsByCollection(visit);
    const suggest = suggester();
    return eachIn(references(visit), (reference): readonly Violation[] => {
      const { value, to } = reference;
      const isKnown = to.some(
        (target) => (target === "country" && COUNTRY_CODE.test(value)) || ids.get(target)?.has(value),
      );
      if (isKnown) return [];
      const choices = (): readonly string[] => to.flatMap((target) => [...(ids.get(target) ?? [])]);
      return [suggest(violation(reference, "", describe(to), value), value, choices)];
    });
  },
};

function idsByCollection(visit: Visit<AnyIds>): ReadonlyMap<ReferenceTarget, ReadonlySet<string>> {
  const collections = COLLECTION_NAMES.map((name) => [name, new Set(visit[name].map(({ id }) => id))] as const);
  return new Map<ReferenceTarget, ReadonlySet<string>>([...collections, ["visit", new Set([visit.visit.id])]]);
}

function describe(to: readonly ReferenceTarget[]): string {
  const names = to.filter((target) => target !== "country");
  const record = `an id of ${names.map((name) => (name === "visit" ? "the visit" : name)).join(" or ")}`;
  if (names.length === 0) return "a country code";
  return names.length < to.length ? `${record}, or a country code` : record;
}
