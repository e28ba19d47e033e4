import { expect, test } from "vitest";
import { audit } from "../../src/audit.js";
import { type AnyIds, type CitedRecord, dataset, passages as ledgers } from "../../src/index.js";
import { carrying } from "../../src/model/supports.js";
import { asVisit, type Draft, draftOf, record } from "../mutable.js";
import { alter } from "./alter.js";
import { describeWithTexts, realTexts } from "./real-texts.js";

async function findingsAfter(change: (visit: Draft) => void): Promise<readonly string[]> {
  const visit = draftOf();
  change(visit);
  const { findings } = await audit(realTexts, asVisit(visit));
  return findings.map(({ kind, record: id }) => `${kind} ${id}`);
}

/** Those that cite a text at hand; one that cites only sources read in part cannot be checked. */
const ids = (records: readonly CitedRecord<AnyIds>[]): readonly string[] =>
  records.filter(({ citations }) => citations.some(({ passage }) => passage !== undefined)).map(({ id }) => id);

describeWithTexts("a record that was altered is reported by name", () => {
  test.each(ids(dataset.figures))("the value of %s", async (id) => {
    const { value } = record(dataset.figures, id);
    for (const other of [value + 1, value * 10]) {
      const found = await findingsAfter(({ figures }) => alter(figures, id, { value: other }));
      expect(found).toContain(`number-missing ${id}`);
    }
  });

  test("somebody who was not there, where part of the list is declared inferred", async () => {
    const found = await findingsAfter((visit) => {
      record(visit.events, "council-meeting").participants?.push({ participant: "huseyin-arslan" });
    });
    expect(found).toEqual(["rule-broken council-meeting", "party-missing council-meeting"]);
  });

  test("declaring it inferred excuses no number, name or speaker", async () => {
    const inferred = ["event", "value"];
    const found = await findingsAfter(({ figures }) => alter(figures, "documents-signed", { inferred, value: 20 }));
    // A citation supports it as well, which a rule advises against.
    const [both, unsupported] = ["rule-broken documents-signed", "number-missing documents-signed"];
    expect([...new Set(found)]).toEqual([both, unsupported]);
  });

  const named = [...dataset.participants, ...dataset.organizations].filter(
    ({ inferred }) => !inferred?.includes("name"),
  );
  test.each(ids(named))("the name of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const named = record([...visit.participants, ...visit.organizations], id);
      named.name = `${named.name}o`;
      // Any of the spellings would do.
      delete named.aliases;
    });
    expect(found).toContain(`name-missing ${id}`);
  });

  test.each(ids(dataset.statements))("the passage of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const citation = record(visit.statements, id).citations.find(({ quote }) => quote !== undefined);
      const known = ledgers.find(({ source }) => source === citation?.source)?.passages ?? [];
      const next = known[(known.findIndex((passage) => passage.id === citation?.passage) + 1) % known.length];
      if (citation !== undefined && next !== undefined) citation.passage = next.id;
    });
    expect(found).toContain(`quote-missing ${id}`);
  });

  const spoken = [...dataset.statements, ...dataset.figures].filter(({ speaker }) => speaker);
  test.each(ids(spoken))("the speaker of %s", async (id) => {
    const found = await findingsAfter(({ statements, figures }) => {
      record([...statements, ...figures], id).speaker = "huseyin-arslan";
    });
    expect(found).toContain(`speaker-missing ${id}`);
  });

  test.each(ids(dataset.figures.filter(({ period }) => period)))("the period of %s", async (id) => {
    const found = await findingsAfter(({ figures }) => alter(figures, id, { period: "2023" }));
    expect(found).toContain(`date-missing ${id}`);
  });

  // The day may rest on pages read in part alone, whose texts are not at hand.
  const dated = dataset.events.filter((event) =>
    carrying(event.citations, "date").some(({ passage }) => passage !== undefined),
  );
  test.each(ids(dated.filter(({ inferred }) => !inferred?.includes("date"))))("the day of %s", async (id) => {
    const found = await findingsAfter(({ events }) => alter(events, id, { date: "2025-07-27" }));
    expect(found).toContain(`date-missing ${id}`);
  });

  test("the title, the place, a party, a milestone", async () => {
    const found = await findingsAfter((visit) => {
      record(visit.agreements, "joint-declaration").title = "Joint Communiqué";
      record(visit.events, "arrival").place = "presidential-palace";
      record(visit.events, "mausoleum-visit").participants = [{ participant: "hakan-fidan" }];
      const [, commissioned] = record(visit.agreements, "gaziantep-school").milestones;
      if (commissioned !== undefined) commissioned.date = "2027";
      record(visit.agreements, "gaziantep-school").initiator = "recep-tayyip-erdogan";
    });
    expect(found).toEqual(
      expect.arrayContaining([
        "title-missing joint-declaration",
        "place-missing arrival",
        "party-missing mausoleum-visit",
        "date-missing gaziantep-school",
        "party-missing gaziantep-school",
      ]),
    );
  });

  test("a page read in part counts with the words quoted from it, beside a report and not alone", async () => {
    const found = await findingsAfter((visit) => {
      record(visit.events, "mausoleum-visit").place = "aktau";
      record(visit.organizations, "kazmunaygas").name = "Kazakh Oil";
    });
    expect(found).toEqual(["rule-broken mausoleum-of-ataturk", "place-missing mausoleum-visit"]);
  });

  test("a field that is declared inferred is listed, and not failed", async () => {
    const { inferred } = await audit(realTexts);
    expect(inferred.find(({ record: id }) => id === "guard-of-honour")).toMatchObject({ fields: ["date", "place"] });
    const found = await findingsAfter((visit) => {
      record(visit.events, "guard-of-honour").inferred = ["place"];
    });
    expect(found).toContain("date-missing guard-of-honour");
  });

  test("quoting too much", async () => {
    const found = await findingsAfter((visit) => {
      for (const statement of visit.statements) {
        for (const citation of statement.citations) if (citation.source === "qazinform-council") citation.quote = "the";
      }
      const { citations } = record(visit.statements, "participants-educational-ties");
      const paragraphs = (realTexts["qazinform-council"] ?? "").split(/\n\s*\n/);
      for (const passage of ["4.1", "8.1"] as const) {
        const words = (paragraphs[Number.parseInt(passage, 10) - 1] ?? "").split(" ");
        for (let start = 1; start + 6 < words.length; start += 6)
          citations.push({ source: "qazinform-council", passage, quote: words.slice(start, start + 6).join(" ") });
      }
    });
    expect(found).toContain("wording-over-budget undefined");
  });
});
