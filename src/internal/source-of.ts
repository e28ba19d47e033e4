import { describeValue } from "../errors/describe-value.js";
import type { AnyIds } from "../model/ids.js";
import type { Citation } from "../model/record.js";
import type { Source } from "../model/source.js";
import { finderIn } from "./find-by-id.js";
import { throwOtherVisit } from "./look-in.js";

/** Returns a function that finds the source of a citation. A citation without a source is an error. */
export function sourceFinder<S extends Source<AnyIds>>(
  sources: readonly S[],
  where: string,
): (citation: Citation<AnyIds>) => S {
  const find = finderIn(sources);
  return ({ source }) =>
    find(source) ?? throwOtherVisit(where, `cites ${describeValue(source)}, which is not among the sources`, sources);
}
