import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJsonRecord, type JsonRecord, parseJson } from "./json.js";

/** A problem that a maintainer has to fix. Its message is all that a command prints. */
export class ReleaseError extends Error {}

/** Runs a command in the project's folder. A {@link ReleaseError} is printed without its stack, and fails the command. */
export async function runCommand(command: (root: string) => Promise<void>): Promise<void> {
  try {
    await command(fileURLToPath(new URL("../../", import.meta.url)));
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Runs a program and shows its output. Throws with the advice if the program fails. */
export function run(root: string, advice: string, program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new ReleaseError(`"${[program, ...args].join(" ")}" failed. ${advice}`);
}

/** What a program prints; `undefined` if it fails. */
export function printedBy(root: string, program: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 });
  return status === 0 ? stdout.trim() : undefined;
}

/** In milliseconds. */
const LONGEST = 120_000;

/**
 * What a program of Node writes into `result.json` where it runs: a pipe loses what it has no room for when a program ends.
 * An empty object if it writes none.
 */
export function resultOf(folder: string, ...args: readonly string[]): JsonRecord {
  const path = join(folder, "result.json");
  rmSync(path, { force: true });
  // A program that does not end says nothing more.
  spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore", timeout: LONGEST });
  const result = existsSync(path) ? parseJson(readFileSync(path, "utf8")) : undefined;
  return isJsonRecord(result) ? result : {};
}

/** Works in a folder that is removed afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
