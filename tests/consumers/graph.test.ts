import { beforeAll, describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { ask, expanded, readGraph, storeOf, triplesOf } from "./graph-store.js";
import { sparqlQuestions } from "./sparql-questions.js";

type Store = ReturnType<typeof storeOf>;

const document = readGraph();

describe("jsonld, strict and offline", () => {
  test("expands every node and loses no term", async () => {
    const { "@graph": nodes } = JSON.parse(JSON.stringify(document));
    expect(await expanded(document)).toHaveLength(nodes.length);
    const words = [...JSON.stringify(nodes).matchAll(/"([a-zA-Z]+)":/g)].map(([, word]) => word);
    const { "@context": context } = JSON.parse(JSON.stringify(document));
    expect([...new Set(words)].filter((word) => !Object.hasOwn(context, word ?? ""))).toEqual([]);
  });

  test("has a use for every term of the context", async () => {
    const { "@context": context } = JSON.parse(JSON.stringify(document));
    const triples = await triplesOf(document);
    const meanings = Object.values(context).map((meaning) => String(Object(meaning)["@id"] ?? meaning));
    expect(meanings.filter((iri) => !triples.includes(`<${iri}>`))).toEqual([]);
  });

  const faults: readonly (readonly [string, object])[] = [
    ["a term that nobody defined", { "@id": "urn:x:y", comparater: ">" }],
    ["a class that nobody defined", { "@id": "urn:x:y", "@type": "Evnet", name: "x" }],
    ["an id that is none", { "@id": "no iri", name: "x" }],
  ];
  test.each(faults)("refuses %s", async (_fault, node) => {
    const { "@context": context, "@graph": graph } = JSON.parse(JSON.stringify(document));
    await expect(triplesOf({ "@context": context, "@graph": [...graph, node] })).rejects.toThrow(/safe mode/i);
  });

  test("refuses a context from elsewhere", async () => {
    await expect(triplesOf({ "@context": "https://schema.org/", name: "x" })).rejects.toThrow();
  });
});

describe("oxigraph", () => {
  let store: Store;
  beforeAll(async () => {
    store = storeOf(await triplesOf(document));
  });

  test.each(sparqlQuestions)("answers as the helpers do: $question", ({ sparql, answer }) => {
    expect(answer.length).toBeGreaterThan(0);
    expect(ask(store, sparql)).toEqual(answer);
  });

  test("finds every record, and every citation of each", () => {
    const { passages: _, visit, ...collections } = dataset;
    const records = [visit, ...Object.values(collections).flat()];
    expect(records.length).toBeGreaterThan(200);
    for (const record of records) {
      const citations = "citations" in record ? record.citations : [];
      const sparql = `SELECT ?source ?passage ?words {
        visit:${record.id} term:evidence ?citation .
        ?citation prov:wasDerivedFrom ?source ; schema:position ?position .
        OPTIONAL { ?citation term:passage/term:passageNumber ?passage }
        OPTIONAL { ?citation schema:text ?words }
      } ORDER BY ?position`;
      expect(ask(store, sparql), record.id).toEqual(
        citations.map(({ source, passage = "", quote = "" }) => [source, passage, quote]),
      );
      expect(ask(store, `SELECT ?type { visit:${record.id} a ?type }`).length, record.id).toBeGreaterThan(0);
    }
  });
});
