import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";
import { type Package, recordsIn } from "./bundled-records.js";

export interface Bundle {
  readonly bytes: number;
  readonly brotli: number;
  /** What the records in it would be as plain JSON, compressed. */
  readonly floor: number;
  /** The collections in it. */
  readonly holds: readonly string[];
}

/** What `export { … } from "ankara-visit-2025"`, or from another of its entry points, comes to in a consumer's bundle. */
export function bundleOf(consumer: string, names: string, own: Package, entry = "ankara-visit-2025"): Bundle {
  const { outputFiles } = buildSync({
    stdin: { contents: `export ${names} from "${entry}";`, resolveDir: consumer },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    external: ["zod"],
  });
  const code = outputFiles[0]?.text ?? "";
  const records = recordsIn(code, own);
  const holds = Object.keys(records);
  const floor = holds.length === 0 ? 0 : compressed(JSON.stringify(records));
  return { bytes: Buffer.byteLength(code), brotli: compressed(code), floor, holds };
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}
