import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** An empty project into which the packed package was installed, as a user would. */
export interface Project {
  readonly folder: string;
  /** The tarball, absolute. */
  readonly tarball: string;
  /** Paths in the tarball, without the leading `package/`. */
  readonly files: readonly string[];
  /** Bytes of the tarball. */
  readonly size: number;
  /** Writes files and runs a program in the project; returns what it printed. */
  run(files: Readonly<Record<string, string>>, program: string, ...args: readonly string[]): string;
  remove(): void;
}

/** Packs the built package and installs it into an empty project. */
export function installPacked(): Project {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-"));
  const packed: unknown = JSON.parse(
    sh(root, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  const { filename, files, size } = onlyPack(packed);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  sh(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", `./${filename}`);
  return {
    folder,
    tarball: join(folder, filename),
    files: files.map(({ path }) => path).sort(),
    size,
    run: (sources, program, ...args) => {
      for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
      return sh(folder, program, ...args);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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

function sh(cwd: string, program: string, ...args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}
