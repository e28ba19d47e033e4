import { describe, expect, test } from "vitest";
import { graphOf } from "../../scripts/files/graph/graph-of.js";
import { type AnyIds, DATA_VERSION, dataset, type Visit } from "../../src/index.js";
import { island, islandWith } from "../island.js";
import { visitOfGraph } from "./visit-of-graph.js";

type Node = Readonly<Record<string, unknown>>;

function nodesOf(visit: Visit<AnyIds>): ReadonlyMap<unknown, Node> {
  const { "@graph": graph }: { readonly "@graph": readonly Node[] } = JSON.parse(graphOf(visit, DATA_VERSION));
  return new Map(graph.map((node) => [node["@id"], node]));
}

const nodes = nodesOf(dataset);
const nodeOf = (id: string): Node => nodes.get(`urn:ankara-visit-2025:${id}`) ?? {};
const stepsAt = (id: string, word: string): unknown => [nodeOf(id)[word] ?? []].flat();

describe("the linked data", () => {
  test.each([
    ["the visit", dataset],
    ["a made-up visit", island],
  ])("of %s gives back the very records", (_name, visit: Visit<AnyIds>) => {
    expect(visitOfGraph(graphOf(visit, DATA_VERSION))).toStrictEqual(structuredClone(visit));
  });

  test("names each node once, and points to none that is not there", () => {
    const [, text = ""] = graphOf(dataset, DATA_VERSION).split('"@graph"');
    const ids = [...text.matchAll(/"@id": "(urn:[^"]+)",/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...text.matchAll(/"@id": "(urn:[^"]+)"\n/g)].map(([, id]) => id ?? "");
    expect(named.length).toBeGreaterThan(1000);
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("has no remote context", () => {
    const { "@context": context }: { readonly "@context": object } = JSON.parse(graphOf(dataset, DATA_VERSION));
    expect(Object.keys(context)).not.toContain("@vocab");
    expect(Object.keys(context)).not.toContain("@import");
  });

  test("says of its own terms what they mean", () => {
    const terms = [...nodes.values()].filter(({ inDefinedTermSet }) => inDefinedTermSet !== undefined);
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter(({ description }) => !/^.+\.$/.test(String(description)))).toEqual([]);
  });
});

describe("the linked data asserts no more than the records", () => {
  test("a number has a value or bounds only as far as it is known", () => {
    expect(nodeOf("documents-signed")).toMatchObject({ value: 18, statedValue: 18 });
    expect(nodeOf("kazakhstani-students-in-turkiye")).toMatchObject({ minValue: 12_000, comparator: ">" });
    const exact = new Set(dataset.figures.filter(({ comparator }) => comparator === "=").map(({ id }) => id));
    const reported = new Set(dataset.figures.filter(({ modality }) => modality === "reported").map(({ id }) => id));
    const loose = new Set(
      dataset.figures.filter((figure) => figure.comparator === "~" || figure.hedged).map(({ id }) => id),
    );
    for (const { id } of dataset.figures) {
      const words = Object.keys(nodeOf(id)).filter((word) => ["value", "minValue", "maxValue"].includes(word));
      const isKnown = reported.has(id) && !loose.has(id);
      expect(words.length, id).toBe(isKnown ? 1 : 0);
      expect(words.includes("value"), id).toBe(isKnown && exact.has(id));
    }
  });

  test("a target, a plan or a forecast is no observation", () => {
    for (const { id, modality } of dataset.figures) {
      expect([nodeOf(id)["@type"]].flat().includes("Observation"), id).toBe(modality === "reported");
    }
  });

  test("what is only expected does not stand among what was reached", () => {
    for (const { id, milestones } of dataset.agreements) {
      const reached = milestones.filter((step) => step.reached).map(({ stage }) => ({ stage, reached: true }));
      const expected = milestones.filter((step) => !step.reached).map(({ stage }) => ({ stage, reached: false }));
      expect(stepsAt(id, "milestone"), id).toMatchObject(reached);
      expect(stepsAt(id, "expectedMilestone"), id).toMatchObject(expected);
    }
    expect(dataset.agreements.some(({ milestones }) => milestones.some(({ reached }) => !reached))).toBe(true);
  });

  test("a description is no headline", () => {
    for (const { id, title, titleStatus } of dataset.sources) {
      expect(nodeOf(id)["headline"], id).toBe(titleStatus === "published" ? title : undefined);
    }
  });

  test("the visit has days, and no first or last one", () => {
    expect(nodeOf("ankara-visit-2025")).toMatchObject({ day: ["2025-07-28", "2025-07-29"] });
    expect(nodeOf("ankara-visit-2025")).not.toHaveProperty("startDate");
  });

  test("an interval is no day on which an event starts, and a page of an interval has no day of publication", () => {
    const vague = nodesOf(
      islandWith(({ events, sources }) => {
        Object.assign(events[0] ?? {}, { date: "2025-07/2025-08" });
        Object.assign(sources[0] ?? {}, { published: "2025-07/2025-08" });
      }),
    );
    const [event, source] = [island.events[0]?.id, island.sources[0]?.id].map((id) =>
      vague.get(`urn:${island.visit.id}:${id}`),
    );
    expect(event).toMatchObject({ edtfDate: "2025-07/2025-08" });
    expect(event).not.toHaveProperty("startDate");
    expect(source).not.toHaveProperty("datePublished");
  });

  test("no question has an accepted answer", () => {
    expect(graphOf(dataset, DATA_VERSION)).not.toContain("acceptedAnswer");
  });
});
