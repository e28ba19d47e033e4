import { readFileSync } from "node:fs";
import type { AnyIds, Visit } from "../../src/index.js";
import { parseVisit } from "../../src/schema.js";
import { islandWith } from "../island.js";

/** Where the real visits that are not this package's own are. */
export const PATHS = {
  rome: "tests/visits/erdogan-rome-2021.json",
  brunei: "docs/examples/modi-brunei-2024.json",
} as const;

function read(path: string): Visit<AnyIds> {
  return parseVisit(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")));
}

/** A trip to two countries, of which one was cancelled. */
export const rome: Visit<AnyIds> = read(PATHS.rome);

/** A small visit, written from three pages. */
export const brunei: Visit<AnyIds> = read(PATHS.brunei);

const citations = [{ source: "almanac", supports: ["date", "participants.una-bray"] }] as const;
const common = { kind: "ceremony", summary: "It was in the almanac.", citations } as const;

/** The island's visit with what its own reports do not tell of: print, original titles, what lasted, what did not take place. */
export const wideIsland: Visit<AnyIds> = islandWith((draft) => {
  Object.assign(draft.visit, { status: "postponed", partOf: "A voyage round the salt sea" });
  Object.assign(draft.visit, { guests: ["mara-vell", "tern-company"], countries: ["SL", "CL"] });
  Object.assign(draft, {
    sources: [
      ...draft.sources,
      {
        ...{ id: "almanac", publisher: "Salt Almanac", title: "The year", titleStatus: "published", origin: "almanac" },
        ...{ original: { title: "Året", language: "sv" }, reference: "vol. 3, p. 118", language: "sv" },
        reading: "excerpt",
      },
    ],
    events: [
      ...draft.events,
      { ...common, id: "fair", title: "Fair", date: "2025-07-28", until: "2025-07-30", time: "09:00" },
      { ...common, id: "ball", title: "Ball", date: "2025-07-28", time: "18:40", status: "cancelled" },
      { ...common, id: "regatta", title: "Regatta", date: "2025-07-31", status: "planned" },
      { ...common, id: "parade", title: "Parade", date: "2025-07-31/2025-07-31", status: "postponed" },
      { ...common, id: "walk", title: "Walk", date: "2025-07-28/2025-07-29", time: "07:05" },
      { ...common, id: "strike", title: "Strike", date: "2025-07-28", until: "2025-08" },
    ],
    gaps: [
      ...draft.gaps,
      {
        ...{ id: "why-postponed", question: "Why?", note: "It does not say.", citations },
        records: ["salt-visit", "glass-palace", "tern-company", "ball", "lighthouse", "ships", "salt-friend"],
      },
    ],
  });
  Object.assign(draft.agreements[0] ?? {}, {
    original: { title: "Saltpakten", language: "sv" },
    identifiers: [{ scheme: "treaty-series", value: "31", checkedAgainst: "the series" }],
    signatories: ["ivo-tarn", "tern-company"],
    milestones: [
      ...(["adopted", "signed", "exchanged"] as const).map((stage) => ({ stage, reached: true })),
      ...(["ratified", "terminated"] as const).map((stage) => ({ stage, date: "1899", reached: true })),
    ],
  });
  Object.assign(draft.figures[3] ?? {}, { value: -2.5, speaker: "tern-company", statedAt: "talks", event: "signing" });
  Object.assign(draft.statements[0] ?? {}, { speaker: "tern-company" });
  Object.assign(draft.discrepancies[0]?.sides[0] ?? {}, { records: ["salt-visit", "port-salt"], citations });
});
