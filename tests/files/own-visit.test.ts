import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesOf } from "../../scripts/files/files-of.js";
import { CC0, licenseOf } from "../../scripts/files/license.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { writeVisitFiles } from "../../scripts/own-visit/write-visit-files.js";
import { island, islandWith } from "../island.js";
import { brunei, PATHS, rome } from "./other-visits.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "own-visit-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** A path that nothing is at. */
const fresh = (): string => join(folder, `out-${++made}`);

function fileWith(text: string): string {
  const path = `${fresh()}.json`;
  writeFileSync(path, text);
  return path;
}

function run(...args: readonly string[]): { readonly code: number; readonly printed: string; readonly errors: string } {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = writeVisitFiles(args, { print: (line) => printed.push(line), printError: (line) => errors.push(line) });
  return { code, printed: printed.join("\n").replace(ESCAPES, ""), errors: errors.join("\n").replace(ESCAPES, "") };
}

/** The files of a folder, by their paths. */
function filesIn(out: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(out.length + 1), readFileSync(path)];
    }),
  );
}

describe.each([
  ["a visit to Rome", PATHS.rome, rome],
  ["a visit to Brunei", PATHS.brunei, brunei],
] as const)("the files of %s", (_name, path, visit) => {
  test("are those that this package would have of it, the same bytes", () => {
    const out = fresh();
    expect(run(join(root, path), out)).toMatchObject({ code: 0, errors: "" });
    const bytes = [...filesOf(visit, {})].map(([name, content]) => [name, Buffer.from(content)] as const);
    expect(filesIn(out)).toEqual(new Map(bytes));
  });

  test("name nothing of this package but the namespace of the terms, no licence and no version", () => {
    for (const [name, content] of filesOf(visit, {})) {
      const text = Buffer.from(content).toString().replaceAll("urn:ankara-visit-2025:term:", "");
      expect(text, name).not.toMatch(/ankara-visit|creativecommons|CC0|spdx/);
    }
    const { "@context": _, ...linked } = JSON.parse(String(filesOf(visit, {}).get("visit.jsonld")));
    for (const field of ["license", "version", "publisher", "creator"]) expect(linked).not.toHaveProperty(field);
    const descriptor = JSON.parse(String(filesOf(visit, {}).get("datapackage.json")));
    for (const field of ["licenses", "version", "contributors", "homepage"])
      expect(descriptor).not.toHaveProperty(field);
    expect(descriptor).toMatchObject({ name: visit.visit.id, title: visit.visit.title });
  });
});

