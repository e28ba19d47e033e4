import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type Installed, sh } from "./install.js";

/** A project of its own into which the packed package was installed. */
export interface Project extends Installed {
  /** Writes files and runs a program in the project; returns what it printed. */
  run(files: Readonly<Record<string, string>>, program: string, ...args: readonly string[]): string;
  remove(): void;
}

/** A copy of the project into which npm has installed the package. */
export function installPacked(): Project {
  const installed = inject("installed");
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-"));
  cpSync(installed.folder, folder, { recursive: true });
  return {
    ...installed,
    folder,
    run: (sources, program, ...args) => {
      for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
      return sh(folder, program, ...args);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
