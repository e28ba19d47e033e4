import { describeValue } from "../errors/describe-value.js";
import { fail } from "../errors/visit-error.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";
import { findById } from "./find-by-id.js";

/** The source that a citation names. A citation that leads nowhere would be worse than an error. */
export function sourceOf<S extends Source<AnyIds>>(
  { source }: Citation<AnyIds>,
  sources: readonly S[],
  where: string,
): S {
  const found = findById(source, sources);
  if (found !== undefined) return found;
  return fail("invalid-collection", `the sources have none with the id ${describeValue(source)}.`, where, sources);
}
