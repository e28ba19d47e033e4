import type { AnyIds } from "./ids.js";
import type { Citation, VisitRecord, WithCitations } from "./record.js";

// A path names a field of a record, one member of a list in it, or one part of a member: "date", "participants.hakan-fidan",
// "milestones.signed.date".

/** Fields that claim nothing about the visit: names, classification, the dataset's own words, and the evidence. */
const DESCRIPTIVE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["id", "note", "inferred", "citations", "titleStatus", "original", "kind", "label", "measure", "partOf"],
  ...["aliases", "identifiers", "designations"],
]);

/** Fields that qualify the value of a figure. A citation of `value` supports them too, unless another names them. */
export const OF_THE_VALUE: ReadonlySet<string> = /* @__PURE__ */ new Set(["unit", "comparator", "modality", "hedged"]);

/** Fields about the record, not about what it describes. */
const ABOUT_THE_RECORD: ReadonlySet<string> = /* @__PURE__ */ new Set(["note", "inferred", "citations"]);

/** Fields that identify a record or its place among others, whichever source is asked. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // What never took place is no event of any source.
  ...["id", "name", "title", "titleStatus", "label", "kind", "measure", "status", "partOf"],
]);

/** The fields with claims or names that a record may lack. */
export const OPTIONAL_FIELDS: readonly string[] = [
  ...["about", "after", "agreement", "aliases", "country", "designations", "event", "hedged", "identifiers", "in"],
  ...["initiator", "original", "participants", "parties", "partOf", "period", "place", "places", "records"],
  ...["signatories", "speaker", "statedAt", "status", "time", "topics", "until", "within"],
];

/** A record, or something else with citations. */
type Cited = object & Partial<VisitRecord & WithCitations<AnyIds>>;

/** The fields by which a list member names what it is about, in the order in which they count: an office names its organisation too. */
const NAMING = ["participant", "group", "stage", "title", "organization"];

const namingOf = (member: unknown): string | undefined => NAMING.find((field) => Object(member)[field] !== undefined);

/** The name of a list member in a path: the text itself, or the person, stage or office that the member names. */
export function memberName(member: unknown): string | undefined {
  const name: unknown = typeof member === "string" ? member : Object(member)[namingOf(member) ?? ""];
  return typeof name === "string" ? name : undefined;
}

/** The paths of a field: its own and, for a list, those of its members. */
function pathsOf(field: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [field];
  return [field, ...value.flatMap((member) => memberName(member) ?? []).map((name) => `${field}.${name}`)];
}

/** The paths of the parts of a list's members: what they name, and the other texts in them. */
function partsOf(field: string, value: unknown): readonly string[] {
  const named: readonly object[] = Array.isArray(value)
    ? value.filter((member) => typeof member === "object" && memberName(member) !== undefined)
    : [];
  return named.flatMap((member) =>
    Object.entries(member).flatMap(([part, own]) =>
      typeof own === "string" ? `${field}.${memberName(member)}.${part}` : [],
    ),
  );
}

/** Every path of a record that a citation can support. */
export function allPaths(record: Cited): readonly string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    value === undefined || field === "id" || ABOUT_THE_RECORD.has(field)
      ? []
      : [...pathsOf(field, value), ...partsOf(field, value)],
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
    if (value === undefined) return [];
    // A title in the dataset's own words claims nothing. A summary claims something only if the record has no title.
    if (field === "title" && (titleStatus === undefined || titleStatus === "described")) return [];
    if (field === "summary" && title !== undefined) return [];
    if (DESCRIPTIVE.has(field) || OF_THE_VALUE.has(field)) return [];
    const paths = pathsOf(field, value);
    // An empty list claims nothing.
    return paths.length > 1 || Object(value).length === 0 ? paths.slice(1) : paths;
  });
}

/** The end of the path of a part. The name of a member may have points of its own: "roles.Prof. emeritus". */
const PART = /\.(participant|organization|group|role|title|stage|date)$/;

