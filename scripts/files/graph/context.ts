import { ownClasses, ownDates, ownProperties, TERM } from "./own-terms.js";
import { schemaClasses, schemaDates, schemaProperties } from "./schema-terms.js";

const SCHEMA = "https://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";

/** The datatype of dates in EDTF. */
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

/** What of PROV is used: what rests on a source, whose words a quotation is, and whose account or word something is. */
const PROVENANCE = ["wasDerivedFrom", "wasQuotedFrom", "wasAttributedTo"] as const;

type Term = string | { readonly "@id": string; readonly "@type": string };

/**
 * What each word of the graph means. Every word is listed, with no catch-all, so that one that was not thought of is
 * an error to a strict reader and not a term that nobody has defined.
 */
export const context: Readonly<Record<string, Term>> = {
  ...all([...schemaClasses, ...schemaProperties], (word) => SCHEMA + word),
  ...all(schemaDates, (word) => ({ "@id": SCHEMA + word, "@type": `${SCHEMA}Date` })),
  ...all(PROVENANCE, (word) => PROV + word),
  ...all([...Object.keys(ownClasses), ...Object.keys(ownProperties)], (word) => TERM + word),
  ...all(Object.keys(ownDates), (word) => ({ "@id": TERM + word, "@type": EDTF })),
};

function all(words: readonly string[], meaning: (word: string) => Term): Readonly<Record<string, Term>> {
  return Object.fromEntries(words.map((word) => [word, meaning(word)]));
}
