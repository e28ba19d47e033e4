import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWithTexts, realTexts } from "./real-texts.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of the project as npm does; returns its exit code and what it printed. */
function run(script: string, ...args: readonly string[]): { readonly status: number | null; readonly printed: string } {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, printed: `${stdout}${stderr}`.replace(ESCAPES, "") };
}

describe("npm run audit", () => {
  test("without texts checks what needs none, and says what it could not check", () => {
    const { status, printed } = run("scripts/audit.ts");
    expect(status).toBe(0);
    expect(printed).toContain("Not checked, as there is no text: qazinform-council.txt, qazinform-award.txt.");
    expect(printed).toContain("No findings.");
  });

  test.each([
    [["--help"], 0, "--sources DIR"],
    [["texts"], 2, "Unexpected argument 'texts'"],
    [["--source", "texts"], 2, "Unknown option '--source'"],
    [["--sources", "/nowhere"], 2, "No such folder: /nowhere"],
  ] as const)("called with %j says what to do, without a trace", (args, code, said) => {
    const { status, printed } = run("scripts/audit.ts", ...args);
    expect(status).toBe(code);
    expect(printed).toContain(said);
    expect(printed).not.toContain("    at ");
  });

  test("reports a text of an unknown source and one of another article, and exits 1", () => {
    writeFileSync(join(folder, "qazinform-awards.txt"), "A text.");
    writeFileSync(join(folder, "qazinform-council.txt"), "Another article.");
    const { status, printed } = run("scripts/audit.ts", "--sources", folder);
    expect(status).toBe(1);
    expect(printed).toContain("unknown-source qazinform-awards");
    expect(printed).toContain("other-text qazinform-council");
    expect(printed).toContain("2 findings.");
  });
});

describeWithTexts("on the founding reports", () => {
  test("npm run audit has no finding, and finds one that was planted", () => {
    for (const [source, text] of Object.entries(realTexts)) writeFileSync(join(folder, `${source}.txt`), text);
    rmSync(join(folder, "qazinform-awards.txt"), { force: true });
    const clean = run("scripts/audit.ts", "--sources", folder);
    expect(clean.printed).toContain("No findings.");
    expect(clean.status).toBe(0);

    const spoilt = (realTexts["qazinform-award"] ?? "").replace("12,000", "13,000");
    writeFileSync(join(folder, "qazinform-award.txt"), spoilt);
    const { status, printed } = run("scripts/audit.ts", "--sources", folder);
    expect(status).toBe(1);
    expect(printed).toContain("passage-changed qazinform-award 7.1 (cited by kazakhstani-students-in-turkiye)");
    expect(printed).toContain("1 finding.");
  });

  test("npm run passages finds the digests as they are, and shows one that is not", () => {
    for (const [source, text] of Object.entries(realTexts)) writeFileSync(join(folder, `${source}.txt`), text);
    expect(run("scripts/digest-passages.ts", "--sources", folder)).toMatchObject({ status: 0 });
    writeFileSync(
      join(folder, "qazinform-award.txt"),
      (realTexts["qazinform-award"] ?? "").replace("12,000", "13,000"),
    );
    const { status, printed } = run("scripts/digest-passages.ts", "--sources", folder);
    expect(status).toBe(1);
    expect(printed).toContain("qazinform-award 7.1\n- ");
    expect(printed).toContain("qazinform-award: 62 passages, 1 changed");
    writeFileSync(join(folder, "qazinform-award.txt"), "Too short.");
    const short = run("scripts/digest-passages.ts", "--sources", folder);
    expect(short.status).toBe(1);
    expect(short.printed).toMatch(/^qazinform-award 1\.1: its paragraph ends before character \d+$/m);
  });

  test.each([[[]], [["--sources", "nowhere"]], [["--folder", "."]]])(
    "npm run passages %j says how it is called",
    (args) => {
      const { status, printed } = run("scripts/digest-passages.ts", ...args);
      expect(printed).toMatch(/^.+\n\nnpm run passages -- --sources DIR \[--write\]\n$/);
      expect(status).toBe(2);
    },
  );
});
