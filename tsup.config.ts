import { build, type Plugin } from "esbuild";
import { defineConfig } from "tsup";

/**
 * The collections are written into the bundle as JSON, which engines read faster than object literals. Each is a call of
 * its own that is marked pure, so that a bundler still drops the ones that nobody imports.
 */
const dataAsJson: Plugin = {
  name: "data-as-json",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/][a-z]+\.ts$/ }, async ({ path }) => {
      // Ids are literal types as well, and small.
      if (/(ids|redirects)\.ts$/.test(path)) return undefined;
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
      const code = outputFiles[0]?.text ?? "";
      const exported: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(asciiJson(value))});`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

/**
 * JSON in ASCII alone: an engine keeps such a file in one byte a letter, and reads it twice as fast. Without apostrophes it is
 * written between them: the template that esbuild would write otherwise is read letter by letter.
 */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -&(-~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: { index: "src/index.ts", audit: "src/audit.ts", schema: "src/schema.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  // Without it every entry point gets a copy of the data and of the error class, and identity breaks.
  splitting: true,
  treeshake: true,
  clean: true,
  esbuildPlugins: [dataAsJson],
  dts: {
    // tsup's declaration build sets baseUrl, which TypeScript 6 rejects otherwise.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});

export default config;
