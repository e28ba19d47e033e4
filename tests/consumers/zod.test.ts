import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coverage } from "../../src/audit.js";
import { getEvent } from "../../src/index.js";
import { installPacked, type Project } from "../package/packed.js";
import { programs } from "./runtimes/project.js";

let packed: Project;
beforeAll(() => {
  packed = installPacked();
});
afterAll(() => packed.remove());

const ways = ["20", "26"].flatMap((version) => [
  { version, file: "main.mjs", load: "await import" },
  { version, file: "main.cjs", load: "require" },
]);

/** What the three entry points say in a project: two of them answer, and the third fails. */
function saidIn(folder: string, { version, file, load }: (typeof ways)[number]): unknown {
  const source = `(async () => {
    const { getEvent } = ${load}("ankara-visit-2025");
    const { coverage } = ${load}("ankara-visit-2025/audit");
    let said;
    try { ${load}("ankara-visit-2025/schema"); } catch ({ name, code, message }) { said = [name, code, message].join(" "); }
    console.log(JSON.stringify([getEvent("signing"), coverage(), said]));
  })();`;
  writeFileSync(join(folder, file), source);
  return JSON.parse(
    execFileSync(join(programs, `node-${version}/bin/node`), [file], { cwd: folder, encoding: "utf8" }),
  );
}

const answers = (said: unknown): unknown => [getEvent("signing"), coverage(), said];

describe("a project without zod", () => {
  test.each(ways)("has two entry points, and of the third the runtime names zod: $load, Node $version", (way) => {
    expect(saidIn(packed.folder, way)).toEqual(answers(expect.stringMatching(/Cannot find (package|module) 'zod'/)));
  });
});

describe("a project with zod 3", () => {
  let folder: string;
  // Both at once, as npm then has to find versions that fit each other.
  beforeAll(() => {
    folder = join(packed.folder, "with-zod-3");
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
    const flags = ["--offline", "--strict-peer-deps", "--install-links", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...flags, join(programs, "zod-3"), join("..", packed.tarball)], { cwd: folder });
  });

  test.each(ways)("has two entry points, and the third says what it needs: $load, Node $version", (way) => {
    const said =
      "VisitError unsupported ankara-visit-2025/schema: needs zod 4.3 or newer, and found an older one. Install it by: npm install zod@^4.3.0";
    expect(saidIn(folder, way)).toEqual(answers(said));
  });
});
