import { createHash } from "node:crypto";
import type { AnyIds } from "../src/model/ids.js";
import type { Passage, PassageId } from "../src/model/passage.js";
import type { Citation } from "../src/model/record.js";
import type { Visit } from "../src/model/visit.js";

import type { Mutable } from "./mutable.js";

/** A made-up report, read whole: paragraphs of sentences. */
export const gazette: readonly (readonly string[])[] = [
  [
    "Queen Mara Vell of Corland arrived in Port Salt, the capital of Saltland, on Monday, July 28.",
    "Foreign Minister Ivo Tarn greeted her at the harbour.",
  ],
  ["Photo credit: Harbour Office"],
  [
    "On Tuesday, the Queen held talks with Prime Minister Una Bray at the glass palace.",
    '"Trade grew by 5.1% last year," said the Queen.',
    '"In Saltland we expect some 800,000 guests in 2026," Una Bray added.',
  ],
  [
    "The Salt Pact was signed after the talks by Ivo Tarn for Saltland and by Pia Stone of the Tern Company.",
    "A lighthouse worth 15 million crowns is to open in Port Salt in 2026.",
    "Work on it began in May 2024, on the wish of Una Bray.",
  ],
  // Few of the words of a report are quoted.
  [`The band played${", and the sea rolled in".repeat(30)}.`],
];

/** A made-up report of which only a part was read. */
export const radio: string =
  "Seven ships of the Tern Company lay in the harbour today. The Queen said to Una Bray of Saltland that salt was a friend.";

/** The passages of a report whose sentences are known; its words are in the form n1 already. */
function passagesOf(paragraphs: readonly (readonly string[])[]): readonly Passage[] {
  return paragraphs.flatMap((sentences, paragraph) => {
    let start = 0;
    return sentences.map((words, sentence): Passage => {
      const [from, end] = [start, start + words.length];
      start = end + 1;
      const digest = createHash("sha256").update(words).digest("base64url");
      return { id: `${paragraph + 1}.${sentence + 1}`, start: from, end, digest };
    });
  });
}

/** The texts of both reports, by source id. */
export const islandTexts: Readonly<Record<"gazette" | "radio", string>> = {
  gazette: gazette.map((sentences) => sentences.join(" ")).join("\n\n"),
  radio,
};

function cite(passage: PassageId, quote?: string): Citation<AnyIds> {
  return { source: "gazette", passage, ...(quote === undefined ? {} : { quote }) };
}

