import { expect, test } from "vitest";
import { faultsOfLoading } from "../../scripts/release/loading.js";
import { type Edit, releasedWith, remove, text } from "./released.js";

const CODE = /^.*$/m;

test.each<readonly [change: string, said: readonly string[], edit: Edit]>([
  ["nothing", [], () => {}],
  [
    "a script for CommonJS that throws",
    ["require of ankara-visit-2025/schema: Error: no"],
    text("dist/schema.cjs", CODE, 'throw new Error("no");'),
  ],
  [
    "a module that is cut off",
    ["import of ankara-visit-2025/locales/kk: SyntaxError: Unexpected end of input"],
    text("dist/locale-kk.js", CODE, "export {"),
  ],
  [
    "a script that ends the program, and hides those after it",
    ["require of ankara-visit-2025/schema: the program ended"],
    text("dist/schema.cjs", CODE, "process.exit();"),
  ],
  [
    "an export under another name in one of the two",
    ["ankara-visit-2025/audit exports name where it is imported, and names where it is required."],
    text("dist/audit.cjs", "exports.name", "exports.names"),
  ],
  [
    "a package that is needed and not declared",
    [expect.stringMatching(/^import of ankara-visit-2025\/audit: Error.* Cannot find package 'date-fns'/)],
    text("dist/audit.js", CODE, 'import "date-fns"; export const name = 1;'),
  ],
  [
    "a script that is not there",
    [expect.stringMatching(/^require of ankara-visit-2025: Error: Cannot find module/)],
    remove(/^dist\/index\.cjs$/),
  ],
])("%s", async (_, said, edit) => {
  expect(await faultsOfLoading(releasedWith(edit))).toEqual(said);
});
