import type { PropertyValueLeaf } from "schema-dts";
import type { Alias, AnyIds, Identifier } from "../../../src/index.js";
import { type GraphNode, type Names, said } from "./node.js";

/** The other spellings of a name: as plain words, and each with its language and source. */
export function aliasWords(id: string, aliases: readonly Alias<AnyIds>[] | undefined, names: Names): GraphNode {
  return {
    alternateName: aliases?.map(({ name }) => name),
    alias: aliases?.map(({ name, language, source }, index) => ({
      ...names.part(id, "alias", index + 1),
      "@type": "Alias",
      name,
      language,
      position: index + 1,
      wasDerivedFrom: names.maybe(source),
    })),
  };
}

/** What public registers know somebody or something by. */
export function identifierWords(identifiers: readonly Identifier[] | undefined): GraphNode {
  const entities = identifiers?.filter(({ scheme }) => scheme === "wikidata");
  return {
    identifier: identifiers?.map(({ scheme, value, checkedAgainst }) => ({
      ...said<PropertyValueLeaf>({ "@type": "PropertyValue", propertyID: scheme, value }),
      checkedAgainst,
    })),
    sameAs: entities?.map(({ value }) => ({ "@id": `http://www.wikidata.org/entity/${value}` })),
  };
}
