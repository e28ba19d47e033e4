import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ESCAPE = "\u001b";

/** What `npm start` prints after the build. */
function briefing(environment: Readonly<Record<string, string>>): string {
  const { FORCE_COLOR: _force, NO_COLOR: _none, ...rest } = process.env;
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  return execFileSync(process.execPath, [tsx, "docs/examples/briefing.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...rest, ...environment },
  });
}

describe("the briefing", () => {
  const page = briefing({ NO_COLOR: "1" });
  const oneLine = page.replace(/\s+/g, " ");

  test("fits 100 columns", () => {
    expect(page.split("\n").filter((line) => [...line].length > 100)).toEqual([]);
  });

  test("honours NO_COLOR, and colours where it may", () => {
    expect(page).not.toContain(ESCAPE);
    expect(briefing({ FORCE_COLOR: "1" })).toContain(ESCAPE);
  });

  test("tells every event, person, agreement, figure, disagreement and publisher", () => {
    const { events, participants, agreements, figures, discrepancies, sources } = dataset;
    const told = [
      ...events.map(({ title }) => title),
      ...participants.map(({ name }) => name),
      ...agreements.map(({ title }) => title),
      ...figures.map(({ label }) => label),
      ...discrepancies.flatMap(({ question, sides }) => [question, ...sides.map(({ claim }) => claim)]),
      ...sources.map(({ publisher }) => publisher),
    ];
    expect(told.filter((words) => !oneLine.includes(words))).toEqual([]);
  });

  test("says the numbers as their sources bound them", () => {
    const said = [
      "more than 12,000 people – students from Kazakhstan in Türkiye",
      "about 800,000 people",
      "expected to exceed 1 million people, perhaps",
      "a place in the top 20",
      "a target of 15 billion US dollars",
      "300 billion US dollars planned",
      "6.2% – growth of Kazakhstan's economy, the first half of 2025",
      "under construction, not yet commissioned (expected in 2026)",
      "29 July 2025",
    ];
    expect(said.filter((words) => !oneLine.includes(words))).toEqual([]);
  });

  test("shows what has one independent source, what has several, and what is disputed", () => {
    expect(oneLine).toContain("Meeting with Hüseyin Barlin, chairman of S Sistem Lojistik ● ");
    expect(oneLine).toContain("documents signed during the visit, according to Recep Tayyip Erdoğan ●● ≠ ");
  });

  test("tells the sides of a disagreement with their origins", () => {
    expect(page).toContain("• Close to $1.5 billion.  anadolu-agency\n");
  });
});
