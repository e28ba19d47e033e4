import { describe, expect, test } from "vitest";
import { type Context, contextOf, words } from "../../scripts/files/context.js";
import { ownEdition } from "../../scripts/files/edition.js";
import { contextFile, linkedDataOf } from "../../scripts/files/linked-data.js";
import { objectsIn, visitShape } from "../../scripts/schema/shape.js";
import { type AnyIds, DATA_VERSION, dataset, type Visit } from "../../src/index.js";
import { island } from "../island.js";
import { brunei, rome, wideIsland } from "./other-visits.js";

type Json = Readonly<Record<string, unknown>>;

const documentOf = (visit: Visit<AnyIds>): Json => JSON.parse(linkedDataOf(visit, ownEdition(DATA_VERSION)));

describe.each<readonly [string, Visit<AnyIds>]>([
  ["the visit", dataset],
  ["a made-up visit", island],
  ["a made-up visit with all that a visit may say", wideIsland],
  ["a visit to Rome", rome],
  ["a visit to Brunei", brunei],
])("the linked data of %s", (_name, visit) => {
  test("is the very visit, and beside it its context, its classes and what the file says of itself", () => {
    const bare = JSON.parse(linkedDataOf(visit, ownEdition(DATA_VERSION)), (key, value) =>
      ["@type", "@context", "@id", "labels"].includes(key) ? undefined : value,
    );
    const { version, license, ...records } = bare;
    expect(records).toStrictEqual(structuredClone(visit));
    expect([version, license]).toEqual([DATA_VERSION, "https://creativecommons.org/publicdomain/zero/1.0/"]);
  });

  test("names its records under the name of the visit", () => {
    const { "@context": context, "@id": id } = documentOf(visit);
    expect(context).toMatchObject({ "@base": `urn:${visit.visit.id}:record/` });
    expect(id).toBe(`urn:${visit.visit.id}:dataset`);
  });
});

test("every record has its class, and what is no record has none", () => {
  const { "@context": _, "@id": __, passages, visit, ...document } = documentOf(dataset);
  const records = Object.values(document).filter(Array.isArray).flat();
  expect(records.length).toBeGreaterThan(250);
  expect([visit, ...records].filter((record) => !String(record["@type"]).startsWith("term:"))).toEqual([]);
  expect(JSON.stringify(passages)).not.toContain("@type");
  expect(document["events"]).toMatchObject(
    dataset.events.map(() => ({ "@type": ["term:VisitEvent", "schema:Event"] })),
  );
  expect(document["figures"]).toMatchObject(dataset.figures.map(() => ({ "@type": ["term:Figure"] })));
});

test("a printed work is no page of the web", () => {
  const { sources } = documentOf(wideIsland);
  expect(sources).toMatchObject([
    { id: "gazette", "@type": ["term:Source", "schema:WebPage"] },
    { id: "radio", "@type": ["term:Source", "schema:WebPage"] },
    { id: "almanac", "@type": ["term:Source", "schema:CreativeWork"] },
  ]);
});

describe("the context", () => {
  const { "@context": context }: { readonly "@context": Context } = JSON.parse(contextFile(dataset));

  test("is the one that the linked data has, and asks for nothing from elsewhere", () => {
    expect(documentOf(dataset)["@context"]).toEqual(context);
    expect(contextOf(dataset.visit.id)).toEqual(context);
    expect(JSON.stringify(context)).not.toMatch(/@import|@vocab/);
  });

  test("has a word for every field of the model, where the field stands", () => {
    expect(missingIn(context, dataset, "visit.json")).toEqual([]);
    for (const visit of [island, wideIsland, rome, brunei]) expect(missingIn(context, visit, "visit.json")).toEqual([]);
  });

  test("has no word for a field that the model does not have", () => {
    const fields = objectsIn(visitShape).flatMap(({ name, fields: own }) =>
      own.flatMap((field) => [field.name, `${name}.${field.name}`]),
    );
    expect(words.filter((name) => !fields.includes(name))).toEqual([]);
  });

  test("keeps a date as exact as it is, and the order of an agreement's steps", () => {
    expect(context).toMatchObject({
      events: { "@context": { date: { "@id": "dcterms:date", "@type": "edtf:EDTF" } } },
      agreements: { "@context": { milestones: { "@container": "@list" }, topics: { "@container": "@set" } } },
    });
  });

  test("uses a word of a vocabulary only where it says no more than the field", () => {
    const title = { "@context": { title: "schema:name", language: "dc:language" } };
    expect(context).toMatchObject({
      visit: {
        "@context": {
          ...{ guests: { "@id": "term:guests", "@type": "@id" }, hosts: { "@id": "term:hosts", "@type": "@id" } },
          ...{ countries: { "@id": "schema:location", "@type": "@id" }, status: "term:status", partOf: "term:partOf" },
        },
      },
      events: {
        "@context": {
          ...{ until: { "@id": "schema:endDate", "@type": "edtf:EDTF" }, time: "term:time", status: "term:status" },
          citations: { "@context": { supports: { "@id": "term:supports", "@container": "@set" } } },
        },
      },
      sources: { "@context": { reference: "dcterms:bibliographicCitation", original: title } },
      agreements: { "@context": { original: title, identifiers: { "@id": "schema:identifier" } } },
      figures: { "@context": { statedAt: { "@id": "term:statedAt", "@type": "@id" } } },
      gaps: { "@context": { records: { "@id": "schema:about", "@type": "@id" } } },
    });
  });

  test("does not say of a number what schema.org would mean by a value", () => {
    expect(context).toMatchObject({ figures: { "@context": { value: "term:value" } } });
  });
});

/** The fields of a value that its context has no word for. */
function missingIn(context: Context, value: object, path: string): readonly string[] {
  return Object.entries(value).flatMap(([name, own]: readonly [string, unknown]) => {
    const term = Object.hasOwn(context, name) ? context[name] : undefined;
    if (term === undefined) return [`${path}.${name}`];
    const inner = Object(Object(term)["@context"]);
    return [own]
      .flat()
      .filter((member) => typeof member === "object")
      .flatMap((member) => missingIn(inner, Object(member), `${path}.${name}`));
  });
}
