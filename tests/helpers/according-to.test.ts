import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf, visitShape } from "../../scripts/schema/shape.js";
import {
  type Agreement,
  type AnyIds,
  accordingTo,
  type Citation,
  citationsOf,
  dataset,
  events,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  getAgreement,
  getEvent,
  getFigure,
  getOrganization,
  type Participant,
  type VisitEvent,
  type VisitRecord,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const [arrival] = island.events;
if (arrival === undefined) throw new Error("the island has events");

/** The event with other citations: each a source, and what it supports. */
const cited = (
  fields: Partial<VisitEvent<AnyIds>>,
  ...citations: readonly (readonly [source: string, ...supports: string[]])[]
): VisitEvent<AnyIds> => {
  const [first, ...others] = citations.map(
    ([source, ...supports]): Citation<AnyIds> => (supports.length === 0 ? { source } : { source, supports }),
  );
  if (first === undefined) throw new Error("one citation at least");
  return { ...arrival, topics: ["salt", "trade"], ...fields, citations: [first, ...others] };
};

describe("a record according to a source", () => {
  test("is cancelled for each source, whatever that supports", () => {
    const event = cited({ status: "cancelled" }, ["gazette", "date"], ["radio", "place"]);
    expect(accordingTo(event, "gazette")?.status).toBe("cancelled");
    const asked = { accordingTo: "gazette", status: null };
    expect(findEvents(asked as never, [event])).toEqual([]);
  });

  test("has the fields and the members of lists that the source supports, and says which record it is", () => {
    const event = cited({}, ["gazette", "date", "topics.salt", "participants.a band"], ["radio", "topics", "place"]);
    const { id, title, kind } = event;
    expect(accordingTo(event, "gazette")).toStrictEqual({
      ...{ id, title, kind, date: event.date, topics: ["salt"] },
      ...{ participants: [{ group: "a band" }], citations: event.citations.slice(0, 1) },
    });
    expect(accordingTo(event, "radio")).toStrictEqual({
      ...{ id, title, kind, place: event.place, topics: ["salt", "trade"] },
      citations: event.citations.slice(1),
    });
    expect(accordingTo(event, ["radio", "gazette"])).toStrictEqual({
      ...{ id, title, kind, date: event.date, place: event.place, topics: ["salt", "trade"] },
      ...{ participants: [{ group: "a band" }], citations: event.citations },
    });
  });

  test("has all that is not inferred where a citation supports everything; notes and a summary beside a title are ours", () => {
    const event = cited({ inferred: ["date", "topics.trade"], note: "As the radio was on." }, ["gazette"], ["radio"]);
    const { date: _date, inferred: _inferred, note: _note, summary: _summary, citations, ...told } = event;
    expect(accordingTo(event, "gazette")).toStrictEqual({
      ...{ ...told, topics: ["salt"] },
      citations: citations.slice(0, 1),
    });
  });

  test("is undefined where the source says nothing of it, or there is no record", () => {
    expect(accordingTo(arrival, "radio")).toBeUndefined();
    expect(accordingTo(arrival, [])).toBeUndefined();
    expect(accordingTo(undefined, "radio")).toBeUndefined();
    expect(accordingTo(arrival, undefined)).toBeUndefined();
    expect(accordingTo(getEvent("arrival"), "qazinform-council")?.place).toBe(
      events[0]?.citations.some(({ source }) => source === "qazinform-council") ? events[0]?.place : undefined,
    );
  });

  test("names itself where it is asked of no record, or according to nothing", () => {
    for (const ask of [() => accordingTo(5 as never, "radio"), () => accordingTo(arrival, 5 as never)])
      expect(caught(ask)).toMatchObject({ where: "accordingTo" });
  });

  test("keeps with a number its unit, comparator and modality, and leaves them out without it", () => {
    const [growth] = island.figures;
    if (growth === undefined) throw new Error("the island has figures");
    const number = { ...growth, citations: [{ source: "gazette", supports: ["value"] }] } as const;
    const speaker = { ...growth, citations: [{ source: "gazette", supports: ["speaker"] }] } as const;
    expect(accordingTo(number, "gazette")).toMatchObject({ value: 5.1, unit: "percent", comparator: "=" });
    expect(Object.keys(accordingTo(speaker, "gazette") ?? {}).sort()).toEqual([
      ...["citations", "id", "label", "measure", "speaker"],
    ]);
  });

  test("keeps what qualifies a number with the sources that name it, where only some do", () => {
    const [growth] = island.figures;
    if (growth === undefined) throw new Error("the island has figures");
    const citations = [
      { source: "gazette", supports: ["value", "unit"] },
      { source: "radio", supports: ["value"] },
    ] as const;
    const figure = { ...growth, citations };
    expect(accordingTo(figure, "gazette")).toMatchObject({ unit: "percent", comparator: "=" });
    expect(accordingTo(figure, "radio")).toMatchObject({ value: 5.1, comparator: "=" });
    expect(accordingTo(figure, "radio")).not.toHaveProperty("unit");
    expect(citationsOf(figure, "unit", island.sources).map(({ source }) => source.id)).toEqual(["gazette"]);
    expect(citationsOf(figure, "comparator", island.sources)).toHaveLength(2);
  });

  test("keeps what a record is part of, unless that is inferred, also for a filter", () => {
    let kept = 0;
    const found = (asked: object): readonly VisitRecord[] =>
      // Each of these keys is one of both.
      [...findEvents(asked as never), ...findAgreements(asked as never)];
    for (const record of [...events, ...dataset.agreements]) {
      const { partOf } = record;
      if (partOf === undefined) continue;
      const isInferred = record.inferred?.some((path) => path === "partOf") ?? false;
      kept += isInferred ? 0 : 1;
      for (const { source } of record.citations) {
        expect(accordingTo(record, source)?.partOf).toBe(isInferred ? undefined : partOf);
        expect(found({ accordingTo: source, partOf }).includes(record), record.id).toBe(!isInferred);
        expect(found({ accordingTo: source, partOf: null }).includes(record), record.id).toBe(isInferred);
      }
    }
    expect(kept).toBeGreaterThan(1);
  });

  test("leaves out what is measured where that is inferred, also for a filter", () => {
    const inferred = figures.filter((figure) => figure.inferred?.some((path) => path === "measure"));
    expect(inferred.length).toBeGreaterThan(0);
    for (const figure of inferred)
      for (const { source } of figure.citations) {
        expect(accordingTo(figure, source)).not.toHaveProperty("measure");
        expect(findFigures({ accordingTo: source, measure: figure.measure })).not.toContain(figure);
        expect(findFigures({ accordingTo: source })).toContain(figure);
      }
    expect(accordingTo(getFigure("visa-free-days"), "qazinform-council")?.measure).toBe("visa-free-days");
  });

  test("has no word of another source in a text, also for a filter", () => {
    for (const source of ["qazinform-award", "qazinform-council"] as const) {
      expect(findEvents({ accordingTo: source, text: "bayraktar" })).toEqual([]);
      expect(findAgreements({ accordingTo: source, text: "september" })).toEqual([]);
      expect(findEvents({ accordingTo: source, text: "arrival" }).map(({ id }) => id)).toEqual(["arrival"]);
    }
  });

  test("is frozen, and changes nothing", () => {
    const before = structuredClone(arrival);
    expect(Object.isFrozen(accordingTo(arrival, "gazette"))).toBe(true);
    expect(arrival).toEqual(before);
  });

  test("needs a record, and a source or several", () => {
    expect(caught(() => accordingTo("arrival" as never, "gazette" as never)).code).toBe("invalid-record");
    for (const source of [null, 5, [5], {}]) {
      expect(caught(() => accordingTo(arrival, source as never)).code).toBe("invalid-value");
    }
  });
});

describe("by any supports", () => {
  const topics = ["salt", "trade", "fish"];
  const paths = ["date", "place", "topics", ...topics.map((topic) => `topics.${topic}`)];
  const citation = fc.record(
    {
      source: fc.constantFrom("gazette", "radio", "mail"),
      supports: fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1 }),
    },
    { requiredKeys: ["source"] },
  );
  const event = fc
    .record({
      citations: fc.array(citation, { minLength: 1, maxLength: 4 }),
      inferred: fc.uniqueArray(fc.constantFrom(...paths), { maxLength: 2 }),
    })
    .map((own): VisitEvent<AnyIds> => ({ ...arrival, topics, ...own }) as unknown as VisitEvent<AnyIds>); // one at least

  /** Whether a source tells of a path: as plainly as can be. */
  const tells = ({ citations, inferred = [] }: VisitEvent<AnyIds>, source: string, path: string): boolean => {
    const [field = ""] = path.split(".");
    if (inferred.includes(path) || inferred.includes(field)) return false;
    return citations.some(
      (one) => one.source === source && (one.supports ?? [path]).some((own) => own === path || own === field),
    );
  };

  test("a source tells of the fields and members that it supports, and a filter asks by them", () => {
    fc.assert(
      fc.property(event, fc.constantFrom("gazette", "radio", "mail"), (own, source) => {
        const told = accordingTo(own, source);
        expect(told !== undefined).toBe(own.citations.some((one) => one.source === source));
        expect(told?.date).toBe(tells(own, source, "date") ? own.date : undefined);
        const members = topics.filter((topic) => tells(own, source, `topics.${topic}`));
        expect(told?.topics ?? []).toEqual(members);
        for (const topic of topics) {
          expect(findEvents({ topic, accordingTo: source }, [own])).toEqual(members.includes(topic) ? [own] : []);
        }
        const date = { date: own.date, accordingTo: source };
        expect(findEvents(date, [own])).toEqual(tells(own, source, "date") ? [own] : []);
      }),
    );
  });

  test("the citations of a field are those of the sources that tell of it", () => {
    fc.assert(
      fc.property(event, fc.constantFrom(...paths), (own, path) => {
        const from = {
          sources: ["gazette", "radio", "mail"].flatMap((id) =>
            island.sources.slice(0, 1).map((one) => ({ ...one, id })),
          ),
        };
        const found = new Set(citationsOf(own, path as "date", from).map(({ source }) => source.id));
        for (const source of ["gazette", "radio", "mail"]) {
          const isWhole =
            path === "topics" &&
            own.citations.some((one) => one.source === source && one.supports?.some((by) => by.startsWith("topics.")));
          expect(found.has(source), source).toBe(
            !own.inferred?.includes(path) && (isWhole || tells(own, source, path)),
          );
        }
      }),
    );
  });
});

