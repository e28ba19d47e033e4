import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const consumers = fileURLToPath(new URL("../", import.meta.url));

/** Where the programs of this workspace are. */
export const programs: string = join(consumers, "node_modules");

/** A small project of a user, in a folder of its own. */
export interface Project {
  readonly folder: string;
  /** Runs a program there; what it printed. It fails with all that it printed where the program does. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

/**
 * Sets up one of `projects/`, installs the tarball as its user would, and puts the questions beside it.
 *
 * @param name - the folder in `projects/`
 * @param tarball - the packed package
 * @param tools - packages of this workspace that the project imports itself
 */
export async function setUp(name: string, tarball: string, tools: readonly string[] = []): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), `ankara-visit-${name}-`));
  cpSync(join(consumers, "projects", name), folder, { recursive: true });
  const questions = readFileSync(join(consumers, "runtimes/ask.js"), "utf8");
  writeFileSync(join(folder, "ask.mjs"), questions);
  writeFileSync(
    join(folder, "ask.cjs"),
    questions.replace("export async function ask", "exports.ask = async function"),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const project: Project = {
    folder,
    run: async (program, ...args) => {
      const { stdout } = await run(program, args, { cwd: folder, maxBuffer: 1e8, env: { ...process.env, ...QUIET } });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await project.run("npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
  for (const tool of tools) symlinkSync(join(programs, tool), join(folder, "node_modules", tool), "dir");
  return project;
}

const QUIET: Readonly<Record<string, string>> = { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
