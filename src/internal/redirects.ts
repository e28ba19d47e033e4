import { redirects } from "../collections.js";
import type { Redirects } from "../model/redirect.js";

/**
 * Returns the ids that are asked for: themselves or, of a retired one, what it moved to or was split into. A path may have an
 * id in its middle: `participants.hakan-fidan.role`.
 */
export function currentIds(ids: readonly string[], retired: Redirects = redirects): readonly string[] {
  const current = (id: string): string | readonly string[] => (Object.hasOwn(retired, id) && retired[id]) || id;
  return ids.flatMap((id) => {
    const [field = "", member, ...parts] = id.split(".");
    return member === undefined ? current(id) : [current(member)].flat().map((own) => [field, own, ...parts].join("."));
  });
}
