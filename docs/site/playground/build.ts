import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { bundle } from "../bundle.js";
import { SANDBOX } from "../links.js";
import entries from "./entries.json" with { type: "json" };
import { packageWords } from "./package-words.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder: string = here("../dist/playground/");

/** Builds the scripts of the playground, the package that it runs, and the sandbox. Returns what the bundles consist of. */
export async function buildPlayground(): Promise<readonly Metafile[]> {
  // The names of files change with what is in them.
  rmSync(folder, { recursive: true, force: true });
  const packed = await buildPackage();
  // Alone, the script of the buttons shares nothing with the rest, which is loaded when one is pressed.
  await bundle({ entryPoints: [here("button.ts")], outdir: folder, external: ["./panel.js"] });
  const scripts = await bundle({
    entryPoints: [here("panel.ts"), here("main.ts"), here("run.ts")],
    outdir: folder,
    ...{ splitting: true, chunkNames: "[name]-[hash]", loader: { ".css": "text" } },
    define: { PACKAGE: JSON.stringify(filesOf(packed)) },
    // Its modules are smaller in a bundle than its scripts for Node.js, which the tests use.
    alias: Object.fromEntries(
      ["index", "tokenizer/types"].map((name) => [
        `sucrase/dist/parser/${name}.js`,
        `sucrase/dist/esm/parser/${name}.js`,
      ]),
    ),
  });
  writeFileSync(join(folder, "words.json"), JSON.stringify(await packageWords()));
  writeFileSync(here(`../dist/${SANDBOX}`), await sandbox());
  return [packed, scripts.metafile];
}

const fileName = (entry: string): string => entry.replaceAll("/", ".");

async function buildPackage(): Promise<Metafile> {
  const { metafile } = await bundle({
    entryPoints: Object.fromEntries(
      Object.entries(entries).map(([entry, name]) => [fileName(entry), here(`../../../src/${name}.ts`)]),
    ),
    outdir: folder,
    // What several entry points need is one file, so that a class or a record is the same in all of them.
    ...{ splitting: true, chunkNames: "package-[hash]", charset: "utf8" },
  });
  return metafile;
}

/** The files of each entry point, each after those that it imports. */
function filesOf({ outputs }: Metafile): Readonly<Record<string, readonly string[]>> {
  const name = (path: string): string => path.split("/").at(-1) ?? "";
  const withImports = (path: string): readonly string[] => [
    ...(outputs[path]?.imports ?? []).flatMap((one) => withImports(one.path)),
    path,
  ];
  const pathOf = (entry: string): string =>
    Object.keys(outputs).find((path) => name(path) === `${fileName(entry)}.js`) ?? "";
  return Object.fromEntries(
    Object.keys(entries).map((entry) => [entry, [...new Set(withImports(pathOf(entry)).map(name))]]),
  );
}

/** The document of the sandbox. Its policy names the one script in it by its digest, and allows those that a `blob:` holds. */
async function sandbox(): Promise<string> {
  const worker = await codeOf("sandbox/worker.ts");
  const frame = await codeOf("sandbox/frame.ts", { WORKER: JSON.stringify(worker) });
  const script = frame.trim().replaceAll("</", "<\\/");
  const digest = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; script-src 'sha256-${digest}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Sandbox of the playground</title>
<script>${script}</script>
`;
}

async function codeOf(path: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  // One expression around it: what a file declares stays in it.
  const { outputFiles } = await bundle({ entryPoints: [here(path)], write: false, format: "iife", banner: {}, define });
  return outputFiles?.[0]?.text ?? "";
}
