import { fail } from "../error.js";
import type { Citation } from "../model/citation.js";
import type { SourceRecord } from "../model/source.js";
import { describeValue } from "../text/describe-value.js";
import { findById } from "./find-by-id.js";

/** The source that a citation names. A citation that leads nowhere would be worse than an error. */
export function sourceOf<S extends SourceRecord>({ source }: Citation, sources: readonly S[], where: string): S {
  const found = findById(source, sources);
  if (found !== undefined) return found;
  return fail("invalid-collection", `the sources have none with the id ${describeValue(source)}.`, where, sources);
}
