import { createRequire } from "node:module";

const require: NodeJS.Require = createRequire(import.meta.url);

/**
 * Loads a competitor as the interface that is written down here for it: their types are installed by
 * `npm run bench` alone, and the project's type check must not miss them.
 */
export function load<Module>(name: string): Module {
  return require(name);
}

/** The same for a package that is an ES module alone. */
export async function loadModule<Module>(name: string): Promise<Module> {
  return import(name);
}
