import { spawnSync } from "node:child_process";
import { Trouble } from "./trouble.js";

/** Runs a program, its output shown; fails with what to do where it does. */
export function run(root: string, advice: string, program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Trouble(`"${[program, ...args].join(" ")}" failed. ${advice}`);
}
