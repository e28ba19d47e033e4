import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { site, writePage } from "../write-page.js";
import { explorePage } from "./page.js";

/** What runs in the browser is the package as it is published: its build, and not its sources. */
const published: Plugin = {
  name: "published",
  setup: ({ onResolve, resolve }) => {
    const resolveDir = fileURLToPath(new URL("../../../", import.meta.url));
    onResolve({ filter: /\/src\/index\.js$/ }, () =>
      resolve("ankara-visit-2025", { kind: "import-statement", resolveDir }),
    );
  },
};

/** Writes the page, its style and its script. */
export async function writeExplore(): Promise<void> {
  writePage(explorePage());
  copyFileSync(new URL("../explore.css", import.meta.url), new URL("explore.css", site));
  await build({
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    outfile: fileURLToPath(new URL("explore.js", site)),
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none" },
    plugins: [published],
  });
}
