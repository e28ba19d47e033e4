import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../src/errors/describe-value.js";

/** Other file names under which the two articles read whole are passed on. */
const KNOWN_FILES: Readonly<Record<string, string>> = {
  "000_e04cda650ce730ba.txt": "qazinform-council",
  "002_7a5d2ef6bf956f73.txt": "qazinform-award",
};

/** What the arguments of a command give. If it was called in another way, it ends here and says how it is called. */
export function orUsage<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** The texts in a folder by source id. A file with an unknown name keeps it, so that the audit reports it. */
export function readSourceTexts(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) throw new Error(`No such folder: ${folder}`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return Object.fromEntries(
    files.map((name) => [KNOWN_FILES[name] ?? name.replace(/\.txt$/, ""), readFileSync(join(folder, name), "utf8")]),
  );
}
