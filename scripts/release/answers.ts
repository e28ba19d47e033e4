import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Change, Level } from "./change.js";
import { inTemporaryFolder, printedBy, ReleaseError, resultOf } from "./command.js";

/** What the helpers answered, by question. */
export type Answers = ReadonlyMap<string, string>;

/** The answers of a release and of what comes next, to the questions in `tests/questions` of the release. */
export interface AskedTwice {
  readonly released: Answers;
  readonly current: Answers;
  /** What the present helpers answer about the released data: tells whether the data changed, or the helpers. */
  readonly currentOverReleasedData: Answers;
}

/** Asks the questions that a release was tested with again, of the working tree. */
export async function askAgain(root: string, tag: string): Promise<AskedTwice> {
  return inTemporaryFolder(async (folder) => {
    const archive = join(folder, "released.tar");
    printedBy(root, "git", "archive", "--output", archive, tag, "package.json", "src", "data", "tests");
    const askWith = (copy: string, ...parts: readonly string[]): Answers => {
      mkdirSync(join(folder, copy));
      printedBy(folder, "tar", "-xf", archive, "-C", copy);
      for (const part of parts) cpSync(join(root, part), join(folder, copy, part), { recursive: true });
      return askIn(join(folder, copy));
    };
    return {
      released: askWith("released"),
      current: askWith("current", "src", "data"),
      currentOverReleasedData: askWith("mixed", "src"),
    };
  });
}

/** Asks the questions in a copy of the project. */
export function askIn(copy: string): Answers {
  const questions = join(copy, "tests/questions");
  const files = readdirSync(questions).filter((name) => name.endsWith(".ts"));
  buildSync({
    entryPoints: files.map((name) => join(questions, name)),
    outdir: questions,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    alias: { vitest: fileURLToPath(new URL("ask.ts", import.meta.url)) },
    // A copy lies in a folder without modules.
    nodePaths: [fileURLToPath(new URL("../../node_modules", import.meta.url))],
    logLevel: "silent",
  });
  const program = files
    .map((name) => `await import("./${name.replace(/ts$/, "mjs")}").catch(console.error);`)
    .join("\n");
  const answers = resultOf(questions, "--input-type=module", "--eval", program);
  if (Object.keys(answers).length === 0)
    throw new ReleaseError("The questions in tests/questions gave no answers, so that nothing can be compared.");
  return new Map(Object.entries(answers).map(([name, answer]) => [name, String(answer)]));
}

/** What is answered differently. Where the data is the reason, an answer needs what the change of the data needs. */
export function compareAnswers(asked: AskedTwice, levelOfData: Level): readonly Change[] {
  return [...asked.released].flatMap(([question, before]): readonly Change[] => {
    const after = asked.current.get(question);
    if (after === before) return [];
    const text = `${question} ${difference(before, after ?? "no answer")}`;
    if (asked.currentOverReleasedData.get(question) === before)
      return [{ level: levelOfData, text, reason: "the data behind an answer changed" }];
    return [{ level: "major", text, reason: "a helper answers something else" }];
  });
}

/** Where two answers begin to differ. */
function difference(before: string, after: string): string {
  const start = Math.max(0, [...before].findIndex((letter, index) => letter !== after[index]) - 20);
  const [old, now] = [before, after].map((answer) => answer.slice(start, start + 80));
  return `${old} → ${now}`;
}
