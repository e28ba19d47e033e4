import type { AnyIds } from "../../model/ids.js";
import type { Identifier } from "../../model/record.js";
import type { IdentifierScheme } from "../../model/vocabulary.js";
import { allOf, eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located, located } from "../walk.js";

const FORMS: Readonly<Record<IdentifierScheme, RegExp>> = {
  "iso-3166-1-alpha-3": /^[A-Z]{3}$/,
  "iso-3166-1-numeric": /^\d{3}$/,
  "iso-3166-2": /^[A-Z]{2}-[A-Z\d]{1,3}$/,
  wikidata: /^Q[1-9]\d*$/,
};

/** The schemes whose format is known. Identifiers of any other scheme are not checked. */
const FORM_OF: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map(Object.entries(FORMS));

/** The collections whose records may have identifiers. */
const IDENTIFIED = ["places", "organizations", "participants", "agreements"] as const;

/** An identifier links a record to other data. A wrong one links it to the wrong thing. */
export const identifiersWellFormed: Rule = {
  name: "identifiers-well-formed",
  requires:
    "Every identifier of a known scheme has the format of that scheme. No two records share an identifier, and no two sources an address.",
  check: (visit) => {
    const owners = new Map<string, string>();
    /** The record that had an identifier or an address before; it is remembered for the next. */
    const ownerOf = (key: string, record: string): string | undefined => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, record);
      return owner;
    };
    return allOf(
      () =>
        eachIn(IDENTIFIED, (name) =>
          eachIn<Identified>(inCollection(visit, name), (one) => misidentified(one, ownerOf)),
        ),
      () =>
        eachIn(inCollection(visit, "sources"), (source): readonly Violation[] => {
          const { url } = source.value;
          const owner = url === undefined ? undefined : ownerOf(url, source.record);
          return owner === undefined ? [] : [violation(source, ".url", "an address of its own", `that of ${owner}`)];
        }),
    );
  },
};

type Identified = Located<{ readonly identifiers?: readonly Identifier<AnyIds>[] }>;

function misidentified(
  { value: { identifiers = [] }, path, record }: Identified,
  ownerOf: (key: string, record: string) => string | undefined,
): readonly Violation[] {
  return located(identifiers, `${path}.identifiers`, record).flatMap((identifier): readonly Violation[] => {
    const { scheme, value } = identifier.value;
    const form = FORM_OF.get(scheme);
    const owner = ownerOf(`${scheme} ${value}`, record);
    return [
      ...(form === undefined || form.test(value)
        ? []
        : [violation(identifier, ".value", `${scheme}, ${form.source}`, value)]),
      ...(owner === undefined ? [] : [violation(identifier, "", "a unique identifier", `that of ${owner}`)]),
    ];
  });
}
