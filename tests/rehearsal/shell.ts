import { spawnSync } from "node:child_process";

/** How a program ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a program, failed or not. */
export function attempt(cwd: string, env: Environment, program: string, ...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
  return { status, printed: `${stdout}${stderr}` };
}

/** Runs a program that has to succeed; gives what it printed. */
export function sh(cwd: string, env: Environment, program: string, ...args: readonly string[]): string {
  const { status, printed } = attempt(cwd, env, program, ...args);
  if (status !== 0) throw new Error(`${[program, ...args].join(" ")}\n${printed}`);
  return printed;
}

/** This environment without what npm, the test runner and a CI service put into it, and with npm's settings in a file. */
export function environmentWith(settings: string, cache: string): Environment {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|GITHUB_|ACTIONS_|VITEST|NODE_ENV$|CI$)/i.test(name),
  );
  return { ...Object.fromEntries(kept), npm_config_userconfig: settings, npm_config_cache: cache };
}
