import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getFigure } from "../../src/index.js";
import { intendedFiles, withoutDigests } from "../package/intended-files.js";
import { type Packed, type Rehearsal, rehearse } from "./rehearsal.js";

// The steps of two releases, in their order: each test goes on where the one before it ended.

const FIGURE = "kazakhstani-students-in-turkiye";
const { value: BEFORE } = getFigure(FIGURE);
const AFTER = BEFORE + 1000;

let rehearsal: Rehearsal;
let tested: Packed;
beforeAll(async () => {
  rehearsal = await rehearse();
});
afterAll(() => rehearsal?.end());

describe("the first release", () => {
  test("is not published with an option that the command does not read", () => {
    const { status, printed } = rehearsal.publish("--dry-run=true");
    expect(printed).toMatch(/^--dry-run=true is not one of --dry-run, .* Nothing was published\.\n$/);
    expect(status).toBe(1);
  });

  test("is not published before it has its version", () => {
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^Changesets are pending \(.*first-release.*\)\..* Nothing was published\.\n$/);
    expect(status).toBe(1);
  });

  test("gets its version and its changelog, from the changeset that announces it", () => {
    const { status, printed } = rehearsal.script("release:version");
    expect(status, printed).toBe(0);
    expect(JSON.parse(rehearsal.read("package.json"))).toMatchObject({ version: "1.0.0" });
    const lock = { version: "1.0.0", packages: { "": { version: "1.0.0" } } };
    expect(JSON.parse(rehearsal.read("package-lock.json"))).toMatchObject(lock);
    expect(rehearsal.read("CITATION.cff")).toMatch(/\nversion: 1\.0\.0\ndate-released: \d{4}-\d\d-\d\d\n/);
    expect(rehearsal.read("CHANGELOG.md")).toMatch(
      /## 1\.0\.0\n[\s\S]*The first release\. It describes the official visit of [\s\S]*### Data\n\nThe first release: [\s\S]*- \d+ `figures`\n/,
    );
  });

  test("is not published before it is in a commit", () => {
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^Files are in no commit:\n[\s\S]*CHANGELOG\.md\n[\s\S]* Nothing was published\.\n$/);
    expect(status).toBe(1);
    rehearsal.commit("Version 1.0.0");
  });

  test("is not published where provenance is asked for and no repository is named", () => {
    const { status, printed } = rehearsal.script("release:publish");
    expect(printed).toBe(
      "Provenance names a repository, and package.json has none. Set `repository`. Nothing was published.\n",
    );
    expect(status).toBe(1);
    expect(() => rehearsal.published()).toThrow(/E404/);
  });

  test("is not published from a tarball that was built before", () => {
    const { status, printed } = rehearsal.publish("--dry-run", rehearsal.packed(".").tarball);
    expect(printed).toMatch(/\.tgz is not what the commit builds\. Nothing was published\.\n$/);
    expect(status).toBe(1);
  });

  test("may be tried with the tarball that was tested, which publishes and tags nothing", () => {
    tested = rehearsal.packed(".");
    const { status, printed } = rehearsal.publish("--dry-run", tested.tarball);
    expect(status, printed).toBe(0);
    expect(() => rehearsal.published()).toThrow(/E404/);
    expect(rehearsal.git("tag")).toBe("");
  });

  test("is published and then tagged as the workflow does it, and a consumer gets it", () => {
    rehearsal.publishTested(tested.tarball);
    rehearsal.git("tag", "v1.0.0");
    expect(rehearsal.published()).toEqual(["1.0.0"]);
    rehearsal.consumer("npm", "install", "--no-audit", "--no-fund", "ankara-visit-2025@^1.0.0");
    expect(asked()).toBe(`1.0.0 ${BEFORE}\n`);
  });

  test("is published once: the registry has it already", () => {
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^The registry has ankara-visit-2025 1\.0\.0 already.* Nothing was published\.\n$/);
    expect(status).toBe(1);
  });

  test("is what its commit builds, byte for byte, and the intended files alone", () => {
    const published = rehearsal.packed("ankara-visit-2025@1.0.0");
    // The trial built it again.
    expect(rehearsal.packed(".")).toEqual(published);
    expect(withoutDigests(published.files)).toEqual(intendedFiles(rehearsal.project));
  });
});

