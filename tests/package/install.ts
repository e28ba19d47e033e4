import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder into which npm has installed the packed package, as a user would. */
export interface Installed {
  readonly folder: string;
  /** The name of the tarball in the folder. */
  readonly tarball: string;
  /** Paths in the tarball, without the leading `package/`. */
  readonly files: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly installed: Installed;
  }
}

/** Installs the package once for all test files. */
export default function setup({ provide }: TestProject): () => void {
  const installed = install();
  provide("installed", installed);
  return () => rmSync(installed.folder, { recursive: true, force: true });
}

/** Packs the built package and installs it into an empty project. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-"));
  const packed: unknown = JSON.parse(
    sh(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  const { filename, files, size } = onlyPack(packed);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  sh(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", `./${filename}`);
  return { folder, tarball: filename, files: files.map(({ path }) => path).sort(), size };
}

interface Pack {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** What `npm pack --json` prints: a list of packs, or in newer versions an object that has them by name. */
function onlyPack(printed: unknown): Pack {
  const [pack] = Object.values(Object(printed));
  return pack as Pack; // npm's own output, of the package that this test just packed
}

/** What a program prints. It fails with all that it printed where the program does. */
export function sh(cwd: string, program: string, ...args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}
