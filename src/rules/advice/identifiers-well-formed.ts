import type { Identifier } from "../../model/identifier.js";
import type { AnyIds } from "../../model/ids.js";
import type { IdentifierScheme } from "../../model/vocabulary.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located, located } from "../walk.js";

const FORMS: Readonly<Record<IdentifierScheme, RegExp>> = {
  "iso-3166-1-alpha-3": /^[A-Z]{3}$/,
  "iso-3166-1-numeric": /^\d{3}$/,
  "iso-3166-2": /^[A-Z]{2}-[A-Z\d]{1,3}$/,
  wikidata: /^Q[1-9]\d*$/,
};

/** The schemes whose format is known. Identifiers of any other scheme are not checked. */
const FORM_OF: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map(Object.entries(FORMS));

/** An identifier links a record to other data. A wrong one links it to the wrong thing. */
export const identifiersWellFormed: Rule = {
  name: "identifiers-well-formed",
  requires: "Every identifier of a known scheme has the format of that scheme. No two records share an identifier.",
  check: (visit) => {
    const owners = new Map<string, string>();
    return (["places", "organizations", "participants", "agreements"] as const)
      .flatMap((name): readonly Located<{ readonly identifiers?: readonly Identifier<AnyIds>[] }>[] =>
        inCollection(visit, name),
      )
      .flatMap(({ value: { identifiers = [] }, path, record }) =>
        located(identifiers, `${path}.identifiers`, record).flatMap((identifier): readonly Violation[] => {
          const { scheme, value } = identifier.value;
          const form = FORM_OF.get(scheme);
          const key = `${scheme} ${value}`;
          const owner = owners.get(key);
          if (owner === undefined) owners.set(key, record);
          return [
            ...(form === undefined || form.test(value)
              ? []
              : [violation(identifier, ".value", `${scheme}, ${form.source}`, value)]),
            ...(owner === undefined ? [] : [violation(identifier, "", "a unique identifier", `that of ${owner}`)]),
          ];
        }),
      );
  },
};