describe("a part of a list member", () => {
  const [agreement] = island.agreements;
  if (agreement === undefined) throw new Error("the island has agreements");
  const milestones = [
    { stage: "signed", date: "2024-05", reached: true },
    { stage: "opened", date: "2026", reached: false },
  ] as const;
  const paths = [
    ...["milestones", "milestones.signed", "milestones.opened"],
    ...["milestones.signed.stage", "milestones.signed.date", "milestones.opened.date"],
  ];
  const citation = fc.record(
    {
      source: fc.constantFrom("gazette", "radio"),
      supports: fc.uniqueArray(fc.constantFrom("title", ...paths), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["source"] },
  );
  const record = fc.record({
    citations: fc.array(citation, { minLength: 1, maxLength: 4 }),
    inferred: fc.uniqueArray(fc.constantFrom(...paths), { maxLength: 2 }),
  });

  test("is told where it, its member or its list is, and a member where any part of it is", () => {
    fc.assert(
      fc.property(record, fc.constantFrom("gazette", "radio"), (own, source) => {
        const asked = { ...agreement, milestones, ...own } as unknown as Agreement<AnyIds>; // one citation at least
        const isTold = (stage: string, part: string): boolean => {
          const around = ["milestones", `milestones.${stage}`, `milestones.${stage}.${part}`];
          if (own.inferred.some((path) => around.includes(path))) return false;
          return own.citations.some(
            (one) => one.source === source && (one.supports ?? around).some((path) => around.includes(path)),
          );
        };
        const told = milestones.flatMap(({ stage, date, reached }) => {
          if (isTold(stage, "date")) return { stage, date, reached };
          return isTold(stage, "stage") ? { stage, reached } : [];
        });
        expect(accordingTo(asked, source)?.milestones ?? []).toStrictEqual(told);
        expect(findAgreements({ accordingTo: source, date: "2024" }, [asked])).toEqual(
          told.some((one) => "date" in one && one.stage === "signed") ? [asked] : [],
        );
      }),
    );
  });

  test("is left out of what a source says that does not state it", () => {
    const school = accordingTo(getAgreement("gaziantep-school"), "qazinform-council");
    expect(school?.milestones?.[0]).toStrictEqual({ stage: "under-construction", reached: true });
    expect(findAgreements({ accordingTo: "qazinform-council", date: "2024-12-19" })).toEqual([]);
    expect(findAgreements({ accordingTo: "kursiv-school", date: "2024-12-19" }).length).toBe(1);
    const signed = findAgreements({ accordingTo: "qazinform-award", status: "signed" }).map(({ id }) => id);
    expect(signed).toEqual(["joint-declaration", "signed-documents"]);
    for (const [source, status, id] of [
      ["hurriyet-oil-fields", "signed", "oil-companies-paper"],
      ["report-az-recap", "signed", "joint-declaration"],
      ["trend-council", "announced", "visa-free-regime"],
    ] as const)
      expect(findAgreements({ accordingTo: source, status }).map((one) => one.id as string)).toContain(id);
    const host = "recep-tayyip-erdogan";
    for (const source of ["ntv-recap", "yenisafak-press-conference"] as const) {
      const [present] = findEvents({ accordingTo: source, participant: host, kind: "signing" });
      expect(present?.id).toBe("signing");
      expect(findEvents({ accordingTo: source, participant: host, role: "signatory" })).toEqual([]);
    }
    expect(citationsOf(getAgreement("joint-declaration"), "milestones.signed").length).toBe(2);
    expect(citationsOf(getAgreement("joint-declaration"), "milestones.signed.date")).toEqual([]);
  });
});

describe("the citations of one field", () => {
  test("are those that carry it, none if it is inferred", () => {
    const event = cited({ inferred: ["topics.trade"] }, ["gazette", "date", "topics.salt"], ["radio", "place"]);
    const sources = (field: Parameters<typeof citationsOf<VisitEvent<AnyIds>>>[1]): readonly string[] =>
      citationsOf(event, field as "date", island).map(({ source }) => source.id);
    expect([sources("date" as never), sources("place" as never)]).toEqual([["gazette"], ["radio"]]);
    expect([sources("topics" as never), sources("topics.salt" as never)]).toEqual([["gazette"], ["gazette"]]);
    expect(sources("topics.trade" as never)).toEqual([]);
    expect(citationsOf(getFigure("visa-free-days"), "value").length).toBeGreaterThan(0);
    expect(citationsOf(undefined, "value" as never)).toEqual([]);
  });

  test("are none of a field that a record of its collection may have, and this one lacks", () => {
    let lacked = 0;
    for (const { name, shape } of visitShape.fields) {
      const fields = shape.kind === "list" && shape.of.kind === "object" ? fieldsOf(shape.of) : [];
      if (!fields.some((field) => field.name === "citations" && field.required)) continue;
      for (const field of fields.filter(({ required }) => !required).map((one) => one.name)) {
        // What a record says of itself has no citations.
        if (field === "note" || field === "inferred") continue;
        for (const record of dataset[name as "events"].filter((one) => !(field in one))) {
          lacked += 1;
          expect(citationsOf(record, field as "place"), `${name} ${field}`).toEqual([]);
        }
      }
    }
    expect(lacked).toBeGreaterThan(300);
    expect(events.flatMap((event) => citationsOf(event, "place")).length).toBeGreaterThan(events.length);
  });

  test("are of our own words and codes those that name them alone", () => {
    const ours = ["titleStatus", "kind", "label", "measure", "partOf", "aliases", "identifiers"];
    let asked = 0;
    for (const record of [
      ...dataset.participants,
      ...dataset.organizations,
      ...events,
      ...dataset.agreements,
      ...figures,
    ])
      for (const field of [...ours, "summary", "title"].filter((name) => name in record)) {
        const isClaim = field === "title" && Reflect.get(record, "titleStatus") !== undefined;
        if (isClaim && Reflect.get(record, "titleStatus") !== "described") continue;
        const named = record.citations.filter(({ supports }) => supports?.some((path) => path.split(".")[0] === field));
        const found = citationsOf(record, field as `${string}.${string}`).map(({ source }) => source.id);
        expect(found, `${record.id} ${field}`).toEqual(
          record.inferred?.some((path) => path === field) ? [] : named.map(({ source }) => source),
        );
        asked += 1;
      }
    expect(asked).toBeGreaterThan(200);
  });

  test("are asked for by a field or a member that the record has", () => {
    const error = caught(() => citationsOf(getEvent("arrival"), "palce" as never));
    expect(error).toMatchObject({ code: "invalid-value", where: "citationsOf", nearest: "place" });
    expect(caught(() => citationsOf(getEvent("arrival"), "participants.nobody")).code).toBe("invalid-value");
    for (const field of ["id", "citations", "toString"]) {
      expect(caught(() => citationsOf(getEvent("arrival"), field as never)).code).toBe("invalid-value");
    }
  });
});

describe("filters by what a source says", () => {
  test("find no more than what the source is cited for, and the records themselves", () => {
    for (const source of ["qazinform-council", "qazinform-award"] as const) {
      const all = findFigures({ accordingTo: source });
      expect(all).toEqual(findFigures({ source }));
      for (const figure of all) expect(figures).toContain(figure);
      const told = all.filter((figure) => accordingTo(figure, source)?.statedAt === "award-ceremony");
      expect(findFigures({ accordingTo: source, statedAt: "award-ceremony" })).toEqual(told);
    }
  });

  test("take several sources together, and refuse what is none", () => {
    const event = cited({}, ["gazette", "date"], ["radio", "place"]);
    const asked = { date: event.date, place: "port-salt" } as const;
    expect(findEvents({ ...asked, accordingTo: "gazette" }, { ...island, events: [event] })).toEqual([]);
    expect(findEvents({ ...asked, accordingTo: ["gazette", "radio"] }, { ...island, events: [event] })).toEqual([
      event,
    ]);
    expect(findEvents({ accordingTo: [] })).toEqual([]);
    for (const accordingToNone of [null, 5, { all: ["gazette"] }]) {
      expect(caught(() => findEvents({ accordingTo: accordingToNone as never })).code).toBe("invalid-value");
    }
  });
});

test("a source tells a field if, and only if, a citation of it is among those of the field", () => {
  const named = new Set(["id", "name", "title", "titleStatus", "label", "kind", "measure", "status", "partOf"]);
  const beside = new Set(["note", "inferred", "citations"]);
  const { participants, events, agreements, figures, statements } = dataset;
  let compared = 0;
  for (const record of [...participants, ...events, ...agreements, ...figures, ...statements]) {
    for (const field of Object.keys(record).filter((name) => !named.has(name) && !beside.has(name))) {
      // As the types have it: the field is one of the record.
      const tellers = new Set(citationsOf(record, field as never).map(({ source }) => source.id));
      for (const source of new Set(record.citations.map((citation) => citation.source))) {
        const told = accordingTo(record, source) ?? {};
        const spelling = (record as Participant).aliases?.some((alias) => alias.source === source) ?? false;
        const isOurs = field === "identifiers" || (field === "summary" && "title" in record);
        const isTold = field === "aliases" ? spelling : !isOurs && tellers.has(source);
        expect(Object.hasOwn(told, field), `${record.id} ${field} ${source}`).toBe(isTold);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(1_500);
});

test("a spelling is told by the source that has it, and a code of a register by none", () => {
  const council = getOrganization("high-level-strategic-cooperation-council");
  expect(council.aliases?.length).toBeGreaterThan(1);
  expect(accordingTo(council, "qazinform-award")?.aliases?.map(({ name }) => name)).toEqual(["HLSCC"]);
  expect(accordingTo(council, "hurriyet-preview")?.aliases).toBeUndefined();
  expect(accordingTo(getOrganization("united-nations"), "qazinform-award")?.identifiers).toBeUndefined();
  const [minister] = findParticipants({ text: "Нурлан Сауранбаев" });
  expect(minister?.id).toBe("nurlan-sauranbayev");
  expect(findParticipants({ text: "Нурлан Сауранбаев", accordingTo: "qazinform-council" })).toEqual([]);
});

test("what qualifies a number is told with it, unless that itself is inferred", () => {
  const quoteOf = (id: "kazakhstani-students-in-turkiye", field: "value" | "comparator" | "unit" | "modality") =>
    citationsOf(getFigure(id), field).map(({ quote }) => quote);
  for (const field of ["comparator", "unit", "modality"] as const)
    expect(quoteOf("kazakhstani-students-in-turkiye", field)).toEqual(
      quoteOf("kazakhstani-students-in-turkiye", "value"),
    );
  const inferred = getFigure("trade-turnover-target-before");
  expect(inferred.inferred).toContain("unit");
  expect(citationsOf(inferred, "unit")).toEqual([]);
  expect(accordingTo(inferred, "hurriyet-preview")).not.toHaveProperty("unit");
  expect(citationsOf(getFigure("visa-free-days-before"), "topics")).toEqual([]);
});
