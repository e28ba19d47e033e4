import { defineConfig } from "tsup";

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: { index: "src/index.ts", audit: "src/audit.ts", schema: "src/schema.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  // Without it every entry point gets a copy of the data and of the error class, and identity breaks.
  splitting: true,
  // Rollup's tree-shaking leaves less unused code in the bundles than esbuild's.
  treeshake: true,
  clean: true,
  dts: {
    // tsup's declaration build sets baseUrl, which TypeScript 6 rejects otherwise.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});

export default config;
