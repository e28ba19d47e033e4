import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the compiler reports of its work. */
export interface TypeCost {
  readonly Types: number;
  readonly Instantiations: number;
  readonly Files: number;
}

const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/** Compiles one file in the folder of a consumer that has the package installed. */
export function typeCost(consumer: string, code: string, skipLibCheck: boolean): TypeCost {
  const folder = join(consumer, "types");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.ts"), code);
  const compilerOptions = {
    ...{ target: "es2022", module: "esnext", moduleResolution: "bundler" },
    ...{ strict: true, exactOptionalPropertyTypes: true, types: [], noEmit: true, skipLibCheck },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The consumer does not compile:\n${stdout}`);
  const count = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { Types: count("Types"), Instantiations: count("Instantiations"), Files: count("Files") };
}
