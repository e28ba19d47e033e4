import type { Redirects } from "../model/redirect.js";

/** The id that a retired one moved to. One that was split leads nowhere: there would be a choice to make. */
export function movedTo(id: string | undefined, redirects: Redirects): string | undefined {
  const [, target] = Object.entries(redirects).find(([retired]) => retired === id) ?? [];
  return typeof target === "string" ? target : undefined;
}
