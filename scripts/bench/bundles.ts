import { type Bundle, bundleOf } from "../bundle-of.js";
import type { Package } from "./installed.js";
import { type Ceiling, openLedger } from "./ledger.js";
import type { Section } from "./report.js";

/** The collections that have the four verbs, each with its name in the singular. */
const VERBS = {
  events: "Event",
  participants: "Participant",
  agreements: "Agreement",
  figures: "Figure",
  statements: "Statement",
} as const;

const EVERYTHING: Ceiling = { claim: "everything is at most 1.35 times its floor", most: 1.35 };
const COLLECTION: Ceiling = { claim: "a collection with its verbs is at most 1.5 kB above its floor", most: 1500 };
const HELPERS: Ceiling = { claim: "all helpers together are at most 6 kB", most: 6000 };

export function bundleSection(consumer: string, own: Package): Section {
  process.stderr.write("bundles …\n");
  const ledger = openLedger();
  const bundle = (names: string): Bundle => bundleOf(consumer, names, own);
  const row = (what: string, { bytes, brotli, floor, holds }: Bundle, verdict: string): readonly string[] => [
    what,
    ...[bytes, brotli, floor].map((size) => (size === 0 ? "–" : thousands(size))),
    verdict,
    holds.join(", "),
  ];

  const all = bundle("*");
  const data = bundle(`{ dataset, ${Object.keys(own).filter(isIds).join(", ")} }`);
  const helpers = { bytes: all.bytes - data.bytes, brotli: all.brotli - data.brotli, floor: 0, holds: [] };
  const bytesAbove = (size: number): string => `+${thousands(size)}`;
  return {
    title: "Bundles",
    parts: [
      "What a consumer's bundle takes (esbuild, minified ES2022), in bytes: as it is, and compressed by Brotli. Its " +
        "floor is the Brotli size of the records in it as plain JSON. The last column tells which those are: events " +
        "bring the places along, as places lie within places, and participants the events that they took part in. " +
        "Ceilings: everything at most 1.35 times its floor; a collection with its records, ids, `getX`, `findX` and " +
        "`isXId` at most 1,500 bytes above its floor; all helpers together – everything less a bundle of `dataset` " +
        "and the lists of ids – at most 6,000 bytes.",
      [
        ["bundle", "minified", "Brotli", "floor", "beside it", "records in it"],
        row(
          "everything",
          all,
          ledger.cell(all.brotli / all.floor, EVERYTHING, "it is", (times) => `×${times.toFixed(2)}`),
        ),
        ...Object.entries(VERBS).map(([collection, one]) => {
          const name = one.toLowerCase();
          const found = bundle(`{ ${collection}, ${name}Ids, get${one}, find${one}s, is${one}Id }`);
          const above = ledger.cell(found.brotli - found.floor, COLLECTION, `\`${collection}\``, bytesAbove);
          return row(`\`${collection}\` and its verbs`, found, above);
        }),
        ...["getEvent", "search", "formatFigure, formatPeriod"].map((names) => {
          const found = bundle(`{ ${names} }`);
          return row(`\`${names}\``, found, found.floor === 0 ? "" : bytesAbove(found.brotli - found.floor));
        }),
        row("all helpers", helpers, ledger.cell(helpers.brotli, HELPERS, "they are", thousands)),
      ],
    ],
    broken: ledger.broken(),
  };
}

function isIds(name: string): boolean {
  return name.endsWith("Ids");
}

function thousands(size: number): string {
  return size.toLocaleString("en");
}
