import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const typedoc = join(dirname(createRequire(import.meta.url).resolve("typedoc/package.json")), "bin/typedoc");

// Within the project, where the types of its packages are found.
const folder = mkdtempSync(join(root, "docs/site/tests/planted-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What TypeDoc says of a module with the settings of the reference, and whether it fails. */
function documented(code: string): { readonly failed: boolean; readonly said: string } {
  const file = join(folder, "planted.ts");
  const config = join(folder, "tsconfig.json");
  writeFileSync(file, code);
  writeFileSync(config, JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["planted.ts"], exclude: [] }));
  // The lists that are left out on purpose are not met here, which is a warning as well: told to be none.
  const options = join(folder, "typedoc.json");
  const own = { extends: join(root, "docs/site/typedoc.jsonc"), entryPoints: [file], tsconfig: config, emit: "none" };
  writeFileSync(
    options,
    JSON.stringify({ ...own, intentionallyNotExported: [], projectDocuments: [], readme: "none" }),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, "--options", options], {
    cwd: root,
    encoding: "utf8",
  });
  return { failed: status !== 0, said: stdout + stderr };
}

describe("the reference", () => {
  test("is made of what is documented", () => {
    const { failed, said } = documented("/** A number. */\nexport const planted: number = 1;\n");
    expect(said).not.toContain("planted (");
    expect(failed).toBe(false);
  });

  test.each([
    ["an export without a comment", "export const planted: number = 1;", "does not have any documentation"],
    [
      "a property without one",
      "/** One. */\nexport interface Planted { readonly one: string }",
      "does not have any documentation",
    ],
    ["a link that leads nowhere", "/** See {@link gone}. */\nexport const planted: number = 1;", "gone"],
    [
      "a type that is not exported",
      "interface Hidden {}\n/** One. */\nexport const planted: Hidden = {};",
      "not included in the documentation",
    ],
  ])("fails at %s", (_name, code, complaint) => {
    const { failed, said } = documented(`${code}\n`);
    expect(said).toContain(complaint);
    expect(failed).toBe(true);
  });
});
