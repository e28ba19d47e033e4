import jsonld from "jsonld";
import { Store } from "oxigraph";
import { ownEdition } from "../../scripts/files/edition.js";
import { linkedDataOf } from "../../scripts/files/linked-data.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { PREFIXES } from "./sparql-questions.js";

type Document = Parameters<typeof jsonld.toRDF>[0];
type Safe = Parameters<typeof jsonld.toRDF>[1] & { readonly safe: true };

/** Strict, so that nothing is dropped in silence, and without the network. */
const STRICT: Safe = {
  safe: true,
  documentLoader: async (url) => {
    throw new Error(`The file asks for ${url}.`);
  },
};

/** The text of the file. */
export function linkedData(): string {
  return linkedDataOf(dataset, ownEdition(DATA_VERSION));
}

/** The triples of a document, as N-Quads. */
export async function triplesOf(document: Document): Promise<string> {
  const options: Safe & { readonly format: "application/n-quads" } = { ...STRICT, format: "application/n-quads" };
  return String(await jsonld.toRDF(document, options));
}

/** A store that has read the file. */
export function storeOf(text: string, format: string): Store {
  const store = new Store();
  store.load(text, { format });
  return store;
}

/** The rows of an answer, each as its values in the order of SELECT, ids without the URN around them. */
export function ask(store: Store, sparql: string): readonly (readonly string[])[] {
  const [, names = ""] = /SELECT (?:DISTINCT )?([^{]*)\{/.exec(sparql) ?? [];
  const columns = [...names.matchAll(/(?<!\()\?(\w+)(?=\s|$)|AS \?(\w+)\)/g)].map(
    ([, plain, made]) => plain ?? made ?? "",
  );
  const rows = store.query(`${PREFIXES}\n${sparql}`) as readonly Map<string, { readonly value: string }>[]; // a SELECT gives rows
  return rows.map((row) =>
    columns.map((column) => (row.get(column)?.value ?? "").replace(/^urn:ankara-visit-2025:record\//, "")),
  );
}
