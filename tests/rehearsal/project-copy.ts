import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attempt, type Environment, sh } from "./shell.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The announcement of the first release, once that is made and its changeset gone. */
const ANNOUNCEMENT = `---
"ankara-visit-2025": major
---

The first release. It describes the official visit of the rehearsal.
`;

/** A copy of the project as it stands, a repository of its own, in which a release can be made. */
export function copyProject(folder: string, env: Environment): void {
  const files = sh(root, env, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  forgetReleases(folder);
  leaveQuestions(folder);
  linkModules(folder, env);
  sh(folder, env, "git", "init", "--quiet", "--initial-branch", "main");
  commit(folder, env, "The project");
}

/** As if nothing had been released yet, so that the rehearsal is the same whatever was. */
function forgetReleases(folder: string): void {
  rmSync(join(folder, "CHANGELOG.md"), { force: true });
  const announcement = join(folder, ".changeset/first-release.md");
  for (const name of readdirSync(join(folder, ".changeset"))) {
    if (name.endsWith(".md") && name !== basename(announcement)) rmSync(join(folder, ".changeset", name));
  }
  if (!existsSync(announcement)) writeFileSync(announcement, ANNOUNCEMENT);
  for (const name of ["package.json", "package-lock.json"]) {
    const text = readFileSync(join(folder, name), "utf8");
    const { version } = JSON.parse(text) as { readonly version: string }; // npm's own formats
    writeFileSync(join(folder, name), text.replaceAll(`"version": "${version}"`, '"version": "0.1.0"'));
  }
}

/**
 * The questions that tell of what is rehearsed: of the corrected number, of the changed helper, and one file that reads others.
 * Each check asks all that there are up to six times. That every one is asked and answered alike, `release:check` sees for the
 * project itself, and `tests/release/answers.test.ts` for its source.
 */
const QUESTIONS = ["how-many-and-how-much", "how-dates-and-numbers-read", "of-another-visit"];

function leaveQuestions(folder: string): void {
  const questions = join(folder, "tests/questions");
  const left = new Set(QUESTIONS.map((name) => `${name}.test.ts`));
  const others = readdirSync(questions).filter((name) => name.endsWith(".ts"));
  for (const name of left) if (!others.includes(name)) throw new Error(`tests/questions has no ${name}`);
  for (const name of others) if (!left.has(name)) rmSync(join(questions, name));
}

export function commit(folder: string, env: Environment, message: string): void {
  const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.org"];
  sh(folder, env, "git", "add", "--all");
  sh(folder, env, "git", ...author, "commit", "--quiet", "--message", message);
}

/** Hard links where they can be: through a symbolic one the bundler would see, and write down, where the modules really are. */
function linkModules(folder: string, env: Environment): void {
  const [from, to] = [join(root, "node_modules"), join(folder, "node_modules")];
  if (attempt(folder, env, "cp", "-al", from, to).status !== 0) sh(folder, env, "cp", "-a", `${from}/.`, to);
}
