import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { inChromium } from "./in-chromium.js";
import { inWorkerd } from "./in-workerd.js";
import { type Project, programs, setUp } from "./project.js";

/** A way in which people run the package. */
export interface Runtime {
  readonly name: string;
  /** How the package is loaded there. */
  readonly how: string;
  /** Whether it runs in the browser of the machine, which may have none. */
  readonly inBrowser?: true;
  /** Installs the tarball in a small project, asks the ten questions there, and gives the answers. */
  readonly answers: (tarball: string) => Promise<unknown>;
}

/** The versions of Node, and where they are. */
export const nodes: readonly (readonly [name: string, program: string])[] = ["20", "22", "24", "26"].map((version) => [
  `Node ${version}`,
  join(programs, `node-${version}/bin/node`),
]);

/** A project that prints its answers. */
function printing(name: string, how: string, project: string, ...command: readonly string[]): Runtime {
  const [program = "", ...args] = command;
  return {
    name,
    how,
    answers: (tarball) => within(project, tarball, async (it) => JSON.parse(await it.run(program, ...args))),
  };
}

async function within<T>(name: string, tarball: string, use: (project: Project) => Promise<T>): Promise<T> {
  const project = await setUp(name, tarball, name === "ses" ? ["ses"] : []);
  try {
    return await use(project);
  } finally {
    project.remove();
  }
}

const vite =
  (project: string): Runtime["answers"] =>
  (tarball) =>
    within(project, tarball, async (it) => {
      await it.run(process.execPath, join(programs, "vite/bin/vite.js"), "build", "--logLevel", "warn");
      return inChromium(join(it.folder, "dist"));
    });

/** Bundles what a project has for the browser. */
export const bundled = (project: Project, outfile: string): Promise<unknown> =>
  build({ entryPoints: [join(project.folder, "main.js")], bundle: true, format: "esm", minify: true, outfile });

const modern = join(programs, "node-26/bin/node");

export const runtimes: readonly Runtime[] = [
  ...nodes.flatMap(([name, program]) => [
    printing(name, "`import`", "node-esm", program, "main.mjs"),
    printing(name, "`require`", "node-cjs", program, "main.cjs"),
  ]),
  printing("Bun", "`import`, TypeScript", "bun", join(programs, ".bin/bun"), "run", "main.ts"),
  printing("Deno", "`import`, TypeScript", "deno", join(programs, ".bin/deno"), "run", "--cached-only", "main.ts"),
  { name: "Chromium", how: "bundled by Vite", inBrowser: true, answers: vite("vite") },
  {
    name: "Chromium",
    how: "bundled by esbuild",
    inBrowser: true,
    answers: (tarball) =>
      within("esbuild", tarball, async (it) => {
        await bundled(it, join(it.folder, "bundle.js"));
        return inChromium(it.folder);
      }),
  },
  { name: "Chromium", how: "in a web worker", inBrowser: true, answers: vite("worker") },
  {
    name: "workerd",
    how: "bundled, as on Cloudflare",
    answers: (tarball) =>
      within("workerd", tarball, async (it) => {
        const outfile = join(it.folder, "worker.mjs");
        await bundled(it, outfile);
        return inWorkerd(readFileSync(outfile, "utf8"));
      }),
  },
  {
    name: "Jest",
    how: "`require`",
    answers: (tarball) =>
      within("jest", tarball, async (it) => {
        await it.run(process.execPath, join(programs, "jest/bin/jest.js"), "--rootDir", it.folder);
        return JSON.parse(readFileSync(join(it.folder, "answers.json"), "utf8"));
      }),
  },
  printing("Node 26", "`import` under `--frozen-intrinsics`", "node-esm", modern, "--frozen-intrinsics", "main.mjs"),
  printing("Node 26", "`import` after the lockdown of SES", "ses", modern, "main.mjs"),
  ...["node-esm", "node-cjs"].map((project) =>
    printing(
      "Node 26",
      `${project === "node-esm" ? "`import`" : "`require`"} under \`--disallow-code-generation-from-strings\``,
      project,
      modern,
      "--disallow-code-generation-from-strings",
      project === "node-esm" ? "main.mjs" : "main.cjs",
    ),
  ),
];
