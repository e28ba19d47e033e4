import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The built package, whose exports are those that its source declares. */
export type Package = typeof import("../../src/index.js");

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** Packages that do nothing: what it costs to import anything at all. */
export const EMPTY = { esm: "empty-esm", cjs: "empty-cjs" } as const;

/** Data packages that an import of this one is put beside. */
export const DATA_PACKAGES: readonly string[] = ["countries-list", "@vvo/tzdb"];

/**
 * A folder of a consumer that has the package installed. It holds a copy of the build, so that a build started
 * meanwhile changes nothing of what is measured.
 */
export function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const own = modulesOf(folder, "ankara-visit-2025");
  mkdirSync(own, { recursive: true });
  cpSync(join(root, "package.json"), join(own, "package.json"));
  copyBuild(join(own, "dist"));
  for (const name of DATA_PACKAGES) linkInstalled(folder, name);
  writeEmpty(modulesOf(folder, EMPTY.esm), "module", "export {};\n");
  writeEmpty(modulesOf(folder, EMPTY.cjs), "commonjs", '"use strict";\n');
  return folder;
}

/** The package as it is installed in a consumer's folder. */
export async function importPackage(consumer: string): Promise<Package> {
  return import(pathToFileURL(join(modulesOf(consumer, "ankara-visit-2025"), "dist/index.js")).href);
}

export function modulesOf(consumer: string, name: string): string {
  return join(consumer, "node_modules", name);
}

/** Copies the build. One that is just being renewed lacks files for some seconds. */
function copyBuild(to: string): void {
  for (let tries = 0; tries < 10; tries++) {
    rmSync(to, { recursive: true, force: true });
    if (existsSync(join(root, "dist"))) cpSync(join(root, "dist"), to, { recursive: true });
    // The last file that a build writes.
    if (existsSync(join(to, "visit.json"))) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
  }
  throw new Error("dist/ is not complete: start with `npm run bench`.");
}

function linkInstalled(consumer: string, name: string): void {
  const from = join(root, "scripts/bench/node_modules", name);
  if (!existsSync(from)) throw new Error(`${name} is not installed: start with \`npm run bench\`.`);
  mkdirSync(dirname(modulesOf(consumer, name)), { recursive: true });
  symlinkSync(from, modulesOf(consumer, name));
}

function writeEmpty(folder: string, type: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.0.0", type, main: "./index.js" }));
  writeFileSync(join(folder, "index.js"), code);
}
