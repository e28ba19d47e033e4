import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openLedger } from "./ledger.js";
import type { Section } from "./report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const QUICK = "the first showing of the page that answers takes at most 100 ms of script";

/** What the page that answers takes until it shows the days, in Chromium: the package's build and its data included. */
export function exploreSection(): Section {
  process.stderr.write("the page that answers …\n");
  const run = (script: string): string =>
    execFileSync("npx", ["tsx", "--tsconfig", "docs/site/tsconfig.json", `docs/site/${script}`], {
      ...{ cwd: root, encoding: "utf8" },
    });
  run("write-site.ts");
  const times: readonly number[] = JSON.parse(run("explore/measure.ts"));
  const sorted = [...times].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const ledger = openLedger();
  const shown = (time: number | undefined): string => (time ?? Number.NaN).toFixed(0);
  return {
    title: "The page that answers",
    parts: [
      `The time in scripts until \`explore.html\` shows the days, in milliseconds of the machine at hand: ${times.length} first visits in Chromium. Ceiling: 100, for the median.`,
      [
        ["", "least", "median", "most"],
        [
          "first showing",
          shown(least),
          ledger.cell(median ?? Number.NaN, { claim: QUICK, most: 100 }, "it"),
          shown(most),
        ],
      ],
    ],
    broken: ledger.broken(),
  };
}
