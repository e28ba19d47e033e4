import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getFigure } from "../../src/index.js";
import { intendedFiles, withoutDigests } from "../package/intended-files.js";
import { type Rehearsal, rehearse } from "./rehearsal.js";

// The steps of two releases, in their order: each test goes on where the one before it ended.

const FIGURE = "kazakhstani-students-in-turkiye";
const { value: BEFORE } = getFigure(FIGURE);
const AFTER = BEFORE + 1000;

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await rehearse();
});
afterAll(() => rehearsal?.end());

describe("the first release", () => {
  test("has nothing to be compared with, which the check says", () => {
    rehearsal.changeset("first-release", "major", "The first release.");
    const { status, printed } = rehearsal.script("release:check");
    expect(printed).toBe(
      "There is no release yet (no .changeset/released.json), so there is nothing to compare with.\nAsked for: major, which gives 1.0.0.\n",
    );
    expect(status).toBe(0);
  });

  test("is not published before it has its version", () => {
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^Changesets are pending \(.*first-release.*\)\. Nothing was published\./);
    expect(status).toBe(1);
  });

  test("gets its version, its changelog and the snapshot", () => {
    const { status, printed } = rehearsal.script("release:version");
    expect(status, printed).toBe(0);
    expect(JSON.parse(rehearsal.read("package.json"))).toMatchObject({ version: "1.0.0" });
    const lock = { version: "1.0.0", packages: { "": { version: "1.0.0" } } };
    expect(JSON.parse(rehearsal.read("package-lock.json"))).toMatchObject(lock);
    expect(JSON.parse(rehearsal.read(".changeset/released.json"))).toMatchObject({ version: "1.0.0" });
    expect(rehearsal.read("CITATION.cff")).toContain("\nversion: 1.0.0\n");
    expect(rehearsal.read("CHANGELOG.md")).toMatch(
      /## 1\.0\.0\n[\s\S]*### Data\n\nThe first release: [\s\S]*- \d+ `figures`\n/,
    );
    expect(rehearsal.script("release:check").printed).toBe(
      "Changes since 1.0.0: none.\nNeeded: none.\nAsked for: none.\n",
    );
    rehearsal.commit("Version 1.0.0");
  });

  test("is refused where nobody vouches for where it was built", () => {
    const { status, printed } = rehearsal.script("release:publish");
    expect(printed).toMatch(/provenance/i);
    expect(printed).toMatch(/"npm publish .*" failed\. Nothing was published\.\n$/);
    expect(status).toBe(1);
    expect(() => rehearsal.published()).toThrow(/E404/);
  });

  test("is published, and a consumer gets it", () => {
    const { status, printed } = rehearsal.publish();
    expect(status, printed).toBe(0);
    expect(rehearsal.published()).toEqual(["1.0.0"]);
    rehearsal.consumer("npm", "install", "--no-audit", "--no-fund", "ankara-visit-2025@^1.0.0");
    expect(asked()).toBe(`1.0.0 ${BEFORE}\n`);
  });

  test("is published once: the registry has it already", () => {
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(/^The registry already has ankara-visit-2025 1\.0\.0\. Nothing was published\./);
    expect(status).toBe(1);
  });

  test("is nothing to do for a service that publishes what is not published", () => {
    const { status, printed } = rehearsal.publish("--unless-published");
    expect(printed).toBe("ankara-visit-2025 1.0.0 is already published: there is nothing to do.\n");
    expect(status).toBe(0);
  });

  test("is what its commit builds, byte for byte, and the intended files alone", () => {
    const published = rehearsal.packed("ankara-visit-2025@1.0.0");
    expect(rebuilt()).toEqual(published);
    expect(withoutDigests(published.files)).toEqual(intendedFiles(rehearsal.project));
  });
});