describe("a corrected number, with a question more and an id that moved", () => {
  test("is a minor release, whose changelog says which, before and after", () => {
    const figures = rehearsal.read("data/figures.ts");
    const start = figures.indexOf(`id: "${FIGURE}"`);
    const corrected = figures.slice(start).replace(/value: [\d_]+/, `value: ${AFTER}`);
    rehearsal.write("data/figures.ts", figures.slice(0, start) + corrected);
    const gap = `  {
    id: "weather",
    question: "What was the weather like?",
    note: "No source says so.",
    records: ["arrival"],
    citations: [{ source: "qazinform-council", passage: "9.1" }],
  },
];
`;
    rehearsal.write("data/gaps.ts", rehearsal.read("data/gaps.ts").replace(/\];\n$/, gap));
    const ids = rehearsal.read("data/ids.ts");
    rehearsal.write("data/ids.ts", ids.replace(/(gapIds = \[[^\]]*)\]/, '$1  "weather",\n]'));
    const redirects = rehearsal.read("data/redirects.ts");
    rehearsal.write("data/redirects.ts", redirects.replace("{}", '{ hours: "clock-times", times: "clock-times" }'));
    rehearsal.changeset("students", "minor", "More students than it said.");
    const { status, printed } = rehearsal.script("release:version");
    expect(status, printed).toBe(0);
    const changelog = rehearsal.read("CHANGELOG.md");
    const section = changelog.slice(0, changelog.indexOf("\n## 1.0.0"));
    expect(section).toMatch(
      /^# ankara-visit-2025\n\n## 1\.1\.0\n\n### Minor Changes\n\n- .*More students than it said\.\n\n### Data\n\n/,
    );
    const told = section.slice(section.indexOf("### Data\n\n") + "### Data\n\n".length).trim();
    expect(told.split(/\n+/)).toEqual([
      "Corrected:",
      `- figures ${FIGURE}: value ${BEFORE} → ${AFTER}`,
      "Added:",
      ...["redirects hours", "redirects times", "gaps weather"].map((added) => `- ${added}: added`),
    ]);
    rehearsal.commit("Version 1.1.0");
  });

  test("is not published where the registry is down", async () => {
    await rehearsal.registry.stop();
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^The registry did not say which versions of ankara-visit-2025 it has\.\n.*ECONNREFUSED/s);
    expect(status).toBe(1);
    await rehearsal.registry.start();
    expect(rehearsal.published()).toEqual(["1.0.0"]);
  });

  test("is published by hand and then tagged, and reaches a consumer who asked for ^1.0.0", () => {
    const { status, printed } = rehearsal.publish();
    expect(status, printed).toBe(0);
    expect(printed).toContain("ankara-visit-2025 1.1.0 is published. Push its tag: git push origin v1.1.0\n");
    expect(rehearsal.git("tag", "--points-at", "HEAD")).toBe("v1.1.0\n");
    expect(rehearsal.published()).toEqual(["1.0.0", "1.1.0"]);
    rehearsal.consumer("npm", "update", "--no-audit", "--no-fund");
    expect(asked()).toBe(`1.1.0 ${AFTER}\n`);
    expect(asked('getGap("hours").id, getGap("weather").id')).toBe("clock-times weather\n");
  });
});

describe("a change of what consumers install, and of what a helper answers", () => {
  test("is found in the package and in the answers, and needs a changeset that asks for enough", () => {
    rehearsal.write("src/index.ts", `${rehearsal.read("src/index.ts")}\nexport const planted: string = "";\n`);
    const manifest = rehearsal.read("package.json");
    rehearsal.write("package.json", manifest.replace('"optional": true', '"optional": false'));
    const helper = rehearsal.read("src/helpers/format-figure.ts");
    rehearsal.write("src/helpers/format-figure.ts", helper.replace('locale = "en"', 'locale = "tr"'));
    rehearsal.changeset("planted", "patch", "Nothing of note.");
    const { status, printed } = rehearsal.script("release:version");
    expect(printed).toMatch(
      /^The changes since 1\.1\.0 need a major release, but the changesets \(planted\) ask for patch\. These need more:\n/,
    );
    expect(printed).toContain('\nRun "npx changeset" and choose major, or raise the level in a changeset.\n');
    const lines = printed.split("\n").filter((line) => line.startsWith("  "));
    expect(lines).toContain(
      "  major  package.json peerDependenciesMeta zod optional: true → false  (what worked may no longer compile, load or install)",
    );
    expect(lines).toContain("  minor  ankara-visit-2025 planted: added  (something new is exported or installed)");
    expect(lines.some((line) => /^ {2}major .* \(a helper answers something else\)$/.test(line))).toBe(true);
    expect(status).toBe(1);
    expect(JSON.parse(rehearsal.read("package.json"))).toMatchObject({ version: "1.1.0" });
  });
});

/** What the consumer's package says: its version, and how many students there are. */
function asked(values: string = `DATA_VERSION, getFigure("${FIGURE}").value`): string {
  const program = `import { DATA_VERSION, getFigure, getGap } from "ankara-visit-2025"; console.log(${values});`;
  return rehearsal.consumer("node", "--input-type=module", "--eval", program);
}
