import type { Citation } from "./citation.js";
import type { AnyIds } from "./ids.js";
import type { VisitRecord, WithCitations } from "./record.js";

// A path names a field of a record, or one member of a list in it: "date", "topics.trade", "participants.hakan-fidan".

/** What says nothing of the visit: what a record is called and sorted under, the curators' own words, and the evidence. */
const DESCRIPTIVE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["id", "note", "inferred", "citations", "titleStatus", "original", "kind", "label", "measure", "partOf"],
  ...["aliases", "identifiers", "designations"],
]);

/** What belongs to the number of a figure, and has no path of its own. */
const OF_THE_VALUE: ReadonlySet<string> = /* @__PURE__ */ new Set(["unit", "comparator", "modality", "hedged"]);

/** What is no field of what the record describes. */
const ABOUT_THE_RECORD: ReadonlySet<string> = /* @__PURE__ */ new Set(["note", "inferred", "citations"]);

/** What a record is called, whoever tells of it. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // What never took place is no event of any source.
  ...["id", "name", "title", "titleStatus", "label", "kind", "measure", "status"],
]);

/** A record, or something else with citations. */
type Cited = object & Partial<VisitRecord & WithCitations<AnyIds>>;

/** What the member of a list is called in a path: itself, or who, which stage or which office it is. */
export function memberName(member: unknown): string | undefined {
  if (typeof member === "string") return member;
  const { participant, organization, group, stage, title }: { readonly [name: string]: unknown } = Object(member);
  // An office names its organization too.
  const name = participant ?? group ?? stage ?? title ?? organization;
  return typeof name === "string" ? name : undefined;
}

/** The paths of a field: its own, and those of its members if it is a list. */
function pathsOf(field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [field];
  return [field, ...value.flatMap((member) => memberName(member) ?? []).map((name) => `${field}.${name}`)];
}

/** Every path of a record that a citation can support. */
export function allPaths(record: Cited): readonly string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field === "id" || ABOUT_THE_RECORD.has(field) ? [] : pathsOf(field, value),
  );
}

/** Whether a path leads to a field or a member of a record. To look for one is much faster than to list all. */
export function resolves(record: Cited, path: string): boolean {
  const [field, name] = splitPath(path);
  const value: unknown = Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
  if (value === undefined || field === "id" || ABOUT_THE_RECORD.has(field)) return false;
  return name === undefined || (Array.isArray(value) && value.some((member) => memberName(member) === name));
}

/** The field of a path, and the member in it; names of members may have points of their own. */
export function splitPath(path: string): readonly [field: string, member: string | undefined] {
  const point = path.indexOf(".");
  return point < 0 ? [path, undefined] : [path.slice(0, point), path.slice(point + 1)];
}

/** The paths that must rest on a source or be declared inferred: of a list its members, of anything else the field. */
export function assertedPaths(record: Cited): readonly string[] {
  const [title, titleStatus]: readonly unknown[] = [Reflect.get(record, "title"), Reflect.get(record, "titleStatus")];
  return Object.entries(record).flatMap(([field, value]): readonly string[] => {
    // A title in the dataset's own words claims nothing, and a summary only where nothing else says what it is about.
    if (field === "title" && (titleStatus === undefined || titleStatus === "described")) return [];
    if (field === "summary" && title !== undefined) return [];
    if (DESCRIPTIVE.has(field) || OF_THE_VALUE.has(field)) return [];
    const paths = pathsOf(field, value);
    return paths.length > 1 ? paths.slice(1) : paths;
  });
}

/** Whether a list of paths has a path or the field that it is in. */
export function covers(paths: readonly string[], path: string): boolean {
  return paths.includes(path) || paths.includes(splitPath(path)[0]);
}

/** Whether a citation carries a field or a member of a record; or, asked of a whole list, any of its members. */
export function carries({ supports }: Citation<AnyIds>, path: string): boolean {
  return supports === undefined || covers(supports, path) || supports.some((own) => own.startsWith(`${path}.`));
}

/** A record as some of its sources tell it; `undefined` if they do not tell of it. */
export function toldBy<R extends VisitRecord & WithCitations<AnyIds>>(
  record: R,
  sources: readonly string[],
): R | undefined {
  const citations = record.citations.filter(({ source }) => sources.includes(source));
  if (citations.length === 0) return undefined;
  const { inferred = [] } = record;
  const isTold = (path: string): boolean =>
    !covers(inferred, path) && citations.some(({ supports = [path] }) => covers(supports, path));
  const told = Object.entries(record).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    if (NAMES.has(field)) return [[field, value]];
    if (ABOUT_THE_RECORD.has(field)) return [];
    const isList = Array.isArray(value) && value.length > 0;
    const own: unknown = isList ? value.filter((one) => isTold(`${field}.${memberName(one)}`)) : value;
    const isThere = isList ? Object(own).length > 0 : isTold(OF_THE_VALUE.has(field) ? "value" : field);
    return isThere ? [[field, own]] : [];
  });
  // The fields of R as far as they are told; who asks for one that is not told is answered with undefined.
  return Object.freeze({ ...Object.fromEntries(told), citations }) as unknown as R;
}
