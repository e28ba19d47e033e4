import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allBlocks, type Block, blocksIn, filesWritten, type WrittenFiles } from "./blocks.js";
import { instrument, plain, promisesOf } from "./instrument.js";
import { installPacked, type Project } from "./packed.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const blocks = allBlocks();
const examples = blocks.filter(({ language }) => language === "ts");

/** Who runs the blocks of a language, or why nobody does. */
const RUNNERS: Readonly<Record<string, string>> = {
  ts: "tests/package/examples.test.ts",
  sql: "tests/consumers/guides.test.ts",
  sparql: "tests/consumers/guides.test.ts",
  js: "tests/consumers/guides.test.ts",
  json: "written as files for the examples below it, and compared to docs/examples by tests/structure/papers.test.ts",
  text: "shown: a layout, an output, a table",
  sh: "typed by the reader: it installs, or is a script of package.json",
  python: "not run: no Python is asked of who tests the package",
  r: "not run: no R is asked of who tests the package",
};

let project: Project;
beforeAll(() => {
  project = installPacked();
  for (const name of ["zod", "@types/node", "undici-types"]) {
    mkdirSync(join(project.folder, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(project.folder, "node_modules", name), "dir");
  }
  mkdirSync(join(project.folder, "visits"));
  copyFileSync(join(root, "dist/visit.json"), join(project.folder, "visits/ankara-visit-2025.json"));
  for (const file of ["tests/visits/erdogan-rome-2021.json", "docs/examples/modi-brunei-2024.json"])
    copyFileSync(join(root, file), join(project.folder, "visits", basename(file)));
});
afterAll(() => project.remove());

/** An example that does not compile, and does not give what it promises. */
const WRONG = {
  name: "a wrong example",
  code: 'import { getEvent } from "ankara-visit-2025";\ngetEvent("arrival").dat; // => 2025-07-28\n',
};

/** What the compiler says of examples against the package as it is installed. */
function compile(own: readonly Pick<Block, "name" | "code">[]): readonly string[] {
  const files = own.map(({ code }, index) => {
    const file = join(project.folder, `example-${index}.ts`);
    writeFileSync(file, code);
    return file;
  });
  const program = ts.createProgram(files, {
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noEmit: true },
    ...{ target: ts.ScriptTarget.ES2022, moduleDetection: ts.ModuleDetectionKind.Force, types: ["node"] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
    ...{ typeRoots: [join(project.folder, "node_modules/@types")], preserveSymlinks: true },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const example = own.find((_one, index) => file?.fileName.endsWith(`/example-${index}.ts`));
    return `${example?.name ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

type Given = readonly (readonly [index: number, text: string])[];

/** The files that a reader has written on coming to an example: its page has shown them above it. */
function filesBefore(example: Block): WrittenFiles {
  const page = blocks.filter(({ file }) => file === example.file);
  return filesWritten(page.slice(0, page.indexOf(example)));
}

/**
 * What the lines of examples give that promise something, each example a module of its own in the user's project. Each
 * finds the files that its page has had the reader write so far.
 */
function run(own: readonly Pick<Block, "code">[], written: readonly WrittenFiles[] = []): readonly (Given | string)[] {
  const files: Record<string, string> = { "written.json": JSON.stringify(written) };
  own.forEach(({ code }, index) => {
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    files[`run-${index}.mjs`] = ts.transpileModule(instrument(code), { compilerOptions: options }).outputText;
  });
  files["run.mjs"] = `
    import { readFileSync, writeFileSync } from "node:fs";
    console.log = () => {};
    const written = JSON.parse(readFileSync("written.json", "utf8"));
    const all = [];
    for (let index = 0; index < ${own.length}; index += 1) {
      for (const [name, json] of Object.entries(written[index] ?? {})) writeFileSync(name, JSON.stringify(json));
      all.push(await import(\`./run-\${index}.mjs\`).then(({ given }) => given, (error) => String(error)));
    }
    process.stdout.write(JSON.stringify(all));`;
  return JSON.parse(project.run(files, "node", "run.mjs")); // what the line above wrote
}

describe("the examples", () => {
  test("are there, and most promise a result", () => {
    expect(examples.length).toBeGreaterThan(100);
    expect(examples.filter(({ code }) => promisesOf(code).length > 0).length).toBeGreaterThan(95);
    // A promise that stands where it is not read would never be compared.
    for (const { name, code } of examples) expect(promisesOf(code).length, name).toBe(code.split("// =>").length - 1);
  });

  test("compile against the package as it is installed, and one that is wrong does not", () => {
    const [said = "", ...more] = compile([...examples, WRONG]);
    expect(more).toEqual([]);
    expect(said).toMatch(/^a wrong example: .*'dat' does not exist/);
  });

  describe("give what they promise", () => {
    let given: readonly (Given | string)[];
    beforeAll(() => {
      given = run(examples, examples.map(filesBefore));
    });

    test.each(examples.map(({ name, code }, index) => [name, code, index] as const))("%s", (_name, code, index) => {
      const own = given[index];
      if (typeof own !== "object") expect.unreachable(own);
      const promises = promisesOf(code);
      expect([...new Set(own.map(([line]) => line))]).toEqual(promises.map((_promise, line) => line));
      for (const [line, text] of own) expect(plain(text)).toBe(plain(promises[line] ?? ""));
    });
  });

  test("that give something else, or fail, are found", () => {
    expect(run([WRONG, { code: 'throw new Error("no");' }])).toEqual([[[0, "undefined"]], "Error: no"]);
    expect(plain('["July 28–29","a"]')).toBe(plain("July 28–29, a"));
    expect(plain('["July 28–29","a"]')).not.toBe(plain("July 28 – 29, a"));
  });
});

describe("every block of code", () => {
  test("has a runner, or a reason why it is not run", () => {
    expect(blocks.filter(({ language }) => !Object.hasOwn(RUNNERS, language)).map(({ name }) => name)).toEqual([]);
  });

  test("in a language without a runner is found", () => {
    const [block] = blocksIn("page.md", "A page.\n\n```rust\nfn main() {}\n```\n");
    expect(block?.language).toBe("rust");
    expect(Object.hasOwn(RUNNERS, block?.language ?? "")).toBe(false);
  });

  test("is read: none is passed over", () => {
    // A fence that does not close, or is indented, is no block, and would be passed over.
    const files = [...new Set(blocks.map(({ file }) => file))].filter((file) => file.endsWith(".md"));
    for (const file of files) {
      const fences = readFileSync(join(root, file), "utf8").match(/```/g)?.length ?? 0;
      expect(blocks.filter((block) => block.file === file).length * 2, file).toBe(fences);
    }
  });

  test("of the guides that others run stands in a guide that they know", () => {
    const known = readFileSync(join(root, "tests/consumers/guides.test.ts"), "utf8");
    const elsewhere = blocks.filter(({ language }) => RUNNERS[language] === "tests/consumers/guides.test.ts");
    const guides = new Set(elsewhere.map(({ file }) => /^docs\/guides\/(.*)\.md$/.exec(file)?.[1]));
    expect([...guides].filter((guide) => !known.includes(`["${guide}", `))).toEqual([]);
  });
});
