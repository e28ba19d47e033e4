import { expect, test } from "vitest";
import { faultsOfLoading } from "../../scripts/release/loading.js";
import { all, type Edit, json, releasedWith, remove, text } from "./released.js";

const CODE = /^.*$/m;

const changes: Readonly<Record<string, readonly [said: readonly string[], edit: Edit]>> = {
  nothing: [[], () => {}],
  "a script for CommonJS that throws": [
    ["require of ankara-visit-2025/schema: Error: no"],
    text("dist/schema.cjs", CODE, 'throw new Error("no");'),
  ],
  "a module that is cut off": [
    ["import of ankara-visit-2025/locales/kk: SyntaxError: Unexpected end of input"],
    text("dist/locale-kk.js", CODE, "export {"),
  ],
  "a script that ends the program, and hides those after it": [
    ["require of ankara-visit-2025/schema: the program ended"],
    text("dist/schema.cjs", CODE, "process.exit();"),
  ],
  "an export under another name in one of the two": [
    [
      "require of ankara-visit-2025/audit: coverage is declared, and missing",
      "require of ankara-visit-2025/audit: coverages is not declared",
    ],
    text("dist/audit.cjs", "exports.coverage", "exports.coverages"),
  ],
  "a helper that is declared, and in neither of the two": [
    ["import", "require"].map((way) => `${way} of ankara-visit-2025: holds is declared, and missing`),
    all(text("dist/index.js", /.*holds.*\n/, ""), text("dist/index.cjs", /.*holds.*\n/, "")),
  ],
  "a helper that is declared as a type alone": [
    ["import", "require"].map((way) => `${way} of ankara-visit-2025: holds is not declared`),
    text("dist/index.d.cts", " holds,", " type holds,"),
  ],
  "a package that is needed and not declared": [
    [expect.stringMatching(/^import of ankara-visit-2025\/audit: Error.* Cannot find package 'date-fns'/)],
    text("dist/audit.js", CODE, 'import "date-fns"; export const coverage = 1;'),
  ],
  "an entry without conditions that does not load": [
    ["import", "require"].map((way) => `${way} of ankara-visit-2025/more: Error: no`),
    all(
      json("package.json", ({ exports }) => (exports["./more"] = "./dist/more.cjs")),
      (files) => files.set("dist/more.cjs", 'throw new Error("no");'),
    ),
  ],
  "a global that is set": [
    ["import of ankara-visit-2025/locales/tr: Error: it changes globalThis.visit"],
    text("dist/locale-tr.js", CODE, "globalThis.visit = 1; export const tr = 1;"),
  ],
  "a list that can do more": [
    ["require of ankara-visit-2025/locales/tr: Error: it changes Array.prototype.sum"],
    text("dist/locale-tr.cjs", CODE, "Array.prototype.sum = () => 0; exports.tr = 1;"),
  ],
  "a date format that can do more": [
    ["import of ankara-visit-2025/locales/tr: Error: it changes Intl.DateTimeFormat.prototype.sum"],
    text("dist/locale-tr.js", CODE, "Intl.DateTimeFormat.prototype.sum = () => 0; export const tr = 1;"),
  ],
  "lists that cannot be changed": [
    ["import of ankara-visit-2025/locales/tr: Error: it changes Array.prototype"],
    text("dist/locale-tr.js", CODE, "Object.freeze(Array.prototype); export const tr = 1;"),
  ],
  "a setting of the process": [
    ["import of ankara-visit-2025/locales/tr: Error: it changes process.env.TZ"],
    text("dist/locale-tr.js", CODE, 'process.env.TZ = "UTC"; export const tr = 1;'),
  ],
  "a greeting": [
    ["require of ankara-visit-2025/locales/tr: Error: it writes something"],
    text("dist/locale-tr.cjs", CODE, 'console.log("Hello"); exports.tr = 1;'),
  ],
  "more entries with a default export, in every form of a manifest": [
    [],
    all(
      json("package.json", ({ exports }) => {
        const typed = { types: "./dist/more.d.ts", default: "./dist/more.js" };
        exports["./flat"] = typed;
        exports["./untyped"] = { import: "./dist/more.js", require: "./dist/more.cjs" };
        exports["./both"] = { import: typed, require: "./dist/more.cjs" };
        exports["./plain"] = "./dist/more.cjs";
      }),
      (files) => {
        files.set("dist/more.js", "export default 1; export const a = 1;");
        files.set("dist/more.cjs", "exports.default = 1; exports.a = 1;");
        for (const kind of ["", "c"])
          files.set(`dist/more.d.${kind}ts`, "declare const more: number; export { more as default, more as a };");
      },
    ),
  ],
  "a script that is not there": [
    [expect.stringMatching(/^require of ankara-visit-2025: Error: Cannot find module/)],
    remove(/^dist\/index\.cjs$/),
  ],
};

test.each(Object.entries(changes))("%s", async (_, [said, edit]) => {
  expect(await faultsOfLoading(releasedWith(edit))).toEqual(said);
});
