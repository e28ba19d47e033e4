import { redirects } from "../collections.js";
import type { Redirects } from "../model/redirect.js";

/** Returns the ids that are asked for by one: itself, or what a retired one moved to or was split into. */
export function currentIds(id: string, retired: Redirects = redirects): readonly string[] {
  return Object.hasOwn(retired, id) ? [retired[id] ?? []].flat() : [id];
}