describe("npm run files", () => {
  test("says without a stack what the file system refuses", () => {
    const file = fileWith("{}");
    const [visit, out] = [join(root, PATHS.rome), join(file, "out")];
    expect(run(join(file, "visit.json"), fresh())).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^There is no file .*visit\.json\./),
    });
    expect(run(visit, out)).toMatchObject({
      code: 2,
      errors: expect.stringContaining(`cannot be written to ${out}: a part of the path is a file.`),
    });
    // Where nobody can make a folder, Node would try without end.
    expect(run(visit, "/proc/x")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("cannot be written to /proc/x"),
    });
    expect(run(visit, join(folder, "x".repeat(5_000)))).toMatchObject({
      code: 2,
      errors: expect.stringContaining("its name is too long"),
    });
  });

  test("writes what is asked for, and says which events the calendar has no place for", async () => {
    const out = fresh();
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    const { status, stdout } = spawnSync(
      ...([
        process.execPath,
        [tsx, "scripts/write-visit-files.ts", PATHS.rome, out, "--license", "CC-BY-4.0"],
      ] as const),
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`files written to ${out}.`);
    expect(stdout).toMatch(/^- arrival-in-rome: 29–30 October 2021$/m);
    const files = filesIn(out);
    expect(JSON.parse(String(files.get("datapackage.json"))).licenses).toEqual([licenseOf("CC-BY-4.0")]);
    expect(JSON.parse(String(files.get("visit.jsonld"))).license).toBe(licenseOf("CC-BY-4.0").path);
    const events = await parquetReadObjects({ file: new Uint8Array(files.get("parquet/events.parquet") ?? []).buffer });
    expect(events).toHaveLength(rome.events.length);
  });

  test("takes the version that the file gives itself, and a byte order mark for nothing", () => {
    const out = fresh();
    const path = fileWith(`\uFEFF${visitJson(brunei, "2.1.0")}`);
    expect(run(path, out, "--license=CC0-1.0").code).toBe(0);
    const [descriptor, calendar] = ["datapackage.json", "visit.ics"].map((name) => String(filesIn(out).get(name)));
    expect(JSON.parse(descriptor ?? "")).toMatchObject({ version: "2.1.0", licenses: [CC0] });
    expect(calendar).toContain("SEQUENCE:2001000\r\n");
  });

  test("prints advice as advice, and writes all the same", () => {
    const unused = islandWith(({ topics }) => topics.push({ id: "tides", label: "tides" }));
    const { code, printed } = run(fileWith(JSON.stringify(unused)), fresh());
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^The visit is valid\. 1 piece of advice:\n- topics\[\d\] \(tides\): expected .+\n\d+ files/,
    );
  });

  test("refuses a visit that is not valid: twenty problems, each with its place, and how many more", () => {
    const out = fresh();
    const lost = islandWith(({ events }) => {
      for (const event of events) event.topics = Array.from({ length: 6 }, (_, index) => `topic-${"abcdef"[index]}`);
      Object.assign(events[0] ?? {}, { place: "port-sal" });
    });
    const { code, errors } = run(fileWith(JSON.stringify(lost)), out);
    const lines = errors.split("\n");
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/is not a valid visit\. 25 problems:$/);
    expect(lines[1]).toContain("- events[0].place (arrival): expected");
    expect(lines[1]).toContain('Did you mean "port-salt"?');
    expect(lines.slice(21)).toEqual(["- and 5 more"]);
    expect(() => readdirSync(out)).toThrow("ENOENT");
  });

  test("says where no more problems were counted", () => {
    const { code, errors } = run(fileWith(JSON.stringify({ ...island, gaps: Array(2_000).fill({}) })), fresh());
    expect([code, errors.split("\n").at(-1)]).toEqual([1, "- and at least 980 more"]);
    expect(errors).toContain("More than 1000 problems:");
  });

  const wrong: readonly (readonly [string, () => readonly string[], string])[] = [
    ["no arguments", () => [], "Name the JSON file of the visit and a folder for the files."],
    ["no folder", () => ["visit.json"], "Name a folder for the files."],
    ["one argument too many", () => ["visit.json", "out", "more"], "found also: more"],
    [
      "an unknown option",
      () => ["visit.json", "out", "--licence", "MIT"],
      '--licence is not an option. Did you mean "--license"?',
    ],
    ["a short option", () => ["visit.json", "out", "-f"], "-f is not an option."],
    ["a value for a flag", () => ["visit.json", "out", "--force=yes"], '--force takes no value, found "yes".'],
    ["no licence", () => ["visit.json", "out", "--license"], "--license needs an SPDX id"],
    ["an option for a licence", () => ["visit.json", "out", "--license", "--force"], "--license needs an SPDX id"],
    [
      "a short name of a licence",
      () => ["v.json", "out", "--license", "cc0"],
      'SPDX id of a licence. Did you mean "CC0-1.0"?',
    ],
    ["a misspelt licence", () => ["v.json", "out", "--license", "CC-BY-4"], 'Did you mean "CC-BY-4.0"?'],
    [
      "a file that is not there",
      () => [join(folder, "none.json"), fresh()],
      `There is no file ${join(tmpdir(), "own-visit-")}`,
    ],
    ["a folder for a file", () => [folder, fresh()], "is a folder. Name the JSON file of the visit."],
    ["no JSON", () => [fileWith('{\n  "visit": {},,\n}'), fresh()], "is not JSON: "],
    ["an empty file", () => [fileWith(""), fresh()], "is not JSON: "],
    ["a file for the folder", () => [join(root, PATHS.rome), fileWith("")], "is a file. Name a folder for the files."],
  ];
  test.each(wrong)("exits 2 and says what to do, called with %s", (_what, args, message) => {
    const { code, printed, errors } = run(...args());
    expect([code, printed]).toEqual([2, ""]);
    expect(errors).toContain(message);
    expect(errors).toContain("--help");
  });

  test("tells where a file stops being JSON", () => {
    const { errors } = run(fileWith('{\n  "visit": {},,\n}'), fresh());
    expect(errors).toMatch(/line 2,? column 15/);
  });

  test("writes into no folder that has files, unless it is told to; and then keeps all others", () => {
    const out = fresh();
    mkdirSync(out);
    expect(run(join(root, PATHS.brunei), out).code).toBe(0);
    writeFileSync(join(out, "notes.txt"), "mine");
    writeFileSync(join(out, "visit.ics"), "old");
    const { code, errors } = run(join(root, PATHS.brunei), out);
    expect([code, errors]).toEqual([2, expect.stringContaining("is not empty. Name another folder, or")]);
    expect(String(filesIn(out).get("visit.ics"))).toBe("old");
    expect(run(join(root, PATHS.brunei), out, "--force").code).toBe(0);
    expect(String(filesIn(out).get("notes.txt"))).toBe("mine");
    expect(String(filesIn(out).get("visit.ics"))).toMatch(/^BEGIN:VCALENDAR/);
  });

  test("explains every argument", () => {
    const { code, printed } = run("--help");
    expect(code).toBe(0);
    for (const word of ["VISIT", "OUT", "--license ID", "--force", "Exits 1"]) expect(printed).toContain(word);
  });
});
