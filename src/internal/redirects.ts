import { redirects } from "../collections.js";
import type { Redirects } from "../model/redirect.js";

/** Returns the ids that are asked for: themselves or, of a retired one, what it moved to or was split into. */
export function currentIds(ids: readonly string[], retired: Redirects = redirects): readonly string[] {
  return ids.flatMap((id) => (Object.hasOwn(retired, id) && retired[id]) || id);
}

/** Returns paths with retired ids replaced: `participants.hakan-fidan.role` names a person. */
export function currentPaths(paths: readonly string[], retired?: Redirects): readonly string[] {
  return paths.flatMap((path) => {
    const [field, id, ...parts] = path.split(".");
    return id === undefined ? path : currentIds([id], retired).map((own) => [field, own, ...parts].join("."));
  });
}
