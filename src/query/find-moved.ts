import type { VisitRecord } from "../model/record.js";
import type { Redirects } from "../model/redirect.js";
import { findById } from "./find-by-id.js";

/** The record that a retired id moved to. An id that was split names no record: there would be a choice to make. */
export function findMoved<R extends VisitRecord>(
  id: string | undefined,
  from: readonly R[],
  redirects: Redirects,
): R | undefined {
  if (typeof id !== "string" || !Object.hasOwn(redirects, id)) return undefined;
  const target = redirects[id];
  return typeof target === "string" ? findById(target, from) : undefined;
}
