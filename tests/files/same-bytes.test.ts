import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { wideIsland } from "./other-visits.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const PROGRAM = `
import { createHash } from "node:crypto";
import { filesOf } from ${JSON.stringify(join(root, "scripts/files/files-of.ts"))};
import { ownEdition } from ${JSON.stringify(join(root, "scripts/files/edition.ts"))};
import { DATA_VERSION, dataset } from ${JSON.stringify(join(root, "src/index.ts"))};
const digest = createHash("sha256");
for (const visit of [dataset, JSON.parse(process.env.OTHER_VISIT)])
  for (const [path, content] of filesOf(visit, ownEdition(DATA_VERSION))) digest.update(path).update(content);
console.log(digest.digest("hex"), new Date(2025, 0, 1).getTimezoneOffset());
`;

function digestHere(): string {
  const digest = createHash("sha256");
  for (const visit of [dataset, wideIsland])
    for (const [path, content] of filesOf(visit, ownEdition(DATA_VERSION))) digest.update(path).update(content);
  return digest.digest("hex");
}

const here = digestHere();

/** The digest of the files and the minutes to UTC in another process, with these variables. */
function elsewhere(environment: Readonly<Record<string, string>>): string {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  return execFileSync(process.execPath, [tsx, "--input-type=module", "--eval", PROGRAM], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, OTHER_VISIT: JSON.stringify(wideIsland), ...environment },
  });
}

describe("the files are the same bytes", () => {
  test("when they are made twice", () => {
    expect(digestHere()).toBe(here);
  });

  test.each([
    ["Pacific/Kiritimati", "tr_TR.UTF-8", -840],
    ["America/Los_Angeles", "C", 480],
  ])("in the zone %s and the locale %s", (zone, locale, minutes) => {
    expect(elsewhere({ TZ: zone, LC_ALL: locale, LANG: locale })).toBe(`${here} ${minutes}\n`);
  });

  test("whatever the clock says", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-12-31T23:59:59Z") });
    try {
      expect(digestHere()).toBe(here);
    } finally {
      vi.useRealTimers();
    }
  });
});
