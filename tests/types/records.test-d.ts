import { describe, expectTypeOf, test } from "vitest";
import {
  type AnyIds,
  type CitedRecord,
  type Comparator,
  dataset,
  type EventStatus,
  events,
  type Figure,
  figures,
  getAgreement,
  getEvent,
  type Modality,
  type Stage,
  type Visit,
  type VisitEvent,
} from "../../src/index.js";

const event: VisitEvent = {
  id: "arrival",
  title: "Arrival",
  kind: "arrival",
  date: "2025-07-28",
  summary: "He came.",
  citations: [{ source: "qazinform-award", passage: "19.1" }],
};

describe("records", () => {
  test("an unknown literal in the data does not compile", () => {
    // @ts-expect-error no such place
    ({ ...event, place: "ankra" }) satisfies VisitEvent;
    // @ts-expect-error no such source
    ({ ...event, citations: [{ source: "the-times" }] }) satisfies VisitEvent;
    // @ts-expect-error a record that asserts something has a citation at least
    ({ ...event, citations: [] }) satisfies VisitEvent;
    // @ts-expect-error no such participant
    ({ ...event, participants: [{ participant: "abai-kunanbayev" }] }) satisfies VisitEvent;
    // @ts-expect-error no such topic
    ({ ...event, topics: ["fisheries"] }) satisfies VisitEvent;
    // @ts-expect-error a passage has the form 8.1
    ({ ...event, citations: [{ source: "qazinform-award", passage: "8" }] }) satisfies VisitEvent;
  });

  test("a constant cannot be written to", () => {
    // @ts-expect-error readonly
    getEvent("arrival").date = "2025-07-29";
    // @ts-expect-error readonly
    events[0] = event;
    // @ts-expect-error readonly
    events.push(event);
    // @ts-expect-error readonly
    getEvent("arrival").citations[0].quote = "";
    // @ts-expect-error readonly
    getAgreement("visa-free-regime").milestones[0].reached = false;
    // @ts-expect-error readonly
    dataset.visit.title = "";
  });

  test("optional fields are read without casts", () => {
    for (const figure of figures) {
      expectTypeOf(figure.period).toEqualTypeOf<string | undefined>();
      expectTypeOf(figure.hedged).toEqualTypeOf<true | undefined>();
      expectTypeOf(figure.about?.includes("KZ")).toEqualTypeOf<boolean | undefined>();
    }
    expectTypeOf(getEvent("arrival").participants?.[0]?.role).toExtend<string | undefined>();
    expectTypeOf(getEvent("arrival").citations[0].quote).toEqualTypeOf<string | undefined>();
  });

  test("the package's records are records of the portable kind", () => {
    expectTypeOf<VisitEvent>().toExtend<VisitEvent<AnyIds>>();
    expectTypeOf<VisitEvent>().toExtend<VisitEvent>();
    expectTypeOf<Figure>().toExtend<Figure<AnyIds>>();
    expectTypeOf<Figure>().toExtend<CitedRecord<AnyIds>>();
    expectTypeOf<Visit>().toExtend<Visit<AnyIds>>();
  });

  test("what is promised to be exhaustive is so", () => {
    expectTypeOf<Comparator>().toEqualTypeOf<"=" | "~" | ">" | ">=" | "<" | "<=">();
    expectTypeOf<Modality>().toEqualTypeOf<"reported" | "forecast" | "target" | "plan">();
    expectTypeOf<EventStatus>().toEqualTypeOf<"planned" | "postponed" | "cancelled">();
    expectTypeOf<Stage>().toEqualTypeOf<
      | "proposed"
      | "announced"
      | "decided"
      | "adopted"
      | "signed"
      | "exchanged"
      | "ratified"
      | "in-force"
      | "under-construction"
      | "commissioned"
      | "opened"
      | "terminated"
    >();
  });
});
