import { createRequire } from "node:module";
import { join } from "node:path";
import { DATA_PACKAGES, type Package } from "./installed.js";
import { type Ceiling, openLedger } from "./ledger.js";
import { fastestLoads, type Load } from "./loads.js";
import type { Section } from "./report.js";

const OURS = "ankara-visit-2025";

export function importSection(consumer: string, { dataset }: Package, quick: boolean): Section {
  process.stderr.write("imports …\n");
  const ledger = openLedger();
  const runs = quick ? 5 : 20;
  const own = JSON.stringify(dataset).length;
  const packages = [
    { name: OURS, bytes: own },
    ...DATA_PACKAGES.map((name) => ({ name, bytes: dataBytes(consumer, name) })),
  ];
  const loads = [
    ...packages.map((one) => ({ ...one, way: "import" as const })),
    ...packages.map((one) => ({ ...one, way: "require" as const })),
    { name: `${OURS}/visit.json`, bytes: own, way: "read" as const },
  ];
  const timeOf = fastestLoads(consumer, loads, runs);
  const rateOf = (load: Load & { readonly bytes: number }): number => timeOf(load) / (load.bytes / 1000);
  const verdict = (load: (typeof loads)[number]): string => {
    if (load.name !== OURS) return rate(rateOf(load));
    const rivals = loads.filter(({ name, way }) => name !== OURS && way === load.way);
    const claim = "the package takes less for a kilobyte of data than the other data packages";
    const ceiling: Ceiling = { claim, most: Math.min(...rivals.map(rateOf)) };
    return ledger.cell(rateOf(load), ceiling, `\`${load.way}\``, rate);
  };
  return {
    title: "Loading",
    parts: [
      "What the first `import()` or `require()` takes in a fresh process, less what an empty package takes: the " +
        `fastest of ${runs} runs in turn. It includes freezing every record. The data is what the module exports, ` +
        "as plain JSON. Beside it `JSON.parse` of `visit.json`, read from disk. Milliseconds are those of the " +
        "machine at hand. Ceiling: less for a kilobyte of data than either of the other data packages.",
      [
        ["package", "by", "data in kB", "ms", "ms a kB"],
        ...loads.map((load) => {
          const { name, way, bytes } = load;
          return [name, way, (bytes / 1000).toFixed(1), timeOf(load).toFixed(2), verdict(load)];
        }),
      ],
    ],
    broken: ledger.broken(),
  };
}

/** What a package exports besides functions, as plain JSON. */
function dataBytes(consumer: string, name: string): number {
  const exported: Readonly<Record<string, unknown>> = createRequire(join(consumer, "index.cjs"))(name);
  return JSON.stringify({ ...exported }).length;
}

function rate(millisecondsAKilobyte: number): string {
  return millisecondsAKilobyte.toFixed(3);
}