/** A small visit that uses every field, keeps every rule and is borne out by its texts. */
export const island: Visit<AnyIds> = {
  visit: {
    id: "salt-visit",
    title: "The visit of the Queen",
    kind: "state",
    guests: ["mara-vell"],
    hosts: ["una-bray", "tern-company"],
    countries: ["SL"],
    days: ["2025-07-28", "2025-07-29"],
    citations: [cite("1.1"), cite("3.1")],
  },
  topics: [
    { id: "salt", label: "salt" },
    { id: "trade", label: "trade" },
  ],
  sources: [
    {
      id: "gazette",
      publisher: "The Gazette",
      title: "The Queen is here",
      titleStatus: "published",
      url: "https://example.org/queen",
      published: "2025-07-30",
      language: "en",
      origin: "harbour",
      reading: "whole",
    },
    {
      id: "radio",
      publisher: "Radio Salt",
      title: "Evening news",
      titleStatus: "described",
      url: "https://example.org/radio",
      published: "2025-07-29",
      language: "en",
      origin: "harbour",
      reading: "excerpt",
    },
  ],
  passages: [
    {
      source: "gazette",
      passages: passagesOf(gazette).map((passage) =>
        passage.id === "2.1" || passage.id === "5.1" ? { ...passage, setAside: "no-claim" } : passage,
      ),
    },
  ],
  places: [
    { id: "saltland", name: "Saltland", kind: "country", country: "SL" },
    { id: "port-salt", name: "Port Salt", kind: "city", country: "SL", within: "saltland" },
    { id: "glass-palace", name: "Glass Palace", kind: "building", country: "SL", within: "port-salt" },
  ],
  organizations: [
    {
      id: "tern-company",
      name: "Tern Company",
      kind: "company",
      identifiers: [{ scheme: "harbour-book", value: "17", checkedAgainst: "the harbour book" }],
      citations: [cite("4.1", "the Tern Company"), { source: "radio", quote: "Tern Company" }],
    },
  ],
  participants: [
    {
      id: "mara-vell",
      name: "Mara Vell",
      designations: ["Queen"],
      country: "CL",
      roles: [{ title: "Queen" }],
      citations: [cite("1.1", "Queen Mara Vell")],
    },
    {
      id: "una-bray",
      name: "Una Bray",
      country: "SL",
      roles: [{ title: "Prime Minister" }],
      citations: [cite("3.1", "Una Bray")],
    },
    {
      id: "ivo-tarn",
      name: "Ivo Tarn",
      country: "SL",
      roles: [{ title: "Foreign Minister" }],
      citations: [cite("1.2", "Ivo Tarn")],
    },
    {
      id: "pia-stone",
      name: "Pia Stone",
      roles: [{ title: "Head", organization: "tern-company" }],
      citations: [cite("4.1", "Pia Stone")],
    },
  ],
  events: [
    {
      id: "arrival",
      title: "Arrival",
      kind: "arrival",
      date: "2025-07-28",
      place: "port-salt",
      participants: [{ participant: "mara-vell" }, { participant: "ivo-tarn" }, { group: "a band" }],
      summary: "She came.",
      citations: [
        {
          ...cite("1.1", "Monday, July 28"),
          supports: ["date", "place", "participants.mara-vell", "participants.a band"],
        },
        { ...cite("1.2"), supports: ["participants.ivo-tarn"] },
      ],
    },
    {
      id: "second-day",
      title: "Second day",
      kind: "programme",
      date: "2025-07-29",
      after: ["arrival"],
      summary: "They met.",
      citations: [cite("3.1", "On Tuesday")],
    },
    {
      id: "talks",
      title: "Talks",
      kind: "talks",
      date: "2025-07-29",
      place: "glass-palace",
      partOf: "second-day",
      participants: [{ participant: "mara-vell" }, { participant: "una-bray" }],
      topics: ["salt", "trade"],
      summary: "They talked.",
      citations: [cite("3.1", "On Tuesday")],
    },
    {
      id: "signing",
      title: "Signing",
      kind: "signing",
      date: "2025-07-29",
      partOf: "second-day",
      after: ["talks"],
      participants: [{ participant: "ivo-tarn" }, { participant: "pia-stone" }, { organization: "tern-company" }],
      summary: "They signed.",
      inferred: ["date"],
      note: "The talks were on that day.",
      citations: [cite("4.1")],
    },
  ],
  agreements: [
    {
      id: "salt-pact",
      title: "Salt Pact",
      titleStatus: "formal",
      kind: "treaty",
      parties: ["SL", "tern-company"],
      signatories: ["ivo-tarn", "pia-stone"],
      event: "signing",
      topics: ["salt"],
      summary: "A pact on salt.",
      milestones: [{ stage: "signed", reached: true }],
      citations: [cite("4.1", "The Salt Pact")],
    },
    {
      id: "lighthouse",
      title: "A lighthouse",
      titleStatus: "described",
      kind: "project",
      initiator: "una-bray",
      partOf: "salt-pact",
      places: ["port-salt"],
      summary: "A lighthouse.",
      milestones: [
        { stage: "under-construction", date: "2024-05", reached: true },
        { stage: "opened", date: "2026", reached: false },
      ],
      citations: [cite("4.2", "in 2026"), cite("4.3", "in May 2024")],
    },
  ],
  figures: [
    {
      id: "trade-growth",
      label: "growth of trade",
      measure: "trade",
      value: 5.1,
      unit: "percent",
      comparator: "=",
      modality: "reported",
      period: "2024",
      speaker: "mara-vell",
      statedAt: "talks",
      topics: ["trade"],
      citations: [cite("3.2", "by 5.1%"), cite("3.2", "last year")],
    },
    {
      id: "guests",
      label: "guests expected",
      measure: "guests",
      about: ["SL"],
      value: 800_000,
      unit: "guests",
      comparator: "~",
      modality: "forecast",
      hedged: true,
      period: "2026",
      speaker: "una-bray",
      citations: [cite("3.3", "some 800,000 guests"), cite("3.3", "in 2026")],
    },
    {
      id: "lighthouse-cost",
      label: "cost of the lighthouse",
      measure: "cost",
      value: 15_000_000,
      unit: "SEK",
      comparator: "=",
      modality: "plan",
      agreement: "lighthouse",
      citations: [cite("4.2", "15 million crowns")],
    },
    {
      id: "ships",
      label: "ships in the harbour",
      measure: "ships",
      about: ["tern-company"],
      value: 7,
      unit: "ships",
      comparator: "=",
      modality: "reported",
      citations: [{ source: "radio", quote: "Seven ships" }],
    },
  ],
  statements: [
    {
      id: "salt-friend",
      speaker: "mara-vell",
      event: "talks",
      about: ["SL", "tern-company", "una-bray"],
      summary: "Called salt a friend.",
      topics: ["salt"],
      citations: [{ source: "radio", quote: "salt was a friend" }],
    },
  ],
  discrepancies: [
    {
      id: "when-trade-grew",
      question: "When did trade grow?",
      sides: [
        { claim: "Last year.", records: ["trade-growth", "talks"], citations: [cite("3.2"), cite("4.1")] },
        { claim: "Never.", records: ["salt-pact", "mara-vell", "salt-friend"], citations: [{ source: "radio" }] },
      ],
      note: "One of them errs.",
    },
  ],
  gaps: [{ id: "departure", question: "When did she leave?", note: "No report says." }],
};

/** The island's visit as a test may change it. */
export type IslandDraft = Mutable<Visit<AnyIds>>;

/** The island's visit with a change. */
export function islandWith(change: (draft: IslandDraft) => void): Visit<AnyIds> {
  const draft = structuredClone(island) as unknown as IslandDraft; // structuredClone keeps the readonly of its argument's type
  change(draft);
  return draft as unknown as Visit<AnyIds>; // a draft's lists may have become empty, which is what some tests are about
}
