import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ParsedVisit, safeParseVisit } from "../../src/schema.js";
import { UsageError } from "./usage-error.js";

/** What a file holds: a visit or what is wrong with it, and the version that the file gives itself. */
export interface VisitFile {
  readonly parsed: ParsedVisit;
  readonly version?: string;
}

/** Reads the JSON file of a visit. */
export function readVisitFile(path: string): VisitFile {
  const json = jsonOf(textOf(path), path);
  const version: unknown = Reflect.get(Object(json), "version");
  return { parsed: safeParseVisit(json), ...(typeof version === "string" && version !== "" ? { version } : {}) };
}

function textOf(path: string): string {
  try {
    // Some editors put a byte order mark before the text, which JSON does not allow.
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), "code");
    if (code === "ENOENT" || code === "ENOTDIR") throw new UsageError(`There is no file ${resolve(path)}.`);
    if (code === "EISDIR") throw new UsageError(`${path} is a folder. Name the JSON file of the visit.`);
    if (typeof code === "string") throw new UsageError(`${path} cannot be read: ${code}.`);
    throw error;
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${path} is not JSON: ${withLine(error.message, text)}.`);
  }
}

/** A message of JSON.parse with the line and the column of what some versions of Node give as a position alone. */
function withLine(message: string, text: string): string {
  return message.replace(/ in JSON at position (\d+)$/, (_, position: string) => {
    const before = text.slice(0, Number(position)).split("\n");
    return ` in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  });
}
