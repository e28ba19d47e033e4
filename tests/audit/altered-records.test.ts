import { expect, test } from "vitest";
import { audit, type FindingKind } from "../../src/audit.js";
import { type AnyIds, type CitedRecord, dataset, passages as ledgers } from "../../src/index.js";
import { asVisit, type Draft, draftOf, record } from "../mutable.js";
import { describeWithTexts, realTexts } from "./real-texts.js";

async function findingsAfter(alter: (visit: Draft) => void): Promise<readonly string[]> {
  const visit = draftOf();
  alter(visit);
  const { findings } = await audit(realTexts, asVisit(visit));
  return findings.map(({ kind, record: id }) => `${kind} ${id}`);
}

/** Those that rest on a text that is here: what rests on pages read in part alone cannot be checked. */
const ids = (records: readonly CitedRecord<AnyIds>[]): readonly string[] =>
  records.filter(({ citations }) => citations.some(({ passage }) => passage !== undefined)).map(({ id }) => id);
const otherPresident = (id: string | undefined): string =>
  id === "recep-tayyip-erdogan" ? "kassym-jomart-tokayev" : "recep-tayyip-erdogan";
const told = (kind: FindingKind, id: string): string => `${kind} ${id}`;

describeWithTexts("a record that was altered is reported by name", () => {
  test.each(ids(dataset.figures))("the value of %s", async (id) => {
    for (const alter of [(value: number) => value + 1, (value: number) => value * 10]) {
      const found = await findingsAfter((visit) => {
        const figure = record(visit.figures, id);
        figure.value = alter(figure.value);
      });
      expect(found).toContain(told("numeral-unsupported", id));
    }
  });

  test.each(ids(dataset.figures))("the comparator of %s", async (id) => {
    for (const comparator of ["=", "~", ">", ">=", "<", "<="] as const) {
      const isOwn = comparator === dataset.figures.find((figure) => figure.id === id)?.comparator;
      const found = await findingsAfter((visit) => {
        record(visit.figures, id).comparator = comparator;
      });
      expect(found).toEqual(isOwn ? [] : [told("comparator-unsupported", id)]);
    }
  });

  test("somebody who was not there, where part of the list is declared inferred", async () => {
    const found = await findingsAfter((visit) => {
      record(visit.events, "council-meeting").participants?.push({ participant: "huseyin-arslan" });
    });
    expect(found).toEqual([told("party-unsupported", "council-meeting")]);
  });

  test("declaring it inferred excuses no number, name or speaker", async () => {
    const found = await findingsAfter((visit) => {
      const figure = record(visit.figures, "documents-signed");
      figure.inferred = ["event", "value"];
      figure.value = 20;
    });
    expect(found).toEqual([told("numeral-unsupported", "documents-signed")]);
  });

  test.each([...ids(dataset.participants), ...ids(dataset.organizations)])("the name of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const named = record([...visit.participants, ...visit.organizations], id);
      named.name = `${named.name}o`;
    });
    expect(found).toContain(told("name-unsupported", id));
  });

  test.each(ids(dataset.statements))("the passage of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const citation = record(visit.statements, id).citations.find(({ quote }) => quote !== undefined);
      const known = ledgers.find(({ source }) => source === citation?.source)?.passages ?? [];
      const next = known[(known.findIndex((passage) => passage.id === citation?.passage) + 1) % known.length];
      if (citation !== undefined && next !== undefined) citation.passage = next.id;
    });
    expect(found).toContain(told("quote-missing", id));
  });

  test.each(ids(dataset.statements.filter(({ speaker }) => speaker)))("the speaker of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const statement = record(visit.statements, id);
      statement.speaker = otherPresident(statement.speaker);
    });
    expect(found).toContain(told("speaker-unsupported", id));
  });

  test.each(ids(dataset.figures.filter(({ speaker }) => speaker)))("who stated %s", async (id) => {
    const found = await findingsAfter((visit) => {
      const figure = record(visit.figures, id);
      figure.speaker = otherPresident(figure.speaker);
    });
    expect(found).toContain(told("speaker-unsupported", id));
  });

  test.each(ids(dataset.figures.filter(({ period }) => period)))("the period of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      record(visit.figures, id).period = "2023";
    });
    expect(found).toContain(told("date-unsupported", id));
  });

  test.each(ids(dataset.events.filter(({ inferred }) => !inferred?.includes("date"))))("the day of %s", async (id) => {
    const found = await findingsAfter((visit) => {
      record(visit.events, id).date = "2025-07-27";
    });
    expect(found).toContain(told("date-unsupported", id));
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
        told("title-unsupported", "joint-declaration"),
        told("place-unsupported", "arrival"),
        told("party-unsupported", "mausoleum-visit"),
        told("date-unsupported", "gaziantep-school"),
        told("party-unsupported", "gaziantep-school"),
      ]),
    );
  });

  test("a page read in part counts with the words quoted from it, beside a report and not alone", async () => {
    const found = await findingsAfter((visit) => {
      record(visit.events, "council-meeting").place = "aktau";
      record(visit.organizations, "kazmunaygas").name = "Kazakh Oil";
    });
    expect(found).toEqual([told("place-unsupported", "council-meeting")]);
  });

  test("a field that is declared inferred is listed, and not failed", async () => {
    const { inferred } = await audit(realTexts);
    expect(inferred.find(({ record: id }) => id === "signing")).toMatchObject({ fields: ["date", "participants"] });
    const found = await findingsAfter((visit) => {
      record(visit.events, "signing").inferred = ["participants"];
      record(visit.events, "signing").date = "2025-07-28";
    });
    expect(found).toContain(told("date-unsupported", "signing"));
  });

  test("quoting too much", async () => {
    const found = await findingsAfter((visit) => {
      for (const statement of visit.statements) {
        for (const citation of statement.citations) if (citation.source === "qazinform-council") citation.quote = "the";
      }
      const { citations } = record(visit.statements, "participants-educational-ties");
      const paragraphs = (realTexts["qazinform-council"] ?? "").split(/\n\s*\n/);
      const words = (paragraphs[7] ?? "").split(" ");
      for (let start = 1; start + 6 < words.length; start += 6) {
        citations.push({ source: "qazinform-council", passage: "8.1", quote: words.slice(start, start + 6).join(" ") });
      }
      const more = (paragraphs[3] ?? "").split(" ");
      for (let start = 1; start + 6 < more.length; start += 6) {
        citations.push({ source: "qazinform-council", passage: "4.1", quote: more.slice(start, start + 6).join(" ") });
      }
    });
    expect(found).toContain("wording-over-budget undefined");
  });
});
