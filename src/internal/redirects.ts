import type { Redirects } from "../model/redirect.js";

/** Returns the id that a retired one moved to. One that was split has no single successor, and gives `undefined`. */
export function movedTo(id: string | undefined, redirects: Redirects): string | undefined {
  // Object.hasOwn would write out whatever untyped code passes, an array of any length too.
  if (typeof id !== "string" || !Object.hasOwn(redirects, id)) return undefined;
  const target = redirects[id];
  return typeof target === "string" ? target : undefined;
}