describe("a corrected number", () => {
  test("needs a changeset", () => {
    const figures = rehearsal.read("data/figures.ts");
    const start = figures.indexOf(`id: "${FIGURE}"`);
    const corrected = figures.slice(start).replace(/value: [\d_]+/, `value: ${AFTER}`);
    rehearsal.write("data/figures.ts", figures.slice(0, start) + corrected);
    const { status, printed } = rehearsal.script("release:check");
    expect(printed).toBe(
      [
        "The changes since 1.0.0 need a minor release, but there is no changeset. These need more:",
        `  minor  figures ${FIGURE}: value ${BEFORE} → ${AFTER}  (a stated fact is reversed)`,
        'Run "npx changeset" and choose minor, or raise the level in a changeset.\n',
      ].join("\n"),
    );
    expect(status).toBe(1);
  });

  test("needs one that asks for enough", () => {
    rehearsal.changeset("students", "patch", "More students than it said.");
    for (const command of ["release:check", "release:version"]) {
      const { status, printed } = rehearsal.script(command);
      expect(printed).toMatch("need a minor release, but the changesets (students) ask for patch.");
      expect(status).toBe(1);
    }
    expect(JSON.parse(rehearsal.read("package.json"))).toMatchObject({ version: "1.0.0" });
  });

  test("is a minor release, whose changelog says which, before and after, and on whose word", () => {
    rehearsal.changeset("students", "minor", "More students than it said.");
    expect(rehearsal.script("release:check").printed).toBe(
      "Changes since 1.0.0: 1 minor.\nNeeded: minor.\nAsked for: minor, which gives 1.1.0.\n",
    );
    const { status, printed } = rehearsal.script("release:version");
    expect(status, printed).toBe(0);
    const changelog = rehearsal.read("CHANGELOG.md");
    const section = changelog.slice(0, changelog.indexOf("\n## 1.0.0"));
    expect(section).toMatch(
      /^# ankara-visit-2025\n\n## 1\.1\.0\n\n### Minor Changes\n\n- .*More students than it said\.\n\n### Data\n\nCorrected:\n\n/,
    );
    expect(section).toMatch(
      /\n- `figures` `kazakhstani-students-in-turkiye` \(Kazakhstanis studying in Türkiye\): stated by Kassym-Jomart Tokayev; \[Qazinform, 2025-07-30\]\(https:\S+\), sentences 6\.4, 7\.1\n/,
    );
    expect(section.endsWith(`\n  - \`value\`: ${BEFORE} → ${AFTER}\n`)).toBe(true);
    rehearsal.commit("Version 1.1.0");
  });

  test("is not published where the registry is down", async () => {
    await rehearsal.registry.stop();
    const { status, printed } = rehearsal.publish();
    expect(printed).toMatch(
      /^The registry did not say which versions of ankara-visit-2025 it has\. Nothing was published\.\n.*ECONNREFUSED/s,
    );
    expect(status).toBe(1);
    await rehearsal.registry.start();
    expect(rehearsal.published()).toEqual(["1.0.0"]);
  });

  test("reaches a consumer who asked for ^1.0.0", () => {
    const { status, printed } = rehearsal.publish();
    expect(status, printed).toBe(0);
    expect(rehearsal.published()).toEqual(["1.0.0", "1.1.0"]);
    rehearsal.consumer("npm", "update", "--no-audit", "--no-fund");
    expect(asked()).toBe(`1.1.0 ${AFTER}\n`);
  });
});

describe("a change of what consumers install", () => {
  test("is found in the built declarations and the manifest", () => {
    const index = rehearsal.read("src/index.ts");
    rehearsal.write("src/index.ts", `${index}\nexport const planted: string = "";\n`);
    const manifest = rehearsal.read("package.json");
    rehearsal.write("package.json", manifest.replace('"optional": true', '"optional": false'));
    const { status, printed } = rehearsal.script("release:check");
    expect(printed).toMatch(/^The changes since 1\.1\.0 need a major release, but there is no changeset\./);
    expect(printed.split("\n").filter((line) => line.startsWith("  "))).toEqual([
      "  major  package.json peerDependenciesMeta zod optional: true → false  (what worked may no longer compile, load or install)",
      "  minor  ankara-visit-2025 planted: added  (something new is exported or installed)",
    ]);
    expect(status).toBe(1);
  });

  test("is no record: ids are data", () => {
    const { api } = JSON.parse(rehearsal.read(".changeset/released.json"));
    expect(Object.keys(api)).toEqual(
      expect.arrayContaining(["ankara-visit-2025 getFigure", "ankara-visit-2025/audit audit"]),
    );
    expect(JSON.stringify(api)).not.toContain(FIGURE);
  });
});

/** The version that the consumer has, and what it says of the students. */
function asked(): string {
  const program = `import { DATA_VERSION, getFigure } from "ankara-visit-2025"; console.log(DATA_VERSION, getFigure("${FIGURE}").value);`;
  return rehearsal.consumer("node", "--input-type=module", "--eval", program);
}

/** The project's tarball, built once more. */
function rebuilt(): ReturnType<Rehearsal["packed"]> {
  const { status, printed } = rehearsal.script("build");
  expect(status, printed).toBe(0);
  return rehearsal.packed(".");
}
