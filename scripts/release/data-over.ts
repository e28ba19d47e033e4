import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Begins the copies of present files that lie beside older ones. */
const PRESENT = "present-";

/** Exported constants of a file with data. */
const EXPORTED = /^export const (\w+)/gm;

/**
 * Gives a folder of older data what it does not have, so that the present source can be built over it: the files that are
 * new, and new constants of the others. What it has stays.
 */
export function complete(older: string, present: string): void {
  const files = readdirSync(present, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const folder = relative(present, parentPath);
    const [own, source] = [join(older, folder, name), join(present, folder, name)];
    if (!existsSync(own)) {
      cpSync(source, own);
      continue;
    }
    const there = exportedBy(own);
    const missing = exportedBy(source).filter((constant) => !there.includes(constant));
    if (missing.length === 0) continue;
    cpSync(source, join(older, folder, PRESENT + name));
    const beside = `./${PRESENT}${name.replace(/ts$/, "js")}`;
    appendFileSync(own, `\nexport { ${missing.join(", ")} } from "${beside}";\n`);
  }
}

function exportedBy(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(EXPORTED)].map(([, name = ""]) => name);
}
