import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { askAll, assertOwnAnswers } from "../../scripts/release/answers.js";
import { readTarball } from "../../scripts/release/package.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { copyWithQuestions } from "../release/copy-with-questions.js";
import { intendedFiles, withoutDigests } from "./intended-files.js";
import { installPacked, type Project } from "./packed.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

/** The built files of that ending, one after the other; those alone whose name begins so. */
function builtText(ending: string, beginning = ""): string {
  const names = readdirSync(join(root, "dist")).filter((name) => name.endsWith(ending) && name.startsWith(beginning));
  return names.map((name) => readFileSync(join(root, "dist", name), "utf8")).join("\n");
}

const made = filesOf(dataset, ownEdition(DATA_VERSION));

let project: Project;
beforeAll(() => {
  project = installPacked();
});
afterAll(() => project.remove());

describe("what is installed", () => {
  test("one package and no other", () => {
    expect(readdirSync(join(project.folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "ankara-visit-2025",
    ]);
  });

  test("the intended files and no other", () => {
    expect(withoutDigests(project.files)).toEqual(intendedFiles());
  });

  test("the links of its pages lead to files that it holds", () => {
    const broken = project.files.flatMap((page) => {
      if (!page.endsWith(".md")) return [];
      const text = readFileSync(join(project.folder, "node_modules/ankara-visit-2025", page), "utf8");
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = ""]) =>
        join(page, "..", path),
      );
      return targets.filter((target) => !project.files.includes(target)).map((target) => `${page} → ${target}`);
    });
    expect(broken).toEqual([]);
  });

  test("the files are those that the data gives", () => {
    const folder = join(project.folder, "node_modules/ankara-visit-2025/dist/files");
    for (const [path, content] of made) {
      expect(Buffer.compare(readFileSync(join(folder, path)), Buffer.from(content)), path).toBe(0);
    }
  });

  test("the files are found by their names", () => {
    const source = `
      const { resources } = require("ankara-visit-2025/files/datapackage.json");
      const text = require("node:fs").readFileSync(require.resolve("ankara-visit-2025/files/" + resources[0].path), "utf8");
      console.log(resources.length, text.split("\\r\\n")[0]);`;
    expect(project.run({ "files.cjs": source }, "node", "files.cjs")).toBe("50 id,collection\n");
  });

  test("tools that do not read `exports` find the entry points as folders", () => {
    // By its path: Node then reads the `main` of the folder, as such tools do.
    const source = `
      for (const name of ["audit", "schema", "locales", "locales/tr"]) {
        const folder = "./node_modules/ankara-visit-2025/" + name;
        const { main, module, types } = require(folder + "/package.json");
        const found = require.resolve(folder);
        console.log(name, found === require.resolve("ankara-visit-2025/" + name));
        for (const file of [module, types]) require("node:fs").accessSync(require("node:path").join(folder, file));
      }`;
    expect(project.run({ "folders.cjs": source }, "node", "folders.cjs")).toBe(
      "audit true\nschema true\nlocales true\nlocales/tr true\n",
    );
  });

  test("no other library is bundled, so that no notice is owed", () => {
    expect(builtText(".js")).not.toMatch(/^\/\/ node_modules\//m);
  });
});

