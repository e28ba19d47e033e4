import type { AnyIds } from "../../src/model/ids.js";
import type { Citation } from "../../src/model/record.js";
import type { CollectionName } from "../../src/model/visit.js";
import type { IslandDraft as Draft } from "../island.js";
import { type Mutable, record } from "../mutable.js";

/** A change to the fixture visit. */
export type Change = (visit: Draft) => unknown;

/**
 * Changes at the edge of a rule or beyond it, and the violations that the rule must report, in order; none where the
 * visit keeps the rule. `path` alone, or `path: expected | found`, with ` | nearest` where one is suggested.
 */
export type InvalidVisit = readonly (Change | string)[];

type Fields = Readonly<Record<string, unknown>>;
type CitedCollection = "organizations" | "participants" | "events" | "agreements" | "figures" | "statements";

/** Gives fields of an object other values; `undefined` takes a field away. */
function assign(target: object, fields: Fields): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) Reflect.deleteProperty(target, field);
    else Reflect.set(target, field, value);
  }
}

const set =
  (collection: CollectionName, id: string, fields: Fields): Change =>
  (visit) =>
    assign(record<{ id: string }>(visit[collection], id), fields);

const event = (id: string, fields: Fields): Change => set("events", id, fields);
const figure = (id: string, fields: Fields): Change => set("figures", id, fields);
const gapId = (id: string): Change => set("gaps", "departure", { id });
const profile =
  (fields: Fields): Change =>
  (visit) =>
    assign(visit.visit, fields);

const add =
  (collection: CollectionName, fields: Fields & { readonly id: string }): Change =>
  (visit) => {
    const records: { id: string }[] = visit[collection];
    records.push({ ...fields });
  };

const empty =
  (...names: readonly CollectionName[]): Change =>
  (visit) =>
    names.map((name) => visit[name].splice(0));

/** Gives the statement other citations, each "source passage: quote". */
const cited = (...citations: readonly string[]): Change =>
  set("statements", "salt-friend", {
    citations: citations.map((text) => {
      const [, source, passage, quote] = /^(\w+)(?: ([\d.]+))?(?:: (.*))?$/s.exec(text) ?? [];
      return { source, ...(passage && { passage }), ...(quote !== undefined && { quote }) };
    }),
  });
const quoted = (quote: string, passage = "4.1"): Change => cited(`gazette ${passage}: ${quote}`);

/** Citations of the radio, each with a quote. */
const quotes = (...all: readonly string[]): readonly Fields[] => all.map((quote) => ({ source: "radio", quote }));

/** Takes the quotes of a record away. */
const unquoted =
  (name: CitedCollection, id: string): Change =>
  (visit) => {
    const { citations } = record<{ id: string; citations: Mutable<Citation<AnyIds>>[] }>(visit[name], id);
    for (const citation of citations) delete citation.quote;
  };

/** Changes a passage of the gazette. */
const passage =
  (id: string, fields: Fields): Change =>
  (visit) =>
    assign(record(visit.passages[0]?.passages ?? [], id), fields);

const passageGone =
  (index: number): Change =>
  (visit) =>
    visit.passages[0]?.passages.splice(index, 1);

/** Changes a milestone of the lighthouse, which has two. */
const milestone =
  (index: 0 | 1, fields: Fields): Change =>
  (visit) =>
    assign(record(visit.agreements, "lighthouse").milestones[index] ?? {}, fields);

/** Dates the signature of the pact. */
const signedOn =
  (date: string): Change =>
  (visit) =>
    assign(record(visit.agreements, "salt-pact").milestones[0] ?? {}, { date });

/** A second count of the ships. */
const countedAgain =
  (fields: Fields = {}): Change =>
  (visit) =>
    visit.figures.push({ ...structuredClone(record(visit.figures, "ships")), id: "boats", value: 9, ...fields });

/** Sides of a discrepancy, each "record record @ source source". */
function sidesOf(sides: readonly string[]): readonly Fields[] {
  return sides.map((side, index) => {
    const [records = [], sources = []] = side.split("@").map((ids) => ids.split(" ").filter((id) => id !== ""));
    return { claim: `Claim ${index + 1}.`, records, citations: sources.map((source) => ({ source })) };
  });
}

/** Gives the discrepancy of the fixture other sides. */
const sided = (...sides: readonly string[]): Change =>
  set("discrepancies", "when-trade-grew", { sides: sidesOf(sides) });

/** Adds a discrepancy. */
const dispute = (...sides: readonly string[]): Change =>
  add("discrepancies", { id: sides.join(), sides: sidesOf(sides) });

/** Gives a place codes in four registers. */
const identified = (...codes: readonly [alpha3: string, numeric: string, part: string, wikidata: string]): Change =>
  set("places", "saltland", {
    identifiers: ["iso-3166-1-alpha-3", "iso-3166-1-numeric", "iso-3166-2", "wikidata"].map((scheme, at) => {
      return { scheme, value: codes[at], checkedAgainst: "the register" };
    }),
  });

const WIKIDATA = { identifiers: [{ scheme: "wikidata", value: "Q1", checkedAgainst: "the register" }] };
const TWO_SOURCES = [{ source: "gazette", passage: "4.1" }, { source: "radio" }];
const SOURCE = "statements[0].citations[0].source";
const PASSAGE = "statements[0].citations[0].passage";
const QUOTE = "statements[0].citations[0].quote";
const SECOND = "statements[0].citations[1]";
const SHIPS = "figures[3]";
const BOATS = "figures[4].value";
const PASSAGES = "passages[0].passages";
const PLAIN = "a text without white space around it, control characters or text-direction marks";
const SIDES = "discrepancies[0].sides";
const CODES = "places[0].identifiers";

