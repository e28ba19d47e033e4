import { beforeAll, describe, expect, test } from "vitest";
import { contextFile } from "../../scripts/files/linked-data.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { ask, linkedData, storeOf, triplesOf } from "./graph-store.js";
import { sparqlQuestions } from "./sparql-questions.js";

type Store = ReturnType<typeof storeOf>;

const text = linkedData();
const document = JSON.parse(text);

describe("jsonld, strict and offline", () => {
  test("drops nothing, and gives the triples that oxigraph reads from the file itself", async () => {
    const triples = await triplesOf(document);
    const { size } = storeOf(triples, "application/n-quads");
    expect(size).toBeGreaterThan(5_000);
    expect(storeOf(text, "application/ld+json").size).toBe(size);
  });

  test("reads visit.json itself with the context", async () => {
    const visit = JSON.parse(visitJson(dataset, DATA_VERSION));
    const triples = await triplesOf({ ...JSON.parse(contextFile(dataset)), ...visit });
    expect(triples).toContain("<urn:ankara-visit-2025:record/signing> <https://schema.org/location>");
  });

  test("refuses a field that nobody defined", async () => {
    const figures = [{ ...document.figures[0], comparater: ">" }];
    await expect(triplesOf({ ...document, figures })).rejects.toThrow(/safe mode/i);
  });

  test("refuses a context from elsewhere", async () => {
    await expect(triplesOf({ "@context": "https://schema.org/", name: "x" })).rejects.toThrow();
  });
});

describe("oxigraph", () => {
  let store: Store;
  beforeAll(() => {
    store = storeOf(text, "application/ld+json");
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
        visit:${record.id} prov:qualifiedDerivation ?citation .
        ?citation prov:entity ?source .
        OPTIONAL { ?citation term:passage ?passage }
        OPTIONAL { ?citation schema:text ?words }
      }`;
      expect([...ask(store, sparql)].sort(), record.id).toEqual(
        citations.map(({ source, passage = "", quote = "" }) => [source, passage, quote]).sort(),
      );
      expect(ask(store, `SELECT ?type { visit:${record.id} a ?type }`).length, record.id).toBeGreaterThan(0);
    }
  });
});
