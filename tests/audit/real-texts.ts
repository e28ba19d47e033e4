import { existsSync } from "node:fs";
import { describe } from "vitest";
import { readSourceTexts } from "../../scripts/source-texts.js";

const folder = process.env["SOURCES_DIR"];
const isThere = folder !== undefined && existsSync(folder);

if (!isThere && process.env["CI"] === "true") {
  throw new Error(
    `CI checks the founding reports themselves: SOURCES_DIR is ${folder ?? "not set"}, and there is no such folder.`,
  );
}
if (!isThere)
  console.warn("Skipped: set SOURCES_DIR to a folder with the texts of the founding reports to check them too.");

/** The texts of the founding reports by source id; empty where they are not at hand. */
export const realTexts: Readonly<Record<string, string>> = isThere ? readSourceTexts(folder) : {};

/** Tests that need the texts of the founding reports, which are not part of the project. */
export const describeWithTexts: ReturnType<typeof describe.skipIf> = describe.skipIf(!isThere);