/** The invalid visits of every rule, by what is done to them. */
export const invalidVisits: Readonly<Record<string, Readonly<Record<string, InvalidVisit>>>> = {
  "ids-unique": {
    "the id of a topic": [gapId("salt"), "gaps[0].id: a unique id: topics[0] has this one | salt"],
    "the id of the visit, twice": [
      gapId("salt-visit"),
      set("topics", "trade", { id: "salt-visit" }),
      "topics[1].id: a unique id: visit has this one | salt-visit",
      "gaps[0].id: a unique id: visit has this one | salt-visit",
    ],
  },
  "references-resolve": {
    "a country as a participant": [
      profile({ guests: ["SL"] }),
      "visit.guests[0]: an id of participants or organizations | SL",
    ],
    "codes that are not of a country": [
      figure("ships", { about: ["SLX", "sl", "S", "xSL", "ZZ"] }),
      "figures[3].about[0]: an id of organizations, or a country code | SLX",
      "figures[3].about[1]: an id of organizations, or a country code | sl",
      "figures[3].about[2]: an id of organizations, or a country code | S",
      "figures[3].about[3]: an id of organizations, or a country code | xSL",
    ],
    "a record of another collection": [
      set("agreements", "lighthouse", { places: ["tern-company"] }),
      "agreements[1].places[0]: an id of places | tern-company",
    ],
    "a gap about each kind of record": [
      set("gaps", "departure", {
        records: ["saltland", "tern-company", "arrival", "ships", "salt-friend", "radio", "salt-visit"],
      }),
      "gaps[0].records[5]: an id of the visit or places or organizations or participants or events or agreements or figures or statements | radio",
    ],
    "what a statement is about": [
      set("statements", "salt-friend", { about: ["tern-company", "mara-vell", "SL", "salt-pact"] }),
      "statements[0].about[3]: an id of organizations or participants, or a country code | salt-pact",
    ],
    "an unknown source": [cited("gazete 1.1"), `${SOURCE}: an id of sources | gazete | gazette`],
  },
  "citations-resolve": {
    "an unknown source": [cited("gazete 1.1")],
    "a passage of an excerpt": [cited("radio 1.1: salt"), `${PASSAGE}: no passage, as radio was read in part | 1.1`],
    "no passage of a source read whole": [cited("gazette: salt"), `${PASSAGE}: a passage of gazette | none`],
    "a passage after the last": [cited("gazette 4.4: salt"), `${PASSAGE}: a passage of gazette | 4.4 | 4.1`],
    "no list of passages": [
      (visit) => {
        visit.passages = [];
      },
      empty("organizations", "participants", "events", "agreements", "figures"),
      "visit.citations[0].passage",
      "visit.citations[1].passage",
      `${SIDES}[0].citations[0].passage`,
      `${SIDES}[0].citations[1].passage`,
    ],
    "a discrepancy": [
      sided("talks @ gazette", "signing @ radio"),
      `${SIDES}[0].citations[0].passage: a passage of gazette | none`,
    ],
  },
  "no-cycles": {
    "a place within itself": [set("places", "saltland", { within: "saltland" }), "places[0].within"],
    "a place within a place that lies in it": [
      set("places", "saltland", { within: "port-salt" }),
      "places[0].within: no cycle | `within` forms a cycle: saltland → port-salt → saltland",
    ],
    "an event that is part of itself": [event("second-day", { partOf: "second-day" }), "events[1].partOf"],
    "events after each other": [
      event("arrival", { after: ["signing"] }),
      event("talks", { after: ["arrival"] }),
      "events[0].after: no cycle | `after` forms a cycle: arrival → signing → talks → arrival",
    ],
    "two ways to one event": [
      event("signing", { after: ["talks", "second-day", "arrival"] }),
      event("talks", { after: ["arrival", "second-day"] }),
    ],
    "agreements in each other": [set("agreements", "salt-pact", { partOf: "lighthouse" }), "agreements[0].partOf"],
    "a place within an unknown one": [set("places", "saltland", { within: "sea" })],
  },
  "dates-well-formed": {
    "a month that does not exist": [event("talks", { date: "2025-13" }), "events[2].date"],
    "every date malformed": [
      profile({ days: ["2025-07-28", "Tuesday"] }),
      set("sources", "radio", { published: "2025-02-30" }),
      event("talks", { date: "2025-13", until: "2025-07-32" }),
      milestone(1, { date: "2026/2025" }),
      figure("guests", { period: "last year" }),
      "visit.days[1]: an EDTF date, such as 2025-07-29 | Tuesday",
      "sources[1].published: a date that exists | 2025-02-30 | 2025-02-28",
      "events[2].date: a date that exists | 2025-13 | 2025-12",
      "events[2].until: a date that exists | 2025-07-32 | 2025-07-31",
      "agreements[1].milestones[1].date: an interval that does not end before it begins | 2026/2025 | 2025/2026",
      "figures[1].period: an EDTF date, such as 2025-07-29 | last year",
    ],
    "open intervals, months and years": [
      event("talks", { date: "2025/.." }),
      event("signing", { date: "../2025-07" }),
      milestone(0, { date: "0001" }),
    ],
  },
  "dates-in-order": {
    "before an event that it came after": [
      event("signing", { date: "2025-07-28" }),
      "events[3].date: a date not before talks, 2025-07-29 | 2025-07-28",
      "events[3].date: a date within second-day, 2025-07-29 | 2025-07-28",
    ],
    "before an event that a chain leads to": [
      event("arrival", { date: "2025-07-29", after: undefined }),
      event("second-day", { date: "2025-07" }),
      event("talks", { date: "2025-07", after: ["second-day"] }),
      event("signing", { date: "2025-07-28", after: ["talks"] }),
      "events[3].date: a date not before talks, which began on 2025-07-29 or later | 2025-07-28",
    ],
    "before an event that a chain leads to by way of an open date": [
      event("arrival", { date: "2025-07-29", after: undefined }),
      event("second-day", { date: "2025-07" }),
      event("talks", { date: "../2025-08", after: ["arrival"], partOf: undefined }),
      event("signing", { date: "2025-07-28", after: ["talks"] }),
      "events[3].date: a date not before talks, which began on 2025-07-29 or later | 2025-07-28",
    ],
    "lasting beyond the event that it is part of": [
      event("talks", { until: "2025-07-30" }),
      "events[2].until: a date within second-day, 2025-07-29 | 2025-07-30",
    ],
    "a milestone before one that stands before an undated one": [
      set("agreements", "lighthouse", {
        milestones: [
          { stage: "decided", date: "2024-05", reached: true },
          { stage: "signed", reached: true },
          { stage: "ratified", date: "2020", reached: true },
        ],
      }),
      "agreements[1].milestones[2].date: a date not before 2024-05 | 2020",
    ],
    "a milestone before one that stands before a vague one": [
      set("agreements", "lighthouse", {
        milestones: [
          { stage: "decided", date: "2024-05", reached: true },
          { stage: "signed", date: "2024", reached: true },
          { stage: "ratified", date: "2024-04", reached: true },
        ],
      }),
      "agreements[1].milestones[2].date: a date not before 2024-05 | 2024-04",
    ],
    "after an unknown event, part of another": [event("signing", { after: ["supper"], partOf: "programme" })],
    "in the month of an event that it came after": [event("second-day", { date: "2025-07" })],
    "open intervals": [event("second-day", { date: "2025-07-29/.." }), event("arrival", { date: "../2025-08" })],
    "malformed dates": [event("second-day", { date: "soon" }), event("talks", { date: "soon" })],
    "vaguer than the event that it is part of": [event("talks", { date: "2025-07-29/2025-07-30" })],
    "on the second day of an event that lasted": [
      event("second-day", { date: "2025-07-28", until: "2025-07-29" }),
      event("signing", { date: "2025-07-29" }),
    ],
    "after the last day of an event that lasted": [
      event("second-day", { date: "2025-07-28", until: "2025-07-29" }),
      event("signing", { date: "2025-07-30" }),
      "events[3].date: a date within second-day, 2025-07-28 to 2025-07-29 | 2025-07-30",
    ],
    "an end before the beginning": [
      event("second-day", { until: "2025-07-28" }),
      "events[1].until: a date not before 2025-07-29 | 2025-07-28",
    ],
    "an end in the month of the beginning": [event("second-day", { until: "2025-07" })],
    "two milestones on one day": [milestone(0, { date: "2026-05-01" }), milestone(1, { date: "2026-05-01" })],
    "a milestone before the previous one": [
      milestone(1, { date: "2024-04" }),
      "agreements[1].milestones[1].date: a date not before 2024-05 | 2024-04",
    ],
    "a first milestone without a date": [milestone(0, { date: undefined })],
    "a second milestone without a date": [milestone(1, { date: undefined })],
    "a milestone reached after one that is expected": [
      milestone(0, { reached: false }),
      milestone(1, { reached: true }),
      "agreements[1].milestones[1].reached: false, as the milestone before it is only expected | true",
    ],
    "a milestone that came later than expected": [
      milestone(0, { stage: "opened", date: "2024", reached: false }),
      milestone(1, { stage: "opened", date: "2025", reached: true }),
    ],
    "a plan that was given up": [
      milestone(0, { stage: "opened", date: "2024", reached: false }),
      milestone(1, { stage: "terminated", date: "2025", reached: true }),
    ],
    "a plan that was given up before its date": [
      set("agreements", "lighthouse", {
        milestones: [
          { stage: "signed", date: "2024-09-04", reached: true },
          { stage: "opened", date: "2026", reached: false },
          { stage: "terminated", date: "2025-03", reached: true },
        ],
      }),
    ],
    "a milestone that came earlier than expected": [
      milestone(0, { stage: "opened", date: "2026", reached: false }),
      milestone(1, { stage: "opened", date: "2025", reached: true }),
    ],
    "a plan that was given up before what was reached": [
      set("agreements", "lighthouse", {
        milestones: [
          { stage: "signed", date: "2024-09-04", reached: true },
          { stage: "opened", date: "2026", reached: false },
          { stage: "terminated", date: "2024-03", reached: true },
        ],
      }),
      "agreements[1].milestones[2].date: a date not before 2024-09-04 | 2024-03",
    ],
    "two milestones reached": [milestone(1, { reached: true })],
    "two milestones expected": [milestone(0, { reached: false })],
  },
  "passages-contiguous": {
    "two spaces between": [passage("1.2", { start: 95 }), `${PASSAGES}[1]: a start at 94 | 1.2 from 95 to 147`],
    "no space between": [passage("1.2", { start: 93 })],
    "an overlap": [passage("1.2", { start: 92 }), `${PASSAGES}[1]: a start at 94 | 1.2 from 92 to 147`],
    "a late start": [passage("1.1", { start: 1 }), `${PASSAGES}[0]: a start at 0 | 1.1 from 1 to 93`],
    "an empty passage": [passage("2.1", { end: 0 }), `${PASSAGES}[2]: an end after its start | 2.1 from 0 to 0`],
    "a missing first sentence": [passageGone(0), `${PASSAGES}[0]: 1.1 | 1.2 from 94 to 147`],
    "a missing sentence": [passageGone(4), `${PASSAGES}[4]: 4.1 or 3.2 | 3.3 from 131 to 199`],
    "a missing paragraph": [passageGone(2), `${PASSAGES}[2]: 2.1 or 1.3 | 3.1 from 0 to 82`],
    "a second sentence first": [passage("2.1", { id: "2.2" }), `${PASSAGES}[2]: 2.1 or 1.3 | 2.2 from 0 to 28`],
    "a sentence of an earlier paragraph": [
      passage("3.1", { id: "1.2" }),
      `${PASSAGES}[3]: 3.1 or 2.2 | 1.2 from 0 to 82`,
      `${PASSAGES}[4]: 2.1 or 1.3 | 3.2 from 83 to 130`,
    ],
    "no list": [
      (visit) => visit.passages.splice(0),
      "sources[0].reading: one list of passages, as it was read whole | 0",
    ],
    "two lists": [(visit) => visit.passages.push(...visit.passages), "sources[0].reading"],
    "a list too many": [
      (visit) => visit.passages.push({ source: "radio", passages: [] }),
      "sources[1].reading: no passages, as it was read in part | 1",
    ],
    "an unknown source": [
      (visit) => visit.passages.push({ source: "mail", passages: [] }),
      "passages[1].source: an id of sources | mail",
    ],
  },
  "codes-known": {
    "a country and a currency that are none": [
      set("places", "saltland", { country: "UK" }),
      figure("ships", { about: ["TQ", "EU", "SU"] }),
      "places[0].country: an ISO 3166-1 alpha-2 country code | UK | GB",
      "figures[3].about[0]: an ISO 3166-1 alpha-2 country code | TQ",
    ],
    "what is longer than a code": [figure("ships", { about: ["TQX"] })],
    "units that are no currency": [figure("ships", { unit: "TEU" })],
  },
  "paths-resolve": {
    "fields and members that are not there": [
      event("signing", { inferred: ["date", "place", "participants.pia-ston"] }),
      (visit) => {
        const [first] = record(visit.events, "arrival").citations;
        if (first !== undefined)
          first.supports = ["dat", "participants.a band", "participants.una-bray", "topics.salt"];
      },
      "events[0].citations[0].supports[0]: a field or a member of the record | dat | date",
      "events[0].citations[0].supports[2]: a field or a member of the record | participants.una-bray",
      "events[0].citations[0].supports[3]: a field or a member of the record | topics.salt",
      "events[3].inferred[1]: a field or a member of the record | place",
      "events[3].inferred[2]: a field or a member of the record | participants.pia-ston | participants.pia-stone",
    ],
    "a side of a discrepancy": [
      (visit) =>
        assign(visit.discrepancies[0]?.sides[0]?.citations[0] ?? {}, {
          supports: ["claim", "records.talks", "nonsense"],
        }),
      "discrepancies[0].sides[0].citations[0].supports[2]: a field or a member of the record | nonsense",
    ],
    "a field that every object inherits, the id, the citations": [
      event("signing", { inferred: ["toString", "id", "citations"] }),
      "events[3].inferred[0]",
      "events[3].inferred[1]",
      "events[3].inferred[2]",
    ],
    "no field": [
      event("signing", { inferred: [] }),
      "events[3].inferred: at least one field, or no list | an empty list",
    ],
  },
  "no-unused-records": {
    "one more of each kind": [
      add("topics", { id: "fish", label: "fish" }),
      add("places", { id: "pier", name: "Pier", kind: "building", country: "SL" }),
      add("sources", { id: "mail" }),
      add("organizations", { id: "gull-company", citations: [] }),
      "sources[2]: a record that refers to it | none",
      "places[3]",
      "organizations[1]",
      "topics[2]",
    ],
    "a topic that no record has": [add("topics", { id: "fish", label: "fish" }), "topics[2]"],
    "a country that a figure names by its code": [
      add("places", { id: "pepperland", name: "Pepperland", kind: "country", country: "PL" }),
      set("figures", "guests", { in: "PL" }),
    ],
    "a place that only a gap refers to": [
      add("places", { id: "pier", name: "Pier", kind: "building", country: "SL" }),
      set("gaps", "departure", { records: ["pier"] }),
    ],
  },
  "identifiers-well-formed": {
    "codes with something before them": [
      identified("xSLT", "x123", "xSL-01", "xQ1"),
      `${CODES}[0].value: iso-3166-1-alpha-3, ^[A-Z]{3}$ | xSLT`,
      `${CODES}[1].value: iso-3166-1-numeric, ^\\d{3}$ | x123`,
      `${CODES}[2].value: iso-3166-2, ^[A-Z]{2}-[A-Z\\d]{1,3}$ | xSL-01`,
      `${CODES}[3].value: wikidata, ^Q[1-9]\\d*$ | xQ1`,
    ],
    "codes with something after them": [
      identified("SLTx", "123x", "SL-01x", "Q1x"),
      ...[0, 1, 2, 3].map((index) => `${CODES}[${index}].value`),
    ],
    "valid codes": [identified("SLT", "123", "SL-01", "Q1")],
    "one code in two schemes": [
      identified("SLT", "123", "Q1", "Q1"),
      `${CODES}[2].value: iso-3166-2, ^[A-Z]{2}-[A-Z\\d]{1,3}$ | Q1`,
    ],
    "one code for three records": [
      set("places", "saltland", WIKIDATA),
      set("places", "port-salt", WIKIDATA),
      set("participants", "una-bray", WIKIDATA),
      "places[1].identifiers[0]: a unique identifier | that of saltland",
      "participants[1].identifiers[0]: a unique identifier | that of saltland",
    ],
    "one address for two sources": [
      set("sources", "radio", { url: "https://example.org/queen" }),
      "sources[1].url: an address of its own | that of gazette",
    ],
    "sources without an address": [
      set("sources", "radio", { url: undefined }),
      set("sources", "gazette", { url: undefined }),
    ],
  },
  "currencies-known": {
    "currencies that are none, or are written in lower case": [
      figure("lighthouse-cost", { unit: "EUQ" }),
      figure("ships", { unit: "kzt" }),
      "figures[2].unit: an ISO 4217 currency code, or a unit in lower case | EUQ | EUR",
      "figures[3].unit: an ISO 4217 currency code, or a unit in lower case | kzt | KZT",
    ],
    "currencies of the past, and units that are none": [
      figure("lighthouse-cost", { unit: "DEM" }),
      figure("guests", { unit: "US" }),
      figure("ships", { unit: "cup" }),
      figure("trade-growth", { unit: "EUQX" }),
      figure("guests", { unit: "kusd" }),
      figure("ships", { unit: "kzts" }),
    ],
  },
  "passages-accounted-for": {
    neither: [
      (visit) => {
        delete record(visit.passages[0]?.passages ?? [], "2.1").setAside;
      },
      `${PASSAGES}[2]: 2.1 either cited or with a reason in setAside | neither`,
    ],
    both: [
      passage("1.1", { setAside: "no-claim" }),
      `${PASSAGES}[0]: 1.1 either cited or with a reason in setAside | both`,
    ],
  },
  "quotes-given": {
    "no quotes": [
      unquoted("organizations", "tern-company"),
      unquoted("participants", "pia-stone"),
      unquoted("events", "talks"),
      unquoted("events", "signing"),
      unquoted("agreements", "salt-pact"),
      unquoted("agreements", "lighthouse"),
      unquoted("figures", "guests"),
      unquoted("statements", "salt-friend"),
      "figures[1].citations: a quote of the number and its unit | none",
      'participants[3].citations: a quote of the name "Pia Stone" | none',
      'organizations[0].citations: a quote of the name "Tern Company" | none',
      "statements[0].citations: a quote of the passage | none",
      "agreements[0].citations: a quote of the title | none",
      "events[2].citations: a quote of the day | none",
      "agreements[1].citations: a quote of the date | none",
      "figures[1].citations: a second quote, of the period | none",
    ],
    "another name": [
      set("participants", "mara-vell", { name: "Mara Well" }),
      set("organizations", "tern-company", { name: "Gull Company" }),
      'participants[0].citations: a quote of the name "Mara Well" | Queen Mara Vell',
      'organizations[0].citations: a quote of the name "Gull Company" | the Tern Company | Tern Company',
    ],
    "a name that looks like the quoted one": [
      set("participants", "mara-vell", { name: "Mara\u00a0Vell" }),
      set("participants", "pia-stone", { name: "Pía Stone".normalize("NFD"), citations: quotes("Pía Stone") }),
      set("organizations", "tern-company", { citations: quotes("the Tern\u200b Com\u00adpany") }),
      'participants[0].citations: a quote of the name "Mara%C2%A0Vell" | Queen Mara Vell (without a no-break space U+00A0)',
      `participants[3].citations: a quote of the name "${"Pía Stone".normalize("NFD")}" | Pía Stone (the same letters in another Unicode form (NFC))`,
      'organizations[0].citations: a quote of the name "Tern Company" | the Tern<U+200b> Com<U+ad>pany (with a zero-width space U+200B, a soft hyphen U+00AD)',
    ],
    "an inferred name, declined in the quote": [
      set("participants", "mara-vell", { name: "Mara Well", inferred: ["name"] }),
      set("organizations", "tern-company", { name: "Gull Company", inferred: ["country"] }),
      'organizations[0].citations: a quote of the name "Gull Company" | the Tern Company | Tern Company',
    ],
    "another spelling of the name": [
      set("participants", "mara-vell", { name: "Mara Well", aliases: [{ name: "Mara Vell", language: "en" }] }),
    ],
    "a part of the name": [set("participants", "mara-vell", { name: "Queen Mara Vell the Second" })],
    "inferred milestones": [
      set("agreements", "lighthouse", { inferred: ["milestones"] }),
      unquoted("agreements", "lighthouse"),
    ],
    "another inferred field": [
      set("agreements", "lighthouse", { inferred: ["places"] }),
      milestone(1, { date: undefined }),
      unquoted("agreements", "lighthouse"),
      "agreements[1].citations: a quote of the date | none",
    ],
    "a reported title": [
      set("agreements", "lighthouse", { titleStatus: "reported" }),
      milestone(0, { date: undefined }),
      milestone(1, { date: undefined }),
      unquoted("agreements", "lighthouse"),
      "agreements[1].citations: a quote of the title | none",
    ],
    "one quote that has the number and the year, or a period that is inferred": [
      figure("guests", { citations: [{ source: "radio", quote: "800,000 guests in 2026" }] }),
      (visit) => record(visit.figures, "trade-growth").citations.pop(),
      figure("trade-growth", { inferred: ["period"] }),
    ],
    "one quote for a number and its period": [
      (visit) => record(visit.figures, "guests").citations.pop(),
      "figures[1].citations: a second quote, of the period | some 800,000 guests",
    ],
  },
  "quotes-in-language": {
    "names and translations in Latin letters": [set("sources", "radio", { language: "ru" })],
    "Cyrillic letters in English": [cited("radio: соль"), QUOTE],
    "Cyrillic letters and digits in Russian and Kazakh": [
      empty("organizations", "figures"),
      set("sources", "radio", { language: "ru" }),
      add("sources", { id: "news", language: "kk" }),
      cited("radio: соль", "radio: 5,1 %", "news: тұз"),
    ],
    "letters of another script on pages in Ukrainian, Serbian, Greek and Japanese": [
      empty("organizations", "figures"),
      ...["uk", "sr", "tg", "bg", "ru-RU", "kk-Cyrl", "el", "ja", "zh-Hant", "ar"].map((language, index) =>
        add("sources", { id: `page-${"abcdefghij"[index]}`, language }),
      ),
      cited("page-a: сіль", "page-b: со", "page-c: намак", "page-d: сол", "page-e: соль", "page-f: тұз"),
    ],
    "Greek on a Japanese page": [
      empty("organizations", "figures"),
      set("sources", "radio", { language: "ja" }),
      cited("radio: 塩", "radio: しお", "radio: αλάτι"),
      "statements[0].citations[2].quote: words in the page's language, ja | αλάτι",
    ],
    "a language that nobody knows": [
      empty("organizations", "figures"),
      set("sources", "radio", { language: "not a language" }),
      cited("radio: соль"),
    ],
    "Cyrillic letters of an unknown source": [cited("mail: соль")],
  },
  "quotes-short": {
    "six words": [quoted("a b c d e f")],
    "seven words": [quoted("a b c d e f g"), `${QUOTE}: at most 6 words | a b c d e f g`],
    "two spaces": [quoted("a  b"), `${QUOTE}: words separated by single spaces | a  b`],
    "a space before": [quoted(" a b"), QUOTE],
    "a tab after": [quoted("a b\t"), QUOTE],
    "a whole passage": [quoted("Photo credit: Harbour Office", "2.1"), QUOTE],
    "a passage less a letter": [quoted("Photo credit: Harbour Offic", "2.1")],
    "a whole passage of emoji": [quoted("😀".repeat(28), "2.1"), QUOTE],
    "a passage of emoji less one": [quoted("😀".repeat(27), "2.1")],
    "a whole second sentence": [quoted("x".repeat(53), "1.2"), QUOTE],
    "a second sentence less a letter": [quoted("x".repeat(52), "1.2")],
    "more than the longest text that is shown": [
      quoted("😀".repeat(900), "5.1"),
      `${QUOTE}: less than the whole passage | ${"😀".repeat(79)}…`,
    ],
    "an unknown passage": [cited("gazette 9.9: salt")],
    "a source without passages": [cited("radio 2.1: Photo credit: Harbour Office!")],
  },
  "dates-plausible": {
    "a day before the visit, and one after it": [
      event("arrival", { date: "2025-07-27" }),
      event("signing", { date: "2025-07-31" }),
      "events[0].date: a day of the visit: 2025-07-28, 2025-07-29 | 2025-07-27",
      "events[3].date: a day of the visit: 2025-07-28, 2025-07-29 | 2025-07-31",
      "events[3].date: a date up to 2025-07-30, when its latest source was published | 2025-07-31",
    ],
    "an event of a visit without days": [
      ({ visit, events }) => void [visit.days.splice(0), events.splice(1)],
      "events[0].date: a day of the visit: none given | 2025-07-28",
    ],
    "a signature on another day than that of its event": [
      signedOn("2025-07-28"),
      "agreements[0].milestones[0].date: the date of signing, 2025-07-29 | 2025-07-28",
    ],
    "a signature in the month of its event": [signedOn("2025-07")],
    malformed: [event("talks", { date: "soon" }), figure("guests", { period: "soon" }), milestone(0, { date: "soon" })],
    "the day of publication": [
      profile({ days: ["2025-07-28", "2025-07-29", "2025-07-30"] }),
      event("signing", { date: "2025-07-30" }),
      milestone(0, { date: "2025-07-30" }),
      milestone(1, { date: "2025-07-30" }),
      figure("trade-growth", { period: "2025-07-30" }),
      figure("guests", { period: "2025-07-30" }),
    ],
    "the day after publication": [
      profile({ days: ["2025-07-28", "2025-07-29", "2025-07-31"] }),
      event("signing", { date: "2025-07-31" }),
      milestone(0, { date: "2025-07-31" }),
      figure("trade-growth", { period: "2025-07-31" }),
      figure("guests", { period: "2025-07-31" }),
      "events[3].date: a date up to 2025-07-30, when its latest source was published | 2025-07-31",
      "agreements[1].milestones[0].date: a date up to 2025-07-30, when its latest source was published | 2025-07-31",
      "figures[0].period: a date up to 2025-07-30, when its latest source was published | 2025-07-31",
    ],
    "an expectation that a source tells of later": [
      milestone(1, { date: "2025-07-29" }),
      figure("guests", { period: "2025-07-29" }),
    ],
    "planned, postponed and cancelled events after the visit": [
      event("arrival", { date: "2025-09-01", status: "planned" }),
      event("talks", { date: "2025-09-01", status: "postponed" }),
      event("signing", { date: "2025-09-01", status: "cancelled" }),
    ],
    "an event that lasted into the visit": [event("arrival", { date: "2025-07-20", until: "2025-07-28" })],
    "open intervals": [figure("trade-growth", { period: "../2024" }), figure("guests", { period: "2024/.." })],
    "the day of the last source for what happened, of the first for what is expected": [
      profile({ days: ["2025-07-28", "2025-07-29", "2025-07-30"] }),
      event("signing", { date: "2025-07-30", citations: TWO_SOURCES }),
      figure("guests", { period: "2025-07-29", citations: TWO_SOURCES }),
    ],
    "a source without a day": [
      set("sources", "gazette", { published: "soon" }),
      figure("trade-growth", { period: "2030" }),
      figure("guests", { period: "2020" }),
    ],
    "an unknown source": [empty("sources"), figure("guests", { period: "2020" })],
  },
  "figures-complete": {
    "zero, half a ship, a debt, units of any form": [
      figure("ships", { value: 2.5, unit: "hours" }),
      figure("guests", { value: -3_000_000_000, unit: "USD" }),
      figure("trade-growth", { value: 0 }),
      figure("lighthouse-cost", { unit: "km2" }),
    ],
    "a digit in a label": [
      figure("ships", { label: "7 ships" }),
      `${SHIPS}.label: what is counted, without the number | 7 ships`,
    ],
    "a digit in a name": [figure("ships", { label: "A320 aircraft of 1,007 seats" })],
    "a number with a separator in a label": [
      figure("guests", { label: "800,000 guests" }),
      "figures[1].label: what is counted, without the number | 800,000 guests",
    ],
    "a reported hedge": [
      figure("ships", { hedged: true }),
      `${SHIPS}.hedged: no hedge, as the number was reported | true`,
    ],
    "no subject": [
      figure("ships", { about: undefined }),
      `${SHIPS}.about: a country, an organization, an event or an agreement | none`,
    ],
    "an event for a subject": [figure("ships", { about: undefined, event: "talks" })],
    "where it was stated": [figure("ships", { about: undefined, statedAt: "talks" })],
  },
  "sides-distinct": {
    "the same sources in another order": [
      sided("talks @ gazette radio", "signing @ radio gazette radio"),
      `${SIDES}[1]: a claim and sources of its own | the same as "Claim 1."`,
    ],
    "one record that is disputed": [sided("talks @ gazette", "talks @ radio")],
    "the same claim": [
      sided("talks @ gazette", "signing @ radio"),
      (visit) => visit.discrepancies[0]?.sides.map((side) => assign(side, { claim: "Both." })),
      `${SIDES}[1]: a claim and sources of its own | the same as "Both."`,
    ],
    "the third side like the first": [sided("talks @ gazette", "signing @ radio", "arrival @ gazette"), `${SIDES}[2]`],
    "three sides alike": [
      sided("talks @ radio", "signing @ radio", "arrival @ radio"),
      `${SIDES}[1]`,
      `${SIDES}[2]: a claim and sources of its own | the same as "Claim 1."`,
    ],
    "no records": [sided("@ gazette", "@ radio")],
    "sources whose ids run together": [sided("talks @ salt trade", "signing @ salttrade")],
    "one source and one record more": [sided("talks @ gazette", "talks signing @ gazette radio")],
  },
  "conflicts-recorded": {
    "two numbers": [countedAgain(), `${BOATS}: a discrepancy with ships, which says 7 | 9, and no discrepancy`],
    "the same number twice": [countedAgain({ value: 7 })],
    recorded: [countedAgain(), dispute("ships", "boats")],
    "recorded with the later number first": [countedAgain(), dispute("boats", "ships")],
    "recorded beside a third side": [countedAgain(), dispute("ships", "boats", "talks")],
    "recorded in the second discrepancy": [countedAgain(), dispute("talks", "arrival"), dispute("ships", "boats")],
    "one number recorded": [countedAgain(), dispute("ships", "talks"), BOATS],
    "on one side": [countedAgain(), dispute("ships boats", "talks"), BOATS],
    "in two discrepancies": [countedAgain(), dispute("ships", "talks"), dispute("talks", "boats"), BOATS],
    "the earlier number on both sides": [countedAgain(), dispute("ships boats", "ships")],
    "the later number on both sides": [countedAgain(), dispute("boats", "ships boats")],
    "both numbers on both sides": [countedAgain(), dispute("ships boats", "boats ships")],
    "two of the same number, one of them recorded": [
      countedAgain({ id: "skiffs", value: 7 }),
      countedAgain(),
      dispute("skiffs", "boats"),
      "figures[5].value",
    ],
    "three numbers": [
      countedAgain(),
      countedAgain({ id: "barges", value: 11 }),
      `${BOATS}: a discrepancy with ships, which says 7 | 9, and no discrepancy`,
      "figures[5].value: a discrepancy with ships, which says 7 | 11, and no discrepancy",
    ],
    "three numbers on two sides": [
      countedAgain(),
      countedAgain({ id: "barges", value: 11 }),
      dispute("ships", "boats barges"),
      "figures[5].value: a discrepancy with boats, which says 9 | 11, and no discrepancy",
    ],
    "other subjects": [
      countedAgain({ about: ["SL"] }),
      countedAgain({ id: "boats-a", event: "talks" }),
      countedAgain({ id: "boats-b", agreement: "salt-pact" }),
      countedAgain({ id: "boats-c", topics: ["salt"] }),
    ],
    "the same subjects in another order": [
      figure("ships", { about: ["tern-company", "SL"] }),
      countedAgain({ about: ["SL", "tern-company"] }),
      BOATS,
    ],
    "no subject, and an empty list of subjects": [
      figure("ships", { about: [] }),
      countedAgain(),
      figure("boats", { about: undefined }),
      BOATS,
    ],
    "numbers that each differ in one thing": [
      countedAgain({ id: "boats-a", measure: "boats" }),
      countedAgain({ id: "boats-b", unit: "boats" }),
      countedAgain({ id: "boats-c", in: "SL" }),
      countedAgain({ id: "boats-d", period: "2025" }),
      countedAgain({ id: "boats-e", modality: "plan" }),
    ],
    "the two bounds of a range": [figure("ships", { comparator: ">=" }), countedAgain({ comparator: "<=" })],
    "bounds in reverse": [figure("ships", { comparator: "<=" }), countedAgain({ comparator: ">=" }), BOATS],
    "a number and an upper bound": [countedAgain({ comparator: "<=" }), BOATS],
    "a lower bound and a number": [figure("ships", { comparator: ">=" }), countedAgain(), BOATS],
  },
  "inferences-declared": {
    "no note": [event("signing", { note: undefined }), "events[3].note: the reason for what is inferred | none"],
    "a note without inferences": [event("talks", { note: "They sat." })],
    "an occasion, no reason anywhere": [
      set("statements", "salt-friend", { event: "arrival", inferred: ["event"] }),
      "statements[0].note: the reason for what is inferred | none",
    ],
    "an occasion and something else": [
      set("statements", "salt-friend", { event: "signing", inferred: ["event", "speaker"] }),
      "statements[0].note: the reason for what is inferred | none",
    ],
    "an occasion whose event gives the reason": [
      set("statements", "salt-friend", { event: "signing", inferred: ["event"] }),
    ],
    "a unit": [figure("ships", { inferred: ["unit"] })],
  },
  "values-traced": {
    "a value that no citation supports": [
      (visit) => record(visit.events, "arrival").citations.pop(),
      "events[0]: a citation that supports participants.ivo-tarn, or its name in inferred | none",
    ],
    "a list that is supported as a whole": [
      (visit) => record(visit.events, "arrival").citations.pop(),
      (visit) => record(visit.events, "arrival").citations[0]?.supports?.push("participants"),
    ],
    "what is inferred": [
      (visit) => record(visit.events, "arrival").citations.pop(),
      event("arrival", { inferred: ["participants.ivo-tarn"], note: "He was seen." }),
    ],
    "an empty list, which claims nothing": [set("statements", "salt-friend", { about: [] })],
    "a citation that supports all": [(visit) => record(visit.events, "arrival").citations.push({ source: "radio" })],
    "a statement and a figure of which a speaker alone is supported": [
      (visit) => assign(record(visit.statements, "salt-friend").citations[0] ?? {}, { supports: ["speaker"] }),
      (visit) => assign(record(visit.figures, "ships").citations[0] ?? {}, { supports: ["about"] }),
      "figures[3]: a citation that supports value, or its name in inferred | none",
      "statements[0]: a citation that supports event, or its name in inferred | none",
      "statements[0]: a citation that supports about.SL, or its name in inferred | none",
      "statements[0]: a citation that supports about.tern-company, or its name in inferred | none",
      "statements[0]: a citation that supports about.una-bray, or its name in inferred | none",
      "statements[0]: a citation that supports summary, or its name in inferred | none",
      "statements[0]: a citation that supports topics.salt, or its name in inferred | none",
    ],
    "a formal title, and one in the dataset's own words": [
      (visit) =>
        assign(record(visit.agreements, "salt-pact").citations[0] ?? {}, {
          supports: ["parties", "signatories", "event", "topics", "milestones"],
        }),
      (visit) =>
        record(visit.agreements, "lighthouse").citations.map((one) =>
          assign(one, { supports: ["initiator", "places", "milestones"] }),
        ),
      "agreements[0]: a citation that supports title, or its name in inferred | none",
    ],
    "what is both supported and inferred: a field, a member, a member of an inferred list": [
      (visit) => {
        assign(record(visit.statements, "salt-friend").citations[0] ?? {}, {
          supports: ["speaker", "event", "about.SL", "about.una-bray", "summary", "topics.salt"],
        });
      },
      set("statements", "salt-friend", {
        inferred: ["event", "about.SL", "about.tern-company", "topics"],
        note: "So it seems.",
      }),
      "statements[0].citations[0].supports[1]: event in supports or in inferred | both",
      "statements[0].citations[0].supports[2]: about.SL in supports or in inferred | both",
      "statements[0].citations[0].supports[5]: topics.salt in supports or in inferred | both",
    ],
    "a list that is supported but for a member": [
      (visit) =>
        assign(record(visit.events, "talks").citations[0] ?? {}, {
          supports: ["date", "place", "participants", "topics"],
        }),
      event("talks", { inferred: ["topics.salt"], note: "So it seems." }),
    ],
    "a milestone that is supported and a date of it inferred": [
      (visit) =>
        assign(record(visit.agreements, "lighthouse").citations[1] ?? {}, {
          supports: ["milestones.under-construction"],
        }),
      set("agreements", "lighthouse", { inferred: ["milestones.under-construction.date"], note: "So it seems." }),
    ],
    "a milestone that is both, and the date of another": [
      (visit) =>
        record(visit.agreements, "lighthouse").citations.map((one) =>
          assign(one, {
            supports: ["initiator", "places", "milestones.opened", "milestones.under-construction.date"],
          }),
        ),
      set("agreements", "lighthouse", {
        inferred: ["milestones.opened", "milestones.under-construction.date", "milestones.under-construction.stage"],
        note: "So it seems.",
      }),
      "agreements[1].citations[0].supports[2]: milestones.opened in supports or in inferred | both",
      "agreements[1].citations[0].supports[3]: milestones.under-construction.date in supports or in inferred | both",
      "agreements[1].citations[1].supports[2]",
      "agreements[1].citations[1].supports[3]",
    ],
    "a stage without its date": [
      (visit) =>
        record(visit.agreements, "lighthouse").citations.map((one) =>
          assign(one, {
            supports: ["initiator", "places", "milestones.opened", "milestones.under-construction.stage"],
          }),
        ),
      "agreements[1]: a citation that supports milestones.under-construction.date, or its name in inferred | none",
    ],
  },
  "speakers-present": {
    "a statement, a figure and a signature": [
      set("statements", "salt-friend", { speaker: "pia-stone" }),
      figure("trade-growth", { speaker: "pia-stone" }),
      set("agreements", "salt-pact", { signatories: ["una-bray", "ivo-tarn"] }),
      "statements[0].speaker: a participant of talks | pia-stone",
      "figures[0].speaker: a participant of talks | pia-stone",
      "agreements[0].signatories: a participant of signing | una-bray",
    ],
    "no speaker, no event, an unknown event": [
      set("statements", "salt-friend", { speaker: undefined }),
      figure("trade-growth", { statedAt: undefined }),
      set("agreements", "salt-pact", { event: "supper" }),
    ],
    "nobody at the event": [event("talks", { participants: undefined }), "statements[0].speaker", "figures[0].speaker"],
  },
  "lists-distinct": {
    "a day, an attendance and a topic": [
      profile({ days: ["2025-07-28", "2025-07-29", "2025-07-28"] }),
      event("talks", {
        participants: [{ participant: "mara-vell" }, { participant: "mara-vell" }],
        topics: ["salt", "trade", "salt", "salt"],
      }),
      "visit.days[2]: each member once | 2025-07-28 again",
      "events[2].participants[1]: each member once | an object again",
      "events[2].topics[2]: each member once | salt again",
      "events[2].topics[3]: each member once | salt again",
    ],
    "a record on one side of a discrepancy": [
      sided("talks signing talks @ gazette", "arrival @ radio"),
      `${SIDES}[0].records[2]: each member once | talks again`,
    ],
    "the same record on two sides, the same topic in two records": [
      sided("talks @ gazette", "talks @ radio"),
      event("arrival", { topics: ["salt"] }),
    ],
    "null in place of a text": [event("talks", { note: null })],
    "a citation twice": [cited("gazette 4.1", "gazette 4.1"), `${SECOND}: each member once | an object again`],
    "a citation without a passage, twice": [cited("radio", "radio"), SECOND],
    "two quotes of one passage, and the first again": [
      cited("gazette 4.1: a", "gazette 4.1: b", "gazette 4.1: a"),
      "statements[0].citations[2]",
    ],
    "a citation of a side of a discrepancy, twice": [
      sided("talks @ radio radio", "arrival @ gazette"),
      `${SIDES}[0].citations[1]`,
    ],
    "the same words for two fields, and for one field twice": [
      set("statements", "salt-friend", {
        citations: [
          { source: "radio", supports: ["about", "summary", "about"] },
          { source: "radio", supports: ["topics"] },
        ],
      }),
      SECOND,
      "statements[0].citations[0].supports[2]: each member once | about again",
    ],
  },
  "plain-texts": {
    "blanks around": [
      profile({ title: " The visit" }),
      event("talks", { title: "Talks ", summary: "They talked.\n" }),
      event("signing", { title: "\u00a0Signing" }),
      `visit.title: ${PLAIN} |  The visit (a space U+0020 at position 0)`,
      `events[2].title: ${PLAIN} | Talks  (a space U+0020 at position 5)`,
      `events[2].summary: ${PLAIN} | They talked.<U+a> (a line break U+000A at position 12)`,
      `events[3].title: ${PLAIN} | <U+a0>Signing (a no-break space U+00A0 at position 0)`,
    ],
    "what is not seen": [
      set("participants", "mara-vell", { name: "Mara\0Vell" }),
      set("participants", "una-bray", { designations: ["Minister", "\ufeffMinister"] }),
      set("organizations", "tern-company", { aliases: [{ name: "Tern \u202eCo", language: "en" }] }),
      set("topics", "trade", { label: "tra\tde" }),
      set("gaps", "departure", { question: "When\u200f?", note: "Un\u0007known." }),
      set("discrepancies", "when-trade-grew", {
        sides: sidesOf(["@ gazette", "@ radio"]).map((side) => ({ ...side, claim: "😀\ud83d" })),
      }),
      `topics[1].label: ${PLAIN} | tra<U+9>de (a tab U+0009 at position 3)`,
      `organizations[0].aliases[0].name: ${PLAIN} | Tern <U+202e>Co (a mark of direction U+202E at position 5)`,
      `participants[0].name: ${PLAIN} | Mara<U+0>Vell (a null character U+0000 at position 4)`,
      `participants[1].designations[1]: ${PLAIN} | <U+feff>Minister (a byte-order mark U+FEFF at position 0)`,
      `discrepancies[0].sides[0].claim: ${PLAIN} | 😀<U+d83d> (half of a surrogate pair U+D83D at position 2)`,
      `discrepancies[0].sides[1].claim: ${PLAIN} | 😀<U+d83d> (half of a surrogate pair U+D83D at position 2)`,
      `gaps[0].question: ${PLAIN} | When<U+200f>? (a mark of direction U+200F at position 4)`,
      `gaps[0].note: ${PLAIN} | Un<U+7>known. (a control character U+0007 at position 2)`,
    ],
    "a word that a visit makes for itself": [
      event("talks", { kind: "talk\0" }),
      set("figures", "ships", { unit: "ships\ud800", measure: " ships" }),
      `events[2].kind: ${PLAIN} | talk<U+0> (a null character U+0000 at position 4)`,
      `figures[3].measure: ${PLAIN} |  ships (a space U+0020 at position 0)`,
      `figures[3].unit: ${PLAIN} | ships<U+d800> (half of a surrogate pair U+D800 at position 5)`,
    ],
    "what a text may have": [
      event("talks", { title: "Mi\u200cx e\u0301 \u00a0 中 😀", summary: "One.\n\nTwo.", note: "One.\nTwo." }),
      set("participants", "mara-vell", { citations: quotes("Mara Vell \0") }),
    ],
    "a title with a line break": [
      event("talks", { title: "One\ntwo" }),
      `events[2].title: ${PLAIN} | One<U+a>two (a line break U+000A at position 3)`,
    ],
  },
  "canonical-order": {
    "events in reverse order": [
      (visit) => visit.events.reverse(),
      "events[3]: a position before signing, 2025-07-29 | 2025-07-28",
      "events[0].partOf: a position after second-day | a position before it",
      "events[0].after[0]: a position after talks | a position before it",
      "events[1].partOf: a position after second-day | a position before it",
      "events[2].after[0]: a position after arrival | a position before it",
    ],
    "places in reverse order": [
      (visit) => visit.places.reverse(),
      "places[0].within: a position after port-salt | a position before it",
      "places[1].within: a position after saltland | a position before it",
    ],
    "a day and its month, in either order": [event("second-day", { date: "2025-07" })],
    "the first of three, last": [
      (visit) => visit.events.push(...visit.events.splice(0, 1)),
      "events[3]: a position before second-day, 2025-07-29 | 2025-07-28",
      "events[0].after[0]: a position after arrival | a position before it",
    ],
    "a malformed date between two others": [event("second-day", { date: "soon" })],
    "unknown records": [set("places", "saltland", { within: "sea" }), event("arrival", { after: ["departure"] })],
    "an event after itself": [event("arrival", { after: ["arrival"] }), "events[0].after[0]"],
    "another order of sources": [
      cited("radio", "gazette 1.1"),
      `${SECOND}: citations in the order of the sources and of their passages | gazette 1.1`,
    ],
    "another order of paragraphs": [cited("gazette 4.1", "gazette 3.2"), SECOND],
    "another order of sentences": [cited("gazette 4.2", "gazette 4.1"), SECOND],
    "nine and ten": [cited("gazette 3.9", "gazette 3.10", "gazette 10.1", "gazette 9.1"), "statements[0].citations[3]"],
    "a citation twice, which is a repeat and in order": [cited("gazette 4.1", "gazette 4.1")],
    "two unknown sources": [cited("mail", "post")],
  },
};
