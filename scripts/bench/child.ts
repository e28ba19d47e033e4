import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "./installed.js";

/** Runs a file beside this one in a process of its own, hands it an input, and reads what it prints as JSON. */
export function runChild<Result>(file: string, input: unknown): Result {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const flags = ["--expose-gc", "--max-old-space-size=1700", "--import", "tsx"];
  const { status, stdout } = spawnSync(process.execPath, [...flags, path, JSON.stringify(input)], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${file} failed.`);
  return JSON.parse(stdout);
}

/** What the parent handed to this process. */
export function readInput<Input>(): Input {
  return JSON.parse(process.argv[2] ?? "null");
}

/** Hands the result to the parent. */
export function giveResult(result: unknown): void {
  process.stdout.write(JSON.stringify(result));
}
