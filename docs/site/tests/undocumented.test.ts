import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const site = fileURLToPath(new URL("../", import.meta.url));
const root = join(site, "../..");
const typedoc = join(dirname(createRequire(import.meta.url).resolve("typedoc/package.json")), "bin/typedoc");

/** What TypeDoc says of a module with the settings of the reference, and whether it fails. */
function documented(code: string): { readonly failed: boolean; readonly said: string } {
  // Within the project, where the types of its packages are found.
  const folder = mkdtempSync(join(site, "tests/planted-"));
  const file = join(folder, "planted.ts");
  const config = join(folder, "tsconfig.json");
  const options = join(folder, "typedoc.json");
  writeFileSync(file, code);
  writeFileSync(config, JSON.stringify({ extends: join(root, "tsconfig.json"), include: ["planted.ts"], exclude: [] }));
  // The types that are left out on purpose are not met here, which is a warning as well: told to be none.
  const own = { extends: join(site, "typedoc.jsonc"), entryPoints: [file], tsconfig: config, emit: "none" };
  writeFileSync(
    options,
    JSON.stringify({ ...own, intentionallyNotExported: [], projectDocuments: [], readme: "none" }),
  );
  const program = ["--import", "tsx", typedoc, "--options", options];
  // The settings of the site's markup are found from its folder.
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: site, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { failed: status !== 0, said: stdout + stderr };
}

/** A doc comment with a category. */
const comment = (text: string, category: string): string => `/**\n * ${text}\n *\n * @category ${category}\n */`;

test("the reference fails at what is not documented, linked, exported or in a category, and at nothing else", () => {
  const { failed, said } = documented(
    [
      `${comment("A number.", "Data")}\nexport const sound: number = 1;`,
      "export const bare: number = 1;",
      `${comment("A record.", "Records")}\nexport interface Planted { readonly one: string }`,
      `${comment("See {@link gone}.", "Data")}\nexport const linked: number = 1;`,
      `interface Hidden {}\n${comment("Hiding.", "Data")}\nexport const hiding: Hidden = {};`,
      "/** In no category. */\nexport const uncategorized: number = 1;",
      `${comment("In one that there is not.", "Dates")}\nexport const misplaced: number = 1;`,
    ].join("\n"),
  );
  for (const complaint of [
    /bare.*does not have any documentation/,
    /Planted\.one.*does not have any documentation/,
    /"gone"/,
    /Hidden.*not included in the documentation/,
    /uncategorized.*: give it a @category/,
    /misplaced: give it a @category/,
  ]) {
    expect(said).toMatch(complaint);
  }
  expect(said).not.toContain("sound");
  expect(failed).toBe(true);
});
