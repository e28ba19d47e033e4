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
  /** What the audit misses there and names, in turn. Each is then given to it, and the answers have these names as well. */
  readonly missing?: readonly string[];
  /** Sets up a small project with the package that npm installed in a folder, asks the ten questions there, and gives the answers. */
  readonly answers: (installed: string) => Promise<unknown>;
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
    answers: (installed) => within(project, installed, async (it) => JSON.parse(await it.run(program, ...args))),
  };
}

async function within<T>(name: string, installed: string, use: (project: Project) => Promise<T>): Promise<T> {
  const project = setUp(name, installed, TOOLS[name]);
  try {
    return await use(project);
  } finally {
    project.remove();
  }
}

/** What a project imports itself, besides the package. */
const TOOLS: Readonly<Record<string, readonly string[]>> = { ses: ["ses"], next: ["next", "react", "react-dom"] };

/** A project that a program makes into a page, in a folder of its own. */
const page =
  (project: string, folder: string, program: string, ...args: readonly string[]): Runtime["answers"] =>
  (installed) =>
    within(project, installed, async (it) => {
      await it.run(process.execPath, join(programs, program), ...args);
      return inChromium(join(it.folder, folder));
    });

const jest =
  (project: string): Runtime["answers"] =>
  (installed) =>
    within(project, installed, async (it) => {
      await it.run(process.execPath, join(programs, "jest/bin/jest.js"), "--rootDir", it.folder);
      return JSON.parse(readFileSync(join(it.folder, "answers.json"), "utf8"));
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
  {
    name: "Vite",
    how: "in a page and in a web worker of Chromium",
    inBrowser: true,
    answers: page("vite", "dist", "vite/bin/vite.js", "build", "--logLevel", "warn"),
  },
  {
    name: "esbuild",
    how: "in a page of Chromium",
    inBrowser: true,
    answers: (installed) =>
      within("esbuild", installed, async (it) => {
        await bundled(it, join(it.folder, "bundle.js"));
        return inChromium(it.folder);
      }),
  },
  {
    name: "Parcel",
    how: "as it comes, without `exports`, in a page of Chromium",
    inBrowser: true,
    answers: page("parcel", "dist", "parcel/lib/bin.js", "build", "index.html", "--no-cache", "--no-autoinstall"),
  },
  {
    name: "Next.js",
    how: "in components of the server, and hydrated in Chromium",
    inBrowser: true,
    answers: page("next", "out", "next/dist/bin/next", "build"),
  },
  {
    name: "workerd",
    how: "bundled, as on Cloudflare",
    answers: (installed) =>
      within("workerd", installed, async (it) => {
        const outfile = join(it.folder, "worker.mjs");
        await bundled(it, outfile);
        return inWorkerd(readFileSync(outfile, "utf8"));
      }),
  },
  { name: "Jest", how: "`require`", answers: jest("jest") },
  { name: "Jest", how: "`require`, in jsdom", missing: ["crypto", "TextEncoder"], answers: jest("jsdom") },
  {
    ...printing("Node 26", "`import` without plural rules and `formatRange`, as Hermes", "lacking", modern, "main.mjs"),
    missing: ["crypto", "TextEncoder", "btoa"],
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

/** What a runtime has to answer, if the package answers so. */
export function expectedIn({ missing }: Runtime, answers: object): object {
  return missing === undefined ? answers : { ...answers, missing };
}