/** A path with those that it is within, the nearest first: its member's, where it is that of a part, and its field's. */
export function pathsUpFrom(path: string): readonly string[] {
  return [...new Set([path, path.replace(PART, ""), splitPath(path)[0]])];
}

/** Whether some paths contain a path, or one that it is within. They are a set, as many paths are asked for. */
export function covers(paths: ReadonlySet<string>, path: string): boolean {
  return pathsUpFrom(path).some((own) => paths.has(own));
}

/** The paths of which each says something of a path: those that it is within, and `value` for what qualifies one, if it is not named. */
export function pathsAround(path: string, named?: ReadonlySet<string>): readonly string[] {
  return [...pathsUpFrom(path), ...(OF_THE_VALUE.has(path) && !named?.has(path) ? ["value"] : [])];
}

/** What the citations of a record name. */
function namedIn(citations: readonly Citation<AnyIds>[]): ReadonlySet<string> {
  return new Set(citations.flatMap(({ supports = [] }) => supports));
}

/** The citations that support a field or a list member; of one with members or parts, those that support any. */
export function carrying(citations: readonly Citation<AnyIds>[], path: string): readonly Citation<AnyIds>[] {
  const around = pathsAround(path, namedIn(citations));
  return citations.filter(
    ({ supports }) => supports?.some((own) => around.includes(own) || pathsUpFrom(own).includes(path)) ?? true,
  );
}

/** Fields in the dataset's own words or codes. A citation without `supports` does not cover them. */
const OURS = /^(titleStatus|kind|label|measure|partOf|aliases|identifiers)$/;

/** Whether a field is in our own words: one of these, or a title or summary that claims nothing. */
export function isOurs(record: Cited, path: string): boolean {
  const [field] = splitPath(path);
  return OURS.test(field) || (/^(title|summary)$/.test(field) && !assertedPaths(record).includes(field));
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
  const supported = citations.every(({ supports }) => supports !== undefined) ? namedIn(citations) : undefined;
  const named = namedIn(record.citations);
  const isTold = (path: string): boolean =>
    !pathsAround(path).some((one) => inferred.has(one)) &&
    pathsAround(path, named).some((one) => supported?.has(one) ?? true);
  /** What is told of a list member: nothing, or what it names and those of its other parts that are told. */
  const toldOf = (field: string, member: unknown): readonly unknown[] => {
    const path = `${field}.${memberName(member)}`;
    if (typeof member === "string") return isTold(path) ? [member] : [];
    const parts = Object.entries(Object(member));
    const texts = parts.filter(([, own]) => typeof own === "string");
    const left = texts.filter(([part]) => !isTold(`${path}.${part}`));
    // Whatever is told of a member, it is told that there is one.
    if (left.length === texts.length) return [];
    const own = parts.filter((part) => !left.includes(part) || part[0] === namingOf(member));
    return [Object.freeze(Object.fromEntries(own))];
  };
  const told = Object.entries(record).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    // These are left out if they are inferred: no source states them.
    if (NAMES.has(field)) return /^(measure|partOf)$/.test(field) && inferred.has(field) ? [] : [[field, value]];
    if (ABOUT_THE_RECORD.has(field)) return [];
    // Where there is a title, a summary is our own text, of what several sources say.
    if (field === "summary" && Object.hasOwn(record, "title")) return [];
    // A register is none of the sources, and an alias has a source of its own.
    if (field === "identifiers") return [];
    const isList = Array.isArray(value) && value.length > 0;
    const own: unknown = !isList
      ? value
      : field === "aliases"
        ? value.filter((alias) => sources.has(Object(alias).source))
        : value.flatMap((member) => toldOf(field, member));
    const isThere = isList ? Object(own).length > 0 : isTold(field);
    return isThere ? [[field, own]] : [];
  });
  // The fields of R that these sources support; any other field is undefined.
  return Object.freeze({ ...Object.fromEntries(told), citations }) as unknown as R;
}
