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
        ([name, value]) =>
          `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

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
