import { readdirSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build, type OnResolveResult, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

type TsupPlugin = NonNullable<Options["plugins"]>[number];

/**
 * The collections are written into the bundle as JSON, which engines read faster than object literals. Each is a call of
 * its own that is marked pure, so that a bundler still drops the ones that nobody imports.
 */
const dataAsJson: Plugin = {
  name: "data-as-json",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/](locales[\\/])?[a-z]+\.ts$/ }, async ({ path }) => {
      // Ids are literal types as well, and small.
      if (/(ids|redirects)\.ts$/.test(path)) return undefined;
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
      const code = outputFiles[0]?.text ?? "";
      const exported: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(jsonOf(value, path))});`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

/**
 * JSON in ASCII alone. Texts in other scripts stay as they are. Without apostrophes it is written between them: the template
 * that esbuild would write otherwise is read letter by letter.
 */
function jsonOf(value: unknown, path: string): string {
  return JSON.stringify(value).replace(/[\\/]locales[\\/]/.test(path) ? /'/g : /[^ -&(-~]/g, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Escapes what esbuild leaves as it is: the letters in patterns. An engine keeps a file of ASCII alone in one byte a letter,
 * and reads all of it twice as fast.
 */
const asciiOnly: TsupPlugin = {
  name: "ascii-only",
  renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, escaped) }),
};

/** The folders of `src` from which several entry points take what they need. They take nothing from any other. */
const LOWEST = ["dates", "errors", "model", "text"];

/**
 * Builds all of the lowest folders into one file, and lets `./audit` take the records from the main entry point: that is then
 * two files. Left alone, the build makes one for each set of entry points that share something, and to load one more takes a
 * program as long as to load 30 kB more.
 */
const fewFiles = (makesShared: boolean): Plugin => ({
  name: "few-files",
  setup({ initialOptions, onLoad, onResolve }) {
    // tsup makes CommonJS from modules too, so that only the ending tells which is being built.
    const built = (name: string): OnResolveResult => ({
      path: `./${name}${initialOptions.outExtension?.[".js"]}`,
      external: true,
    });
    const folderOf = (file: string): string => relative("src", dirname(file));
    const isLowest = (file: string): boolean => LOWEST.includes(folderOf(file));

    // Added here, because tsup would write declarations of it.
    if (makesShared) initialOptions.entryPoints = { ...Object(initialOptions.entryPoints), shared: "shared" };
    onResolve({ filter: /^shared$/ }, ({ path }) => ({ path, namespace: "few-files" }));
    onLoad({ filter: /^shared$/, namespace: "few-files" }, () => {
      const modules = LOWEST.flatMap((folder) => readdirSync(`src/${folder}`).map((name) => `./${folder}/${name}`));
      return { contents: modules.map((name) => `export * from "${name}";`).join("\n"), resolveDir: resolve("src") };
    });
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace, resolveDir }) => {
      const file = resolve(resolveDir, path);
      if (isLowest(file) && !isLowest(importer) && namespace === "file") return built("shared");
      if (file === resolve("src/collections.js") && folderOf(importer) === "audit") return built("index");
      return undefined;
    });
  },
});

/** What a program loads for the records and the helpers. */
const MAIN = { index: "src/index.ts", audit: "src/audit.ts", schema: "src/schema.ts" };

/** The languages with an entry of their own. Their files lie beside the others, so that all find `shared` in one way. */
const LOCALES = {
  locales: "src/locales.ts",
  ...Object.fromEntries(["en", "kk", "ru", "tr"].map((name) => [`locale-${name}`, `src/locales/${name}.ts`])),
};

const common: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  // Without it every entry point gets a copy of the data and of the error class, and identity breaks.
  splitting: true,
  treeshake: true,
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    ...common,
    entry: MAIN,
    clean: true,
    esbuildPlugins: [dataAsJson, fewFiles(true)],
    plugins: [asciiOnly],
  },
  {
    ...common,
    entry: LOCALES,
    esbuildPlugins: [dataAsJson, fewFiles(false)],
    // Texts in Cyrillic are twice as long in ASCII, and no faster to read.
    esbuildOptions: (options) => Object.assign(options, { charset: "utf8" }),
  },
  {
    entry: { ...MAIN, ...LOCALES },
    // Those of the ES modules lead to these.
    format: ["cjs"],
    dts: {
      only: true,
      // tsup's declaration build sets baseUrl, which TypeScript 6 rejects otherwise. Nothing has to be checked here: with
      // isolatedDeclarations each type is written out, and `npm run typecheck` checks all of them.
      compilerOptions: { ignoreDeprecations: "6.0", noCheck: true, types: [] },
    },
  },
]);

export default config;
