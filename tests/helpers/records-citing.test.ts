import { describe, expect, test } from "vitest";
import { type AnyIds, type Citation, dataset, getFigure, recordsCiting } from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const { visit: _visit, passages, ...collections } = dataset;

/** The citations of a record of whatever collection, those of its sides among them. */
function citationsIn(record: object): readonly Citation<AnyIds>[] {
  const {
    citations = [],
    sides = [],
  }: { readonly citations?: readonly Citation<AnyIds>[]; readonly sides?: readonly object[] } = record;
  return [...citations, ...sides.flatMap(citationsIn)];
}

const citing = (wanted: (citation: Citation<AnyIds>) => boolean): string[] =>
  Object.values(collections)
    .flatMap((records) => records.filter((record) => citationsIn(record).some(wanted)))
    .map(({ id }) => id);

const found = (...args: Parameters<typeof recordsCiting>): string[] =>
  recordsCiting(...args).map(({ record }) => record.id);

describe("recordsCiting", () => {
  test("finds what cites a source, by a side of a discrepancy too", () => {
    for (const { id } of dataset.sources) {
      expect(found({ source: id }).sort(), id).toEqual(citing(({ source }) => source === id).sort());
    }
  });

  test("finds what cites a sentence, in that source alone", () => {
    for (const { source, passages: sentences } of passages) {
      for (const { id: passage } of sentences) {
        expect(found({ source, passage }).sort(), `${source} ${passage}`).toEqual(
          citing((one) => one.source === source && one.passage === passage).sort(),
        );
      }
    }
  });

  test("takes a record's own citation, and tells the collection", () => {
    const [citation] = getFigure("documents-signed").citations;
    expect(recordsCiting(citation).map(({ collection, record }) => `${collection}: ${record.id}`)).toEqual([
      ...["events: signing", "agreements: signed-documents", "figures: documents-signed"],
      "discrepancies: documents-signed-count",
    ]);
  });

  test("looks in what is passed", () => {
    expect(recordsCiting({ source: "radio" }, island).map(({ record }) => record.id)).toEqual([
      ...["tern-company", "ships", "salt-friend", "when-trade-grew"],
    ]);
    expect(recordsCiting({ source: "gazette", passage: "4.2" }, { agreements: island.agreements })).toEqual([
      { collection: "agreements", record: island.agreements[1] },
    ]);
    const bare = { gaps: [{ id: "gap" }], discrepancies: [{ id: "d", sides: [{ claim: "c" }] }] };
    expect(recordsCiting({ source: "radio" }, bare)).toEqual([]);
    expect(caught(() => recordsCiting({ source: "radio" }, [] as never)).message).toBe(
      "recordsCiting: expected a visit or some of its collections, found an array.",
    );
  });

  test.each(["8", "8.", ".1", "8.1.1", "x8.1", "8.1x", "8,1", "", 8, null])("%j is not a passage", (passage) => {
    expect(caught(() => recordsCiting({ source: "qazinform-award", passage } as never))).toMatchObject({
      code: "invalid-value",
      where: "recordsCiting({ passage })",
      value: passage,
    });
  });

  test("a sentence that nothing cites is no mistake", () => {
    expect(recordsCiting({ source: "qazinform-award", passage: "28.10" })).toEqual([]);
    expect(recordsCiting(undefined)).toEqual([]);
    expect(caught(() => recordsCiting("radio" as never)).message).toBe(
      'recordsCiting: expected a citation such as { source: "…" }, found "radio".',
    );
    expect(caught(() => recordsCiting({ source: 5 } as never)).where).toBe("recordsCiting({ source })");
  });
});
