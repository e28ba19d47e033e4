import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
 * Sets up one of `projects/`, with the package and zod installed and the questions beside it. npm has installed the package
 * once, and each project has a copy: not a link, because a program looks for zod from where the package really is.
 *
 * @param name - the folder in `projects/`
 * @param installed - a folder into which npm has installed the packed package
 * @param tools - packages of this workspace that the project imports itself
 */
export function setUp(name: string, installed: string, tools: readonly string[] = []): Project {
  const folder = mkdtempSync(join(tmpdir(), `ankara-visit-${name}-`));
  cpSync(join(consumers, "projects", name), folder, { recursive: true });
  for (const name of ["ask", "given"]) {
    const source = readFileSync(join(consumers, `runtimes/${name}.js`), "utf8");
    writeFileSync(join(folder, `${name}.mjs`), source);
    writeFileSync(
      join(folder, `${name}.cjs`),
      source.replace(/^export ((?:async )?function) (\w+)/gm, "exports.$2 = $1"),
    );
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  cpSync(join(installed, "node_modules/ankara-visit-2025"), join(modules, "ankara-visit-2025"), { recursive: true });
  for (const tool of ["zod", ...tools]) symlinkSync(join(programs, tool), join(modules, tool), "dir");
  return {
    folder,
    run: async (program, ...args) => {
      const { stdout } = await run(program, args, { cwd: folder, maxBuffer: 1e8, env: { ...process.env, ...QUIET } });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const QUIET: Readonly<Record<string, string>> = {
  NO_COLOR: "1",
  DENO_NO_UPDATE_CHECK: "1",
  DO_NOT_TRACK: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  // Vitest sets it to "test", for which bundlers would not minify.
  NODE_ENV: "production",
};
