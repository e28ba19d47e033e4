import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { build } from "esbuild";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "briefing-"));
const program = join(folder, "briefing.mjs");
const ESCAPE = "\u001b";
const PARTS: Readonly<Record<string, string>> = {
  events: "WHAT HAPPENED",
  participants: "WHO TOOK PART",
  agreements: "WHAT WAS AGREED",
  figures: "ALL NUMBERS",
  statements: "WHO SAID WHAT",
  disputes: "WHERE SOURCES DISAGREE",
  gaps: "WHAT NO SOURCE SAYS",
  sources: "WHERE IT COMES FROM",
};

interface Printed {
  readonly code: number;
  readonly page: string;
  readonly errors: string;
}

/** What `npm start` with some words prints after the build, into a pipe. */
function briefing(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Printed> {
  const { FORCE_COLOR: _force, NO_COLOR: _none, COLUMNS: _columns, ...rest } = process.env;
  const env = { ...rest, ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], { env }, (_error, page, errors) => {
      resolve({ code: child.exitCode ?? -1, page, errors });
    });
  });
}

const linesOf = ({ page }: Printed): readonly string[] => page.trimEnd().split("\n");
const widest = (printed: Printed): number => Math.max(...linesOf(printed).map((line) => stringWidth(line)));
const oneLine = ({ page }: Printed): string => page.replace(/\s+/g, " ");
const headingsIn = ({ page }: Printed): readonly string[] => page.match(/^[A-Z ]+(?= ─)/gm) ?? [];

function missingFrom(printed: Printed, words: readonly string[]): readonly string[] {
  const text = oneLine(printed);
  return words.filter((each) => !text.includes(each));
}

