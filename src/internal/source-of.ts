import { describeValue } from "../errors/describe-value.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";
import { findById } from "./find-by-id.js";
import { throwOtherVisit } from "./look-in.js";

/** Returns the source that a citation names. A citation that leads nowhere would be worse than an error. */
export function sourceOf<S extends Source<AnyIds>>(
  { source }: Citation<AnyIds>,
  sources: readonly S[],
  where: string,
): S {
  const found = findById(source, sources);
  return found ?? throwOtherVisit(where, `cites ${describeValue(source)}, which is not among the sources`, sources);
}
