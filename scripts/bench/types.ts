import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./installed.js";
import { openLedger } from "./ledger.js";
import type { Section } from "./report.js";

const MEASURES = ["Types", "Instantiations", "Files"] as const;
const MOST = { Types: 600, Instantiations: 300, Files: 5 } as const;

const CONSUMER = 'import { findEvents } from "ankara-visit-2025";\n\nfindEvents({ on: "2025-07-29" });\n';
const NOTHING = "export {};\n";

type Diagnostics = Readonly<Record<(typeof MEASURES)[number], number>>;

export function typeSection(consumer: string): Section {
  process.stderr.write("types …\n");
  const ledger = openLedger();
  const rows = [true, false].map((skipLibCheck) => {
    const empty = check(consumer, NOTHING, skipLibCheck);
    const full = check(consumer, CONSUMER, skipLibCheck);
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

function check(consumer: string, code: string, skipLibCheck: boolean): Diagnostics {
  const folder = join(consumer, "types");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.ts"), code);
  const compilerOptions = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    types: [],
    noEmit: true,
    skipLibCheck,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The consumer does not compile:\n${stdout}`);
  const count = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { Types: count("Types"), Instantiations: count("Instantiations"), Files: count("Files") };
}
