import type { Agreement, AnyIds, Figure, Participant, Place, Statement, VisitEvent } from "../src/index.js";

const citations = [{ source: "daily", passage: "1.1", quote: "two words" }] as const;

/** Two places, one within the other. */
export const twoPlaces: readonly Place<AnyIds>[] = [
  { id: "island", name: "Island", kind: "country", country: "XX" },
  { id: "harbour", name: "Harbour", kind: "city", country: "XX", within: "island" },
];

/** Two events of a made-up visit. */
export const twoEvents: readonly VisitEvent<AnyIds>[] = [
  {
    id: "landing",
    title: "Landing",
    kind: "arrival",
    date: "2030-01",
    place: "harbour",
    participants: [{ participant: "ada", role: "guest" }, { organization: "port" }],
    topics: ["fish", "salt"],
    summary: "Ada went ashore.",
    citations,
  },
  { id: "farewell", title: "Farewell", kind: "departure", date: "2030-02-03", summary: "Nobody spoke.", citations },
];

/** Two people of a made-up visit. */
export const twoParticipants: readonly Participant<AnyIds>[] = [
  { id: "ada", name: "Ada Ünal", country: "XX", roles: [{ title: "Captain", organization: "port" }], citations },
  { id: "bo", name: "Bo", roles: [{ title: "Mate" }], citations },
];

/** Two agreements of a made-up visit. */
export const twoAgreements: readonly Agreement<AnyIds>[] = [
  {
    id: "pact",
    title: "Pact",
    titleStatus: "formal",
    kind: "treaty",
    parties: ["XX", "port"],
    event: "landing",
    places: ["harbour"],
    topics: ["fish"],
    summary: "Fish for salt.",
    milestones: [{ stage: "signed", date: "2030-01-02", reached: true }],
    citations,
  },
  {
    id: "pier",
    title: "Pier",
    titleStatus: "described",
    kind: "plan",
    summary: "A pier.",
    milestones: [{ stage: "opened", reached: false }],
    citations,
  },
];

/** Two figures of a made-up visit. */
export const twoFigures: readonly Figure<AnyIds>[] = [
  {
    id: "catch",
    label: "fish caught",
    measure: "fish",
    about: ["XX"],
    in: "YY",
    value: 12,
    unit: "fish",
    comparator: ">",
    modality: "forecast",
    hedged: true,
    period: "2030",
    speaker: "ada",
    event: "landing",
    agreement: "pact",
    topics: ["fish"],
    citations,
  },
  {
    id: "boats",
    label: "boats",
    measure: "boats",
    value: 2,
    unit: "boats",
    comparator: "=",
    modality: "reported",
    citations,
  },
];

/** Two statements of a made-up visit. */
export const twoStatements: readonly Statement<AnyIds>[] = [
  {
    id: "praise",
    speaker: "ada",
    event: "landing",
    about: ["XX", "port"],
    summary: "Praised the port.",
    topics: ["fish"],
    citations,
  },
  { id: "murmur", summary: "People murmured.", citations },
];
