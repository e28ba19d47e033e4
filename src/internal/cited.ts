import { throwUnknownWord } from "../errors/arguments.js";
import type { AnyIds } from "../model/ids.js";
import type { Citation, VisitRecord, WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";
import { allPaths, carrying, isInferred, isOurs, OPTIONAL_FIELDS } from "../model/supports.js";
import { type FromAny, lookIn, sourceFinder } from "./look-in.js";
import { currentPaths } from "./redirects.js";

/** A field of a record, a member of a list in it, or a part of one: `"date"`, `"topics.trade"`. */
export type PathOf<R> =
  | Exclude<Extract<keyof R, string>, "id" | "note" | "inferred" | "citations">
  | `${string}.${string}`;

/** A citation with its source. */
export interface Cited {
  readonly citation: Citation<AnyIds>;
  readonly source: Source<AnyIds>;
}

/**
 * The citations of a record, or of one field of it, each with its source.
 *
 * @param sources - this package's own
 * @param args - the arguments behind the record: perhaps a field, perhaps where to look
 */
export function citedIn(
  helper: string,
  sources: readonly Source<AnyIds>[],
  record: WithCitations<AnyIds>,
  args: readonly unknown[],
): readonly Cited[] {
  const [first] = args;
  const field = typeof first === "string" ? first : undefined;
  // The signatures guarantee this type; lookIn checks what untyped code passes.
  const from = (field === undefined ? args : args.slice(1)) as FromAny<"sources">;
  const find = sourceFinder(lookIn(helper, "sources", sources, from), helper);
  return citationsFor(helper, record, field).map((citation) => ({ citation, source: find(citation) }));
}

function citationsFor(
  helper: string,
  record: WithCitations<AnyIds> & Pick<VisitRecord, "inferred">,
  asked: string | undefined,
): readonly Citation<AnyIds>[] {
  if (asked === undefined) return record.citations;
  const own = allPaths(record);
  const field = [asked, ...currentPaths([asked])].find((path) => own.includes(path)) ?? asked;
  if (!own.includes(field)) return OPTIONAL_FIELDS.includes(field) ? [] : throwUnknownWord(field, own, helper);
  if (isInferred(record, field)) return [];
  const said = isOurs(record, field) ? record.citations.filter(({ supports }) => supports) : record.citations;
  return carrying(said, field);
}
