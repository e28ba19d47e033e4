import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { visitJson as fileText } from "../../scripts/files/visit-json.js";
import { visitSchemaJson } from "../../scripts/schema/visit-schema.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { safeParseVisit } from "../../src/schema.js";
import { island } from "../island.js";
import { type Json, visitJson } from "./json.js";

/** What ajv says is wrong, as pointers to where. */
function faults(json: Json): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(visitSchemaJson());
  return validate(json) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe("visit.schema.json", () => {
  test("accepts visit.json as it is shipped, and another visit", () => {
    expect(faults(JSON.parse(fileText(dataset, DATA_VERSION)))).toEqual([]);
    expect(faults(island)).toEqual([]);
  });

  test.each<readonly [string, (visit: Json) => void, string]>([
    ["a collection is missing", (visit) => delete visit.gaps, " required"],
    ["a collection is no list", (visit) => (visit.events = {}), "/events type"],
    ["a field is unknown", (visit) => (visit.events[0].plcae = "x"), "/events/0 additionalProperties"],
    ["a field is missing", (visit) => delete visit.events[0].title, "/events/0 required"],
    ["a number is a text", (visit) => (visit.figures[0].value = "5"), "/figures/0/value type"],
    ["a comparator is none", (visit) => (visit.figures[0].comparator = "=>"), "/figures/0/comparator enum"],
    [
      "a stage is none",
      (visit) => (visit.agreements[0].milestones[0].stage = "x"),
      "/agreements/0/milestones/0/stage enum",
    ],
    ["there is no milestone", (visit) => (visit.agreements[0].milestones = []), "/agreements/0/milestones minItems"],
    ["there is one side", (visit) => visit.discrepancies[0].sides.splice(1), "/discrepancies/0/sides minItems"],
    ["a date is none", (visit) => (visit.events[0].date = "July"), "/events/0/date pattern"],
    [
      "a passage is none",
      (visit) => (visit.events[0].citations[0].passage = "8"),
      "/events/0/citations/0/passage pattern",
    ],
    [
      "a passage counts from 0",
      (visit) => (visit.events[0].citations[0].passage = "0.1"),
      "/events/0/citations/0/passage pattern",
    ],
    [
      "a passage has more after it",
      (visit) => (visit.events[0].citations[0].passage = "8.1x"),
      "/events/0/citations/0/passage pattern",
    ],
    ["a country is none", (visit) => (visit.places[0].country = "Tr"), "/places/0/country pattern"],
    ["an address is none", (visit) => (visit.sources[0].url = "no address"), "/sources/0/url pattern"],
    ["hedged is false", (visit) => (visit.figures[0].hedged = false), "/figures/0/hedged const"],
    ["the version is a number", (visit) => (visit.version = 1), "/version type"],
  ])("finds where %s", (_name, plant, expected) => {
    const visit = visitJson();
    plant(visit);
    expect(faults(visit)).toContain(expected);
  });

  test.each([
    "https://example.kz/Қазақстан",
    "http://[::1]/",
    "HTTPS://example.org/",
    "https://example.org/a b",
    " https://example.org/",
    "https://example.org/\na",
    "https://",
    "ftp://example.org/",
    "javascript:alert(1)",
    "//example.org/",
    "http:example.org",
  ])("takes %j for an address where the library does", (url) => {
    const visit = visitJson();
    visit.sources[0].url = url;
    expect(faults(visit).length === 0).toBe(safeParseVisit(visit).success);
  });

  test("says what it is and what each field means", () => {
    const schema = visitSchemaJson();
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:ankara-visit-2025:schema:visit",
    });
    expect(silent(schema, "")).toEqual([]);
  });
});

/** The properties that have neither a description nor a definition that has one. */
function silent(node: Json, path: string): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = Object.entries<Json>(path.endsWith("/properties") ? node : {});
  return [
    ...own
      .filter(([, { description, $ref }]) => (description ?? $ref) === undefined)
      .map(([name]) => `${path}/${name}`),
    ...Object.entries(node).flatMap(([name, part]) => silent(part, `${path}/${name}`)),
  ];
}
