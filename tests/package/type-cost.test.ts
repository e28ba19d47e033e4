import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { installPacked } from "./packed.js";

const project = installPacked();
afterAll(() => project.remove());

const tsc = join(fileURLToPath(new URL("../../", import.meta.url)), "node_modules/typescript/lib/tsc.js");

/** What the compiler reports to have read and made for one file. */
function cost(text: string): Readonly<Record<"Files" | "Types" | "Instantiations", number>> {
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true, types: [] },
    ...{ target: "es2022", module: "esnext", moduleResolution: "bundler" },
  };
  const config = JSON.stringify({ compilerOptions, files: ["cost.ts"] });
  const sources = { "cost.ts": text, "tsconfig.json": config };
  const printed = project.run(sources, "node", tsc, "-p", "tsconfig.json", "--extendedDiagnostics");
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(printed)?.[1]);
  return { Files: read("Files"), Types: read("Types"), Instantiations: read("Instantiations") };
}

describe("what a one-file consumer's compiler pays over an empty file", () => {
  const empty = cost("export {};");
  const consumer = cost(`import { findEvents } from "ankara-visit-2025";
    export const titles: string[] = findEvents({ on: "2025-07-29" }).map(({ title }) => title);`);

  // Peers whose records are interfaces cost 5 to 1,000 types; those whose records are literals over 10,000.
  test.each([
    ["Files", 5],
    ["Types", 600],
    ["Instantiations", 300],
  ] as const)("%s: at most %i", (name, ceiling) => {
    expect(empty[name]).toBeGreaterThanOrEqual(0);
    expect(consumer[name] - empty[name]).toBeLessThanOrEqual(ceiling);
  });
});