describe("the briefing", () => {
  let short: Printed;
  let narrow: Printed;
  let all: Printed;
  let parts: Printed;
  let coloured: Printed;
  let mistyped: Printed;

  beforeAll(async () => {
    // Compiled once, for all the runs.
    const entryPoints = [join(root, "docs/examples/briefing.ts")];
    await build({ entryPoints, outfile: program, bundle: true, platform: "node", format: "esm" });
    [short, narrow, all, parts, coloured, mistyped] = await Promise.all([
      briefing([], { CI: "true" }),
      briefing([], { COLUMNS: "60" }),
      briefing(["all"], { NO_COLOR: "1" }),
      briefing(Object.keys(PARTS), { COLUMNS: "60" }),
      briefing(["figures"], { FORCE_COLOR: "1" }),
      briefing(["figurs"]),
    ]);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(process.platform === "win32")("ends without a word where nobody reads on", async () => {
    // As `npm start` runs it: compiled, Node would keep quiet by itself.
    const command = `"${process.execPath}" --import tsx docs/examples/briefing.ts all | (exec 0<&-; sleep 3)`;
    const errors = await new Promise<string>((resolve) => {
      execFile("sh", ["-c", command], { cwd: root }, (_error, _page, said) => resolve(said));
    });
    expect(errors).toBe("");
  });

  test("fits one page of 80 lines and 100 columns", () => {
    expect(linesOf(short).length).toBeLessThanOrEqual(80);
    expect(widest(short)).toBe(100);
  });

  test("fits its terminal, and is never wider than 100 columns", () => {
    expect([widest(narrow), widest(parts), widest(all)]).toEqual([60, 60, 100]);
  });

  test("has no colour in a pipe, even in CI, nor with NO_COLOR", () => {
    for (const { page } of [short, narrow, all, parts]) expect(page).not.toContain(ESCAPE);
  });

  test("has colour where it is forced, and the same text", () => {
    expect(coloured.page).toContain(ESCAPE);
    expect(all.page).toContain(stripVTControlCharacters(coloured.page).split("\n").slice(1).join("\n").trimEnd());
  });

  test("prints everything, or the parts that are asked for", () => {
    expect(headingsIn(all)).toEqual(Object.values(PARTS));
    expect(headingsIn(parts)).toEqual(Object.values(PARTS));
    expect(headingsIn({ ...coloured, page: stripVTControlCharacters(coloured.page) })).toEqual([PARTS["figures"]]);
  });

  test("rejects an unknown word with the nearest part", () => {
    expect(mistyped).toEqual({
      code: 1,
      page: "",
      errors: `"figurs" is not one of: all, ${Object.keys(PARTS).join(", ")}. Did you mean "figures"?\n`,
    });
    expect([short, all].map(({ code, errors }) => ({ code, errors }))).toEqual(Array(2).fill({ code: 0, errors: "" }));
  });

  test("names every main event and every agreement on the page", () => {
    const { visit, events, agreements } = dataset;
    // The meetings of companies beside the visit are in the whole listing.
    const isThere = (who: string): boolean => visit.guests.some((guest) => guest === who);
    const main = events.filter(
      ({ partOf, participants = [] }) =>
        partOf === undefined && participants.some((one) => "participant" in one && isThere(one.participant)),
    );
    expect(
      missingFrom(
        short,
        [...main, ...agreements].map(({ title }) => title),
      ),
    ).toEqual([]);
  });

  test("shows the known order, and what is inferred", () => {
    const shown = [
      "3 One-on-one talks between the two presidents 4 Fifth meeting of the",
      "between 1 and 3 Meeting with Hüseyin Arslan, CEO of YDA Holding (day and order inferred)",
      "after 4 Presentation of the Order",
      "with Alparslan Bayraktar (inferred; Minister of Energy",
      "In force (inferred) • 90-day visa-free regime",
      "Announced (inferred) • Plans of YDA Holding",
    ];
    expect(missingFrom(short, shown)).toEqual([]);
  });

  test("marks all that is inferred of what the whole listing shows", () => {
    const parts = oneLine(all)
      .split(/(?=WHAT HAPPENED|WHO TOOK|WHAT WAS|ALL NUMBERS|WHO SAID|WHERE SOURCES)/)
      .slice(1, 6);
    const marks = parts.map((part) => part.match(/\((speaker |day )?inferred\)/g)?.length ?? 0);
    const { events, agreements, figures, statements } = dataset;
    const shown = (records: readonly { readonly inferred?: readonly string[] }[], path: RegExp): number =>
      records.flatMap(({ inferred = [] }) => inferred).filter((one) => path.test(one)).length;
    const people = shown(
      events,
      new RegExp(`^participants\\.(${dataset.participants.map(({ id }) => id).join("|")})$`),
    );
    // Of one agreement all milestones are inferred.
    const steps = agreements.flatMap(({ inferred = [], milestones }) =>
      inferred.includes("milestones") ? milestones : [],
    );
    expect(marks).toEqual([
      shown(events, /^(date|place|participants\..+)$/),
      people,
      shown(agreements, /^milestones\..+$/) + steps.length,
      shown(figures, /^speaker$/),
      shown(statements, /^summary$/),
    ]);
  });

  test("puts the disputed numbers side by side, the lowest first, with who says so", () => {
    const disputes = oneLine(short).split("NUMBERS IN DISPUTE")[1]?.split("OTHER NUMBERS")[0] ?? "";
    const shown = [
      "18 documents Kazakhstan's presidency and Türkiye's presidency (2 independent sources)",
      "20 documents Recep Tayyip Erdoğan, Anadolu Agency",
      "more than 20 documents The AK Party (1 source)",
      "a target of $10bn Hürriyet Daily News (2 independent sources)",
      "a target of $15bn Recep Tayyip Erdoğan (4 independent sources)",
      "about $1.5bn Recep Tayyip Erdoğan (1 source)",
      "more than $2.5bn Kassym-Jomart Tokayev, speaker inferred (1 source)",
    ].map((words) => disputes.indexOf(words));
    expect(shown).not.toContain(-1);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    // Its sides have two numbers, but do not disagree on them.
    expect(disputes).not.toContain("30 days");
  });

  test("tells everything in the whole listing", () => {
    const { events, participants, agreements, figures, statements, discrepancies, gaps, sources } = dataset;
    const told = [
      ...events.flatMap(({ title, summary }) => [title, summary]),
      ...participants.map(({ name }) => name),
      ...agreements.flatMap(({ title, summary }) => [title, summary]),
      ...figures.map(({ label }) => label),
      ...statements.map(({ summary }) => summary),
      ...discrepancies.flatMap(({ question, sides }) => [question, ...sides.map(({ claim }) => claim)]),
      ...gaps.map(({ question }) => question),
      ...sources.flatMap(({ publisher, title }) => [publisher, title]),
    ];
    expect(missingFrom(all, told)).toEqual([]);
  });

  test("shortens numbers without rounding them", () => {
    const listed = oneLine(all).split("ALL NUMBERS")[1]?.split("WHO SAID WHAT")[0]?.split("• ").slice(1) ?? [];
    const scale = { bn: 1e9, m: 1e6 };
    const values = listed.map((text) => {
      const [, number = "", short] = /([\d,.]+)(bn|m\b)?/.exec(text) ?? [];
      // Rounded as a product only: 1.4 times a million is not quite 1400000 in binary.
      return Number(
        (Number(number.replaceAll(",", "")) * (short === "bn" || short === "m" ? scale[short] : 1)).toFixed(6),
      );
    });
    const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
    expect(sorted(values)).toEqual(sorted(dataset.figures.map(({ value }) => value)));
  });

  test("says the numbers as their sources bound them", () => {
    const said = [
      "more than 12,000 people – students from Kazakhstan in Türkiye",
      "about 800,000 people",
      "expected to exceed 1m people, perhaps",
      "a place in the top 20",
      "a target of $15bn",
      "$300bn planned",
      "6.2% – growth of Kazakhstan's economy, the first half of 2025",
      "Under construction 19 December 2024, not yet commissioned (expected 2026).",
      "Planned, not yet opened.",
    ];
    expect(missingFrom(all, said)).toEqual([]);
  });

  test("names people, organizations and sources instead of their ids", () => {
    const { participants, organizations, sources } = dataset;
    const ids = [...participants, ...organizations].map(({ id }) => id);
    const slugs = [...ids, ...sources.map(({ origin }) => origin)].filter((id) => id.includes("-"));
    const words = oneLine(all)
      .replace(/https?:\S+/g, "")
      .split(/[\s()“”,.;:]+/);
    expect(slugs.filter((slug) => words.includes(slug))).toEqual([]);
  });
});
