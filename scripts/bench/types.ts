import { typeCost } from "../type-cost.js";
import { openLedger } from "./ledger.js";
import type { Section } from "./report.js";

const MEASURES = ["Types", "Instantiations", "Files"] as const;
const MOST = { Types: 600, Instantiations: 300, Files: 5 } as const;

const CONSUMER = 'import { findEvents } from "ankara-visit-2025";\n\nfindEvents({ on: "2025-07-29" });\n';
const NOTHING = "export {};\n";

export function typeSection(consumer: string): Section {
  process.stderr.write("types …\n");
  const ledger = openLedger();
  const rows = [true, false].map((skipLibCheck) => {
    const empty = typeCost(consumer, NOTHING, skipLibCheck);
    const full = typeCost(consumer, CONSUMER, skipLibCheck);
    const cells = MEASURES.map((measure) => {
      const more = full[measure] - empty[measure];
      if (!skipLibCheck) return String(more);
      const claim = `a consumer pays at most ${MOST[measure]} ${measure.toLowerCase()}`;
      return ledger.cell(more, { claim, most: MOST[measure] }, "it is", String);
    });
    return [`skipLibCheck: ${skipLibCheck}`, ...cells];
  });
  return {
    title: "Type checking",
    parts: [
      'What the compiler has to do more for `findEvents({ on: "2025-07-29" })` than for an empty file (strict, ' +
        "module resolution `bundler`, no other types). Ceilings, with `skipLibCheck` as most projects have it: 600 " +
        "types, 300 instantiations, 5 files.",
      [["", "types", "instantiations", "files"], ...rows],
    ],
    broken: ledger.broken(),
  };
}
