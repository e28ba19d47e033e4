import type { AnyIds } from "./ids.js";
import type { Citation, VisitRecord, WithCitations } from "./record.js";

// A path names a field of a record, or one member of a list in it: "date", "topics.trade", "participants.hakan-fidan".

/** Fields that claim nothing about the visit: names, classification, the dataset's own words, and the evidence. */
const DESCRIPTIVE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["id", "note", "inferred", "citations", "titleStatus", "original", "kind", "label", "measure", "partOf"],
  ...["aliases", "identifiers", "designations"],
]);

/** Fields that qualify the value of a figure. A citation of `value` supports them too. */
const OF_THE_VALUE: ReadonlySet<string> = /* @__PURE__ */ new Set(["unit", "comparator", "modality", "hedged"]);

/** Fields about the record, not about what it describes. */
const ABOUT_THE_RECORD: ReadonlySet<string> = /* @__PURE__ */ new Set(["note", "inferred", "citations"]);

/** Fields that identify a record, whichever source is asked. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // What never took place is no event of any source.
  ...["id", "name", "title", "titleStatus", "label", "kind", "measure", "status"],
]);

/** A record, or something else with citations. */
type Cited = object & Partial<VisitRecord & WithCitations<AnyIds>>;

/** The name of a list member in a path: the text itself, or the person, stage or office that the member names. */
export function memberName(member: unknown): string | undefined {
  if (typeof member === "string") return member;
  const { participant, organization, group, stage, title }: { readonly [name: string]: unknown } = Object(member);
  // An office names its organisation too.
  const name = participant ?? group ?? stage ?? title ?? organization;
  return typeof name === "string" ? name : undefined;
}

/** The paths of a field: its own and, for a list, those of its members. */
function pathsOf(field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [field];
  return [field, ...value.flatMap((member) => memberName(member) ?? []).map((name) => `${field}.${name}`)];
}

/** Every path of a record that a citation can support. */
export function allPaths(record: Cited): readonly string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    value === undefined || field === "id" || ABOUT_THE_RECORD.has(field) ? [] : pathsOf(field, value),
  );
}

/** The field of a path, and the member in it; the member's name may contain points. */
export function splitPath(path: string): readonly [field: string, member: string | undefined] {
  const point = path.indexOf(".");
  return point < 0 ? [path, undefined] : [path.slice(0, point), path.slice(point + 1)];
}

/** The paths that a citation must support or `inferred` must name: the members of a list, or any other field itself. */
export function assertedPaths(record: Cited): readonly string[] {
  const [title, titleStatus]: readonly unknown[] = [Reflect.get(record, "title"), Reflect.get(record, "titleStatus")];
  return Object.entries(record).flatMap(([field, value]): readonly string[] => {
    // A title in the dataset's own words claims nothing. A summary claims something only if the record has no title.
    if (field === "title" && (titleStatus === undefined || titleStatus === "described")) return [];
    if (field === "summary" && title !== undefined) return [];
    if (DESCRIPTIVE.has(field) || OF_THE_VALUE.has(field)) return [];
    const paths = pathsOf(field, value);
    // An empty list claims nothing.
    return paths.length > 1 || Object(value).length === 0 ? paths.slice(1) : paths;
  });
}

/** Whether some paths contain a path, or the field that the path is in. They are a set, as many paths are asked for. */
export function covers(paths: ReadonlySet<string>, path: string): boolean {
  return paths.has(path) || paths.has(splitPath(path)[0]);
}

/** The paths of which each says something of a path: its own, that of its field, and `value` for what qualifies a value. */
export function pathsAround(path: string): readonly string[] {
  return [path, splitPath(path)[0], ...(OF_THE_VALUE.has(path) ? ["value"] : [])];
}

/** Whether a citation supports a field or a list member; for a whole list, whether it supports any member. */
export function carries({ supports }: Citation<AnyIds>, path: string): boolean {
  const around = pathsAround(path);
  const isWhole = splitPath(path)[1] === undefined;
  return supports?.some((own) => around.includes(own) || (isWhole && own.startsWith(`${path}.`))) ?? true;
}

/** Whether a field or a list member of a record is inferred; a whole list if each member is. */
export function isInferred(record: Cited, path: string): boolean {
  const inferred = new Set(record.inferred);
  if (pathsAround(path).some((own) => inferred.has(own))) return true;
  const [, ...members] = pathsOf(path, Reflect.get(record, path));
  return members.length > 0 && members.every((member) => inferred.has(member));
}

/** What some sources say about a record; `undefined` if they say nothing about it. */
export function toldBy<R extends VisitRecord & WithCitations<AnyIds>>(
  record: R,
  sources: ReadonlySet<string>,
): R | undefined {
  const citations = record.citations.filter(({ source }) => sources.has(source));
  if (citations.length === 0) return undefined;
  const inferred = new Set(record.inferred);
  // A citation without `supports` supports everything.
  const supported = citations.every(({ supports }) => supports !== undefined)
    ? new Set(citations.flatMap(({ supports = [] }) => supports))
    : undefined;
  const isTold = (path: string): boolean => {
    const paths = pathsAround(path);
    return !paths.some((one) => inferred.has(one)) && paths.some((one) => supported?.has(one) ?? true);
  };
  const told = Object.entries(record).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    if (NAMES.has(field)) return [[field, value]];
    if (ABOUT_THE_RECORD.has(field)) return [];
    // A register is none of the sources, and an alias has a source of its own.
    if (field === "identifiers") return [];
    const isList = Array.isArray(value) && value.length > 0;
    const isToldIn = (one: unknown): boolean =>
      field === "aliases" ? sources.has(Object(one).source) : isTold(`${field}.${memberName(one)}`);
    const own: unknown = isList ? value.filter(isToldIn) : value;
    const isThere = isList ? Object(own).length > 0 : isTold(field);
    return isThere ? [[field, own]] : [];
  });
  // The fields of R that these sources support; any other field is undefined.
  return Object.freeze({ ...Object.fromEntries(told), citations }) as unknown as R;
}
