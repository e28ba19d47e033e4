import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { type Change, difference } from "./change.js";
import { inTemporaryFolder, printedBy, ReleaseError, resultOf } from "./command.js";
import { complete } from "./data-over.js";
import { installIn, WAYS } from "./installed.js";
import type { LastRelease } from "./last-release.js";
import type { Level } from "./levels.js";
import type { Package } from "./package.js";

const NAME = "ankara-visit-2025";

/** What the questions are asked with: they import these, and the visits that they are about. */
export const ASKED_WITH = [
  "package.json",
  "src",
  "data",
  "tests/questions",
  "tests/visits",
  "tests/data/invalid-visits.ts",
  "tests/island.ts",
  "tests/mutable.ts",
] as const;

/** What was answered, by question. */
export type Answers = ReadonlyMap<string, string>;

/** What two packages answer, by way of loading and question: `require: Who signed?`. */
export interface Asked {
  /** The package that comes next. */
  readonly current: Answers;
  /** The source that it is built from. It is loaded in one way. */
  readonly source: Answers;
  /** The package that was released. */
  readonly released?: Answers;
  /** The present source over the released data: it tells whether the data changed, or a helper. */
  readonly sourceOverData?: Answers;
}

/** Asks a package and its source the questions in `tests/questions` of the last release, and that release too. */
export async function askAll(root: string, current: Package, last?: LastRelease): Promise<Asked> {
  return inTemporaryFolder(async (folder) => {
    const copy = (name: string, ...parts: readonly string[]): string => {
      for (const part of parts) cpSync(join(root, part), join(folder, name, part), { recursive: true });
      return join(folder, name);
    };
    const now = copy("current", ...ASKED_WITH);
    if (last === undefined) return { source: await askSource(now), current: await askPackage(now, current) };
    const archive = join(folder, "released.tar");
    printedBy(root, "git", "archive", "--output", archive, last.tag, "package.json", "data", "tests");
    const before = copy("released", "src");
    printedBy(before, "tar", "-xf", archive);
    complete(join(before, "data"), join(root, "data"));
    cpSync(join(before, "tests"), join(now, "tests"), { recursive: true });
    return {
      source: await askSource(now),
      current: await askPackage(now, current),
      sourceOverData: await askSource(before),
      released: await askPackage(before, last.files),
    };
  });
}

/** Asks the questions in a copy of the project of its source. */
export function askSource(copy: string): Promise<Answers> {
  return ask(copy, (path) => `module.exports = require(${JSON.stringify(join(copy, "src", path))})`);
}

/** Asks the questions in a copy of the project of a package, as it is imported and as it is required. */
export async function askPackage(copy: string, files: Package): Promise<Answers> {
  installIn(copy, files);
  const answers = new Map<string, string>();
  for (const way of WAYS) {
    const own = await ask(copy, (path) => {
      const entry = JSON.stringify(`${NAME}/${path}`.replace(/(\/index)?\.js$/, ""));
      return way === "import" ? `export * from ${entry}` : `module.exports = require(${entry})`;
    });
    for (const [question, answer] of own) answers.set(`${way}: ${question}`, answer);
  }
  return answers;
}

/** Asks the questions in a copy of the project, with other code for the files of the source that they import. */
async function ask(copy: string, codeFor: (path: string) => string): Promise<Answers> {
  const entries: Plugin = {
    name: "entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(\.\.\/)+src\// }, ({ path }) => ({
        path: path.replace(/^(\.\.\/)+src\//, ""),
        namespace: "entry",
      }));
      onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({ contents: codeFor(path), resolveDir: copy }));
    },
  };
  const questions = join(copy, "tests/questions");
  // Beside the questions, which read files that lie there.
  const bundles = join(copy, "tests/bundled");
  const files = readdirSync(questions).filter((name) => name.endsWith(".ts"));
  await build({
    entryPoints: files.map((name) => join(questions, name)),
    outdir: bundles,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    alias: { vitest: fileURLToPath(new URL("ask.ts", import.meta.url)) },
    plugins: [entries],
    // The others are bundled.
    external: [NAME],
    // A copy lies in a folder without modules.
    nodePaths: [fileURLToPath(new URL("../../node_modules", import.meta.url))],
    logLevel: "silent",
  });
  // With a manifest of its own, the folder is not within the package that it loads.
  writeFileSync(join(bundles, "package.json"), "{}");
  const program = files
    .map((name) => `await import("./${name.replace(/ts$/, "mjs")}").catch(console.error);`)
    .join("\n");
  const answers = resultOf(bundles, "--input-type=module", "--eval", program);
  if (Object.keys(answers).length === 0)
    throw new ReleaseError("The questions in tests/questions gave no answers, so that nothing can be compared.");
  return new Map(Object.entries(answers).map(([name, answer]) => [name, String(answer)]));
}

/** Throws if a package answers otherwise than the source that it is built from, in either way of loading. */
export function assertOwnAnswers({ current, source }: Asked): void {
  const faults = WAYS.flatMap((way) =>
    [...source].flatMap(([question, own]) => {
      const asked = `${way}: ${question}`;
      const answer = current.get(asked) ?? "no answer";
      return answer === own ? [] : `${asked} ${difference(own, answer)}`;
    }),
  );
  if (faults.length > 0)
    throw new ReleaseError(["The package answers otherwise than its source:", ...faults].join("\n  "));
}

/** What is answered differently. Where the data is the reason, an answer needs what the change of the data needs. */
export function compareAnswers({ current, released, sourceOverData }: Asked, levelOfData: Level): readonly Change[] {
  return [...(released ?? [])].flatMap(([question, before]): readonly Change[] => {
    const after = current.get(question);
    if (after === before) return [];
    const text = `${question} ${difference(before, after ?? "no answer")}`;
    if (sourceOverData?.get(withoutWay(question)) === before)
      return [
        { level: levelOfData === "none" ? "minor" : levelOfData, text, reason: "the data behind an answer changed" },
      ];
    return [{ level: "major", text, reason: "a helper answers something else" }];
  });
}

function withoutWay(question: string): string {
  return question.slice(question.indexOf(": ") + 2);
}
