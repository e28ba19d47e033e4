import { readdirSync, statSync } from "node:fs";
import pc from "picocolors";
import { formatDate } from "../../src/index.js";
import { calendarOf } from "../files/calendar.js";
import type { Edition } from "../files/edition.js";
import { filesOf } from "../files/files-of.js";
import { writeFilesTo } from "../files/write-files-to.js";
import { problemList } from "./problem-list.js";
import { HELP, readArguments } from "./read-arguments.js";
import { readVisitFile } from "./read-visit-file.js";
import { UsageError } from "./usage-error.js";

/** Where the command prints. */
export interface Printer {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Writes the files of a visit of one's own, by the arguments of a command; returns its exit code. */
export function writeVisitFiles(args: readonly string[], printer: Printer): 0 | 1 | 2 {
  try {
    return write(args, printer);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printer.printError(pc.red(error.message));
    printer.printError("Usage: npm run files -- VISIT OUT [--license ID] [--force]; more with --help.");
    return 2;
  }
}

function write(args: readonly string[], { print, printError }: Printer): 0 | 1 {
  const read = readArguments(args);
  if (read === "help") {
    print(HELP);
    return 0;
  }
  const { visit: file, out, license, force } = read;
  const { parsed, version } = readVisitFile(file);
  if (!parsed.success) {
    const { problems, hasMore } = parsed;
    printError(pc.red(`${file} is not a valid visit. ${counted(problems.length, "problem", hasMore)}:`));
    for (const line of problemList(problems, hasMore)) printError(line);
    return 1;
  }
  assertFree(out, force);
  const { visit, advice, hasMore } = parsed;
  const edition: Edition = {
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license }),
  };
  const files = filesOf(visit, edition);
  if (advice.length > 0) {
    print(pc.yellow(`The visit is valid. ${counted(advice.length, "piece", hasMore)} of advice:`));
    for (const line of problemList(advice, hasMore)) print(line);
  }
  attempt(out, () => writeFilesTo(out, files));
  print(pc.green(`${files.size} files written to ${out}.`));
  const { leftOut } = calendarOf(visit, edition);
  if (leftOut.length > 0) print("Not in the calendar, as their dates are vaguer than a day:");
  for (const { id, date, until } of leftOut)
    print(`- ${id}: ${formatDate(date, "en-GB")}${until === undefined ? "" : `, until ${formatDate(until, "en-GB")}`}`);
  return 0;
}

/** A folder of somebody's own work is nothing to write files between, unless they ask for it. */
function assertFree(out: string, force: boolean): void {
  const found = attempt(out, () => statSync(out, { throwIfNoEntry: false }));
  if (found === undefined) return;
  if (!found.isDirectory()) throw new UsageError(`${out} is a file. Name a folder for the files.`);
  if (!force && attempt(out, () => readdirSync(out)).length > 0)
    throw new UsageError(
      `${out} is not empty. Name another folder, or replace its files of the same names with --force.`,
    );
}

/** Does something with the folder. What the file system refuses is the caller's to know, without a stack. */
function attempt<T>(out: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), "code");
    if (typeof code !== "string" || code.startsWith("ERR_")) throw error;
    throw new UsageError(`The files cannot be written to ${out}: ${REASONS[code] ?? code}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no folder can be made there",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "it can only be read",
  ENOSPC: "there is no space left",
  ENAMETOOLONG: "its name is too long",
};

function counted(count: number, noun: string, hasMore: boolean): string {
  return `${hasMore ? "More than " : ""}${count} ${noun}${count === 1 ? "" : "s"}`;
}
