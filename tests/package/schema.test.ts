import { readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked, type Project } from "./packed.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let project: Project;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project.remove());

/** Puts a version of zod beside the package, as its user would install it. */
function useZod(name: string): void {
  const zod = join(project.folder, "node_modules/zod");
  rmSync(zod, { recursive: true, force: true });
  symlinkSync(join(root, "node_modules", name), zod, "dir");
}

const READ = `
const json = JSON.parse(JSON.stringify(dataset));
const visit = parseVisit(json);
json.events[0].place = "ankra";
let error;
try { parseVisit(json); } catch (thrown) { error = thrown; }
console.log(findEvents({ place: "ankara" }, visit).length === findEvents({ place: "ankara" }).length, Object.isFrozen(visit.events[0]),
  error instanceof VisitError, error.code, error.problems[0].nearest);`;
const read = "true true true invalid-visit ankara\n";

/** Without the libraries of a browser, which take a compiler longer to read than the package and zod. */
const LANGUAGE = { target: "es2022", lib: ["es2022"], types: [] };

// 4.3 is the first with exactOptional, which the schemas are made with.
describe.each([["zod"], ["zod-4.3"]])("the schema entry, with %s", (name) => {
  beforeAll(() => useZod(name));

  test("imported, shares the error with the main entry", () => {
    const source = `import { dataset, findEvents, VisitError } from "ankara-visit-2025";
      import { parseVisit } from "ankara-visit-2025/schema";${READ}`;
    expect(project.run({ "read.mjs": source }, "node", "read.mjs")).toBe(read);
  });

  test("required", () => {
    const source = `const { dataset, findEvents, VisitError } = require("ankara-visit-2025");
      const { parseVisit } = require("ankara-visit-2025/schema");${READ}`;
    expect(project.run({ "read.cjs": source }, "node", "read.cjs")).toBe(read);
  });

  test("where no code may be made from text", () => {
    const source = `import { dataset, findEvents, VisitError } from "ankara-visit-2025";
      import { parseVisit } from "ankara-visit-2025/schema";${READ}`;
    const flag = "--disallow-code-generation-from-strings";
    expect(project.run({ "strict.mjs": source }, "node", flag, "strict.mjs")).toBe(read);
  });

  test.each([
    ["bundler", "esnext", "consumer.ts"],
    ["node16", "node16", "consumer.cts"],
  ] as const)("compiles with moduleResolution %s", (moduleResolution, module, file) => {
    const code = `import { z } from "zod";
      import { type AnyIds, timeline, type Visit, type VisitEvent } from "ankara-visit-2025";
      import { eventSchema, parseVisit, safeParseVisit } from "ankara-visit-2025/schema";
      const visit: Visit<AnyIds> = parseVisit({});
      const event: VisitEvent<AnyIds> = z.object({ event: eventSchema }).parse({}).event;
      const result = safeParseVisit({});
      export const said: string = result.success ? timeline(visit)[0]?.date ?? event.id : result.problems[0].expected;`;
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true },
      ...{ ...LANGUAGE, module, moduleResolution, preserveSymlinks: true },
    };
    const config = JSON.stringify({ compilerOptions, files: [file] });
    const tsc = join(root, "node_modules/typescript/lib/tsc.js");
    expect(project.run({ [file]: code, "tsconfig.json": config }, "node", tsc, "-p", "tsconfig.json")).toBe("");
  });
});

describe("without `strict`", () => {
  test("problems can be read where the visit is refused", () => {
    useZod("zod");
    const code = `import { safeParseVisit } from "ankara-visit-2025/schema";
      const result = safeParseVisit([]);
      export let said: unknown;
      if (!result.success) said = result.problems[0].found;
      else said = result.visit.events.length;`;
    const options = { strict: false, skipLibCheck: true, noEmit: true, ignoreDeprecations: "6.0" };
    const compilerOptions = { ...options, ...LANGUAGE, module: "esnext", moduleResolution: "bundler" };
    const config = JSON.stringify({
      compilerOptions: { ...compilerOptions, preserveSymlinks: true },
      files: ["lax.ts"],
    });
    const tsc = join(root, "node_modules/typescript/lib/tsc.js");
    expect(project.run({ "lax.ts": code, "tsconfig.json": config }, "node", tsc, "-p", "tsconfig.json")).toBe("");
  });
});

describe("what the schema entry loads", () => {
  test("of zod no more than it uses, wherever it is bundled", async () => {
    useZod("zod");
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { safeParseVisit } from "ankara-visit-2025/schema"; console.log(safeParseVisit);',
        resolveDir: project.folder,
      },
      ...{ bundle: true, format: "esm", write: false, minify: true },
    });
    // Without a namespace import esbuild keeps all of zod, with every language of its messages: 109 kB.
    expect(gzipSync(outputFiles.map(({ text }) => text).join(""), { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test("zod, once, and nothing else that is not the package's own", () => {
    const dist = join(root, "dist");
    const named = new Set(["schema.js"]);
    for (const name of named) {
      const text = readFileSync(join(dist, name), "utf8");
      for (const [, from = ""] of text.matchAll(/^import [^;]*?from ['"](?:\.\/)?([^'"]+)['"]/gm)) {
        if (from !== "zod") named.add(from);
      }
    }
    const files = readdirSync(dist);
    expect([...named].filter((name) => !files.includes(name))).toEqual([]);
    const loads = [...named].map((name) => readFileSync(join(dist, name), "utf8").match(/from 'zod'/g)?.length ?? 0);
    expect(loads.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test("no record of this visit", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { parseVisit } from "ankara-visit-2025/schema"; console.log(parseVisit);',
        resolveDir: project.folder,
      },
      ...{ bundle: true, format: "esm", write: false, minify: true, external: ["zod"] },
    });
    const code = outputFiles.map(({ text }) => text).join("");
    expect(code).not.toContain("kassym-jomart-tokayev");
    // Its rules, its messages and what it says of each field.
    expect(code.length).toBeLessThan(50_000);
  });
});
