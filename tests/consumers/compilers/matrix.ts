import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { programs } from "../runtimes/project.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A way in which people compile against the package, all checks of libraries on. */
export interface Compiler {
  readonly version: string;
  readonly moduleResolution: string;
  /** The kind of file: its ending decides between `import` and `require`. */
  readonly file: string;
  /**
   * Compiles a file in a folder that has the package installed.
   *
   * @returns what the compiler has to say; empty where all is well
   */
  readonly compile: (consumer: string, code: string) => Promise<string>;
}

const versions: readonly (readonly [version: string, program: string])[] = [
  ["5.4", join(programs, "typescript-5.4/bin/tsc")],
  ["5.9", join(programs, "typescript-5.9/bin/tsc")],
  ["6.0", join(root, "node_modules/typescript/bin/tsc")],
  ["7.0", join(programs, "typescript-7.0/bin/tsc")],
];

// With the libraries of a browser, as a compiler takes them by itself, or with the language alone: the former are checked for
// longer than all the rest, and have nothing to do with how a module is found.
const modes = [
  ["bundler", "esnext", "consumer.ts", {}],
  ["node16", "node16", "consumer.mts", { lib: ["es2022"] }],
  ["node16", "node16", "consumer.cts", { lib: ["es2022"] }],
  ["node10", "commonjs", "consumer.ts", { lib: ["es2022"] }],
] as const;

export const compilers: readonly Compiler[] = versions.flatMap(([version, program]) =>
  modes
    // The seventh version has it no more.
    .filter(([moduleResolution]) => moduleResolution !== "node10" || version !== "7.0")
    .map(([moduleResolution, module, file, libraries]) => {
      const deprecated = moduleResolution === "node10" && version === "6.0" ? { ignoreDeprecations: "6.0" } : {};
      const compilerOptions = {
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
        ...{ target: "es2022", types: [], module, moduleResolution, ...libraries, ...deprecated },
      };
      return {
        ...{ version, moduleResolution, file },
        compile: (consumer, code) => tsc(program, consumer, file, code, compilerOptions),
      };
    }),
);

async function tsc(
  program: string,
  consumer: string,
  file: string,
  code: string,
  compilerOptions: object,
): Promise<string> {
  mkdirSync(join(consumer, "compiled"), { recursive: true });
  const folder = mkdtempSync(join(consumer, "compiled/"));
  writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  return run(process.execPath, [program, "-p", folder, "--pretty", "false"]).then(
    ({ stdout }) => stdout,
    ({ stdout, message }) => String(stdout || message),
  );
}