describe("it runs", () => {
  const AUDIT = `
    audit({ "qazinform-awards": "A text." }).then(({ sources, findings }) =>
      console.log(sources[0].status, findings[0].kind, findings[0].nearest, coverage().length, normalizeText("“a”"), get() === get()));`;
  const audited = 'not checked unknown-source qazinform-award 2 "a" true\n';

  test("the audit, imported, shares the data with the main entry", () => {
    const source = `import { audit, coverage, normalizeText } from "ankara-visit-2025/audit";
      import { getEvent } from "ankara-visit-2025"; const get = () => getEvent("arrival");${AUDIT}`;
    expect(project.run({ "audit.mjs": source }, "node", "audit.mjs")).toBe(audited);
  });

  test("the audit, required", () => {
    const source = `const { audit, coverage, normalizeText } = require("ankara-visit-2025/audit");
      const { getEvent } = require("ankara-visit-2025"); const get = () => getEvent("arrival");${AUDIT}`;
    expect(project.run({ "audit.cjs": source }, "node", "audit.cjs")).toBe(audited);
  });

  test("visit.json is the dataset, with its form and version", () => {
    const source = `
      const { $schema, version, ...rest } = require("ankara-visit-2025/visit.json");
      const { dataset, DATA_VERSION } = require("ankara-visit-2025");
      console.log($schema, version === DATA_VERSION, JSON.stringify(rest) === JSON.stringify(dataset), Object.keys(rest).join(" "));`;
    expect(project.run({ "json.cjs": source }, "node", "json.cjs")).toBe(
      "./visit.schema.json true true visit topics sources passages places organizations participants events agreements figures statements discrepancies gaps\n",
    );
  });

  test("visit.json stays its user's own, who may change it", () => {
    const source = `
      const visit = require("ankara-visit-2025/visit.json");
      const { events } = require("ankara-visit-2025");
      visit.events[0].title = "Other";
      visit.events.pop();
      console.log(events[0].title, events.length - visit.events.length, Object.isFrozen(events[0].citations));`;
    expect(project.run({ "own.cjs": source }, "node", "own.cjs")).toBe(`${dataset.events[0]?.title} 1 true\n`);
  });
});

describe("what a bundler keeps", () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project.folder },
      bundle: true,
      format: "esm",
      write: false,
      minify: true,
    });
    return outputFiles.map(({ text }) => text).join("");
  };

  /** A text that stands in one collection only. */
  const marks = {
    events: "Guard of honour at the aircraft",
    participants: "Chairman of the Board of Directors",
    agreements: "90-day visa-free regime for citizens",
    figures: "students from Kazakhstan in T",
    statements: "Said that cultural and humanitarian ties",
    gaps: "At what time did each event",
    passages: "photo-credit",
  } as const;

  test.each(Object.keys(marks))("one collection and not another: %s", async (name) => {
    const code = await bundle(`import { ${name} } from "ankara-visit-2025"; console.log(${name});`);
    const kept = Object.entries(marks)
      .filter(([, mark]) => code.includes(mark))
      .map(([other]) => other);
    expect(kept).toEqual([name]);
  });

  test("a helper keeps the collection that it looks in", async () => {
    const code = await bundle('import { getGap } from "ankara-visit-2025"; console.log(getGap("end-of-visit"));');
    expect(
      Object.entries(marks)
        .filter(([, mark]) => code.includes(mark))
        .map(([name]) => name),
    ).toEqual(["gaps"]);
  });

  test("nothing, where nothing is used", async () => {
    expect(await bundle('import "ankara-visit-2025";')).toBe("");
  });
});

describe("the declarations", () => {
  test("of the schemas are the same to both, but not one file, as those of zod are two", () => {
    const [toModules, toCommonJs] = [".d.ts", ".d.cts"].map((ending) => builtText(ending, "schema"));
    expect(toModules).toMatch(/ from 'zod';/);
    expect(toModules).toBe(toCommonJs);
  });

  const declarations = ["index", "visit", "figure", "locale"].map((name) => builtText(".d.cts", name)).join("");

  test("do not mention zod", () => {
    expect(declarations).not.toMatch(/zod/i);
  });
});

describe("the linters of packages have nothing to say", () => {
  test("publint, strict", async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    expect(messages).toEqual([]);
  });

  test("are the types wrong?", () => {
    const attw = join(require.resolve("@arethetypeswrong/cli/package.json"), "../dist/index.js");
    const printed: unknown = JSON.parse(project.run({}, "node", attw, project.tarball, "--format", "json"));
    expect(printed).toMatchObject({ analysis: { packageName: "ankara-visit-2025", problems: [] } });
  });
});

test("a release is refused where a helper of the package answers otherwise than its source", async () => {
  // Of all questions `release:check` sees that they are answered alike.
  const asked = join(project.folder, "asked");
  copyWithQuestions(asked, "what-was-agreed");
  const files = new Map(await readTarball(join(project.folder, project.tarball)));
  const code = Buffer.from(files.get("dist/index.cjs") ?? []).toString();
  files.set("dist/index.cjs", Buffer.from(code.replace(/function statusOf\(.*\{$/m, "$& return undefined;")));
  const answers = await askAll(asked, files);
  expect(() => assertOwnAnswers(answers)).toThrow(
    /^The package answers otherwise than its source:(\n {2}require: .*→.*undefined.*)+$/,
  );
});
