import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
export const thousands = (value: number): string => value.toLocaleString("en");

const CODE = /\.(ts|tsx|js|mjs|cjs|css)$/;
/** What is installed or made; `docs/site` counts its tests among the tests. */
const OTHERS = /(^|\/)(node_modules|dist)(\/|$)/;

/** The lines and files of code in a folder. */
export function codeOf(folder: string): { readonly lines: number; readonly files: number } {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => CODE.test(path) && !OTHERS.test(path) && !(folder.endsWith("site") && path.startsWith("tests/")),
  );
  const lines = paths.reduce((sum, path) => sum + readFileSync(join(folder, path), "utf8").split("\n").length - 1, 0);
  return { lines, files: paths.length };
}
