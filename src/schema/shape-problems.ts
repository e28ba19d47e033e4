import * as z from "zod";
import { nearestDate } from "../dates/nearest-date.js";
import { describeValue } from "../errors/describe-value.js";
import { nearest } from "../errors/suggest.js";
import type { VisitProblem } from "../errors/visit-error.js";
import { unseenIn } from "../text/unseen.js";
import { A_DATE } from "./fields.js";

/** No id is longer, and of longer texts no more is looked at. */
const LONGEST = 200;
/** So many different characters that are not seen are named. */
const MOST_NAMED = 3;

type Issue = z.core.$ZodIssue;

/** The place in the visit of a value that was checked. */
export interface Where {
  readonly path: string;
  readonly record: string | undefined;
}

/** What zod found wrong with a value, in the words of this package; of unknown fields so many at most. */
export function shapeProblems(
  issues: readonly Issue[],
  value: unknown,
  schema: z.ZodType,
  place: Where,
  most: number,
): readonly VisitProblem[] {
  return issues.flatMap((issue): readonly VisitProblem[] => {
    const { path } = issue;
    if (issue.code === "invalid_union") {
      // Of what it might be meant as, that with the fewest faults.
      const [branch = []] = [...issue.errors].sort((a, b) => a.length - b.length);
      const inner = branch.map((own): Issue => ({ ...own, path: [...path, ...own.path] }));
      return shapeProblems(inner, value, schema, place, most);
    }
    if (issue.code === "unrecognized_keys") {
      const fields = fieldsAt(schema, path);
      const absent = absentAt(schema, path, valueAt(value, path));
      return issue.keys.slice(0, most).map((key) => {
        // A field that is known here is one too many: beside another that stands for the same.
        const expected = fields.includes(key) ? `${alternativesAt(schema, path)} alone` : `one of ${fields.join(", ")}`;
        const near = fields.includes(key) ? undefined : nearest(key, absent);
        return problemAt(place, expected, shownAs(key), near, [...path, key]);
      });
    }
    const found = valueAt(value, path);
    const [list, index] = [valueAt(value, path.slice(0, -1)), path.at(-1)];
    if (found === undefined && Array.isArray(list) && typeof index === "number" && index >= list.length) {
      // Of each member that a list lacks there is an issue: the last says how many there must be.
      const isLast = !issues.some((other) => other.path.length === path.length && other.path.at(-1) === index + 1);
      const least = `a list with at least ${index === 0 ? "one member" : `${index + 1} members`}`;
      const shown = list.length === 0 ? "an empty list" : `${list.length}`;
      return isLast ? [problemAt(place, least, shown, undefined, path.slice(0, -1))] : [];
    }
    // In code a field may be there with the value `undefined`, and is shown as such.
    const isAbsent = found === undefined && !Object.hasOwn(Object(list), String(index));
    const shown = isAbsent ? "nothing" : shownAs(found);
    return [problemAt(place, expectedBy(issue), shown, nearTo(issue, found), path)];
  });
}

/** A value as a problem shows it, with the names of what is not seen in it. */
function shownAs(value: unknown): string {
  // Stryker disable next-line MethodExpression: few are named, and to read a part is faster
  const unseen = typeof value === "string" ? unseenIn(value.slice(0, LONGEST)) : [];
  return `${describeValue(value)}${unseen.length > 0 ? ` (with ${unseen.slice(0, MOST_NAMED).join(", ")})` : ""}`;
}

/** A problem with something in a place. What is not known of it is absent, and not merely undefined. */
export function problemAt(
  { path, record }: Where,
  expected: string,
  found: string,
  near?: string,
  within: readonly PropertyKey[] = [],
): VisitProblem {
  return {
    path: pathOf(path, within),
    ...(record === undefined ? {} : { record: record.length > LONGEST ? `${record.slice(0, 80)}…` : record }),
    ...{ expected, found },
    ...(near === undefined ? {} : { nearest: near }),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
};

function expectedBy(issue: Issue): string {
  if (issue.code === "invalid_value") {
    const [only, ...others] = issue.values;
    if (others.length > 0) return `one of ${issue.values.join(", ")}`;
    // What has one value alone is absent otherwise.
    return only === true ? "true, or no field" : String(only);
  }
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  return issue.message;
}

function nearTo(issue: Issue, found: unknown): string | undefined {
  if (typeof found !== "string") return undefined;
  if (issue.code === "invalid_value") return nearest(found, issue.values.map(String));
  return issue.message === A_DATE ? nearestDate(found) : undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (Object.hasOwn(Object(at), step) ? Object(at)[step] : undefined), value);
}

const PLAIN_NAME = /^[A-Za-z_$][\w$]{0,79}$/;

/** A path into a visit as one writes it in code: `events[3].participants[0].role`. */
export function pathOf(start: string, steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    const name = String(step);
    if (!PLAIN_NAME.test(name)) return `${path}[${describeValue(name)}]`;
    return path === "" ? name : `${path}.${name}`;
  }, start);
}

/** The fields that an object may have, at a place within what a schema describes; none if that is not an object. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return [...new Set(objectsAt(schema, path).flatMap(({ shape }) => Object.keys(shape)))];
}

/** The fields that an object may have and has not, those first that it needs: of two as near, such a one was meant. */
function absentAt(schema: z.ZodType, path: readonly PropertyKey[], found: unknown): readonly string[] {
  const shapes = objectsAt(schema, path).map(({ shape }) => shape);
  const absent = fieldsAt(schema, path).filter((field) => !Object.hasOwn(Object(found), field));
  const isOptional = (field: string): boolean => shapes.some((shape) => shape[field] instanceof z.ZodExactOptional);
  return [...absent.filter((field) => !isOptional(field)), ...absent.filter(isOptional)];
}

function objectsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly z.ZodObject[] {
  let objects = objectsIn(schema);
  for (const step of path) {
    // A step into a list leads to its members, which are what a list was already replaced by.
    if (typeof step !== "number") objects = objects.flatMap(({ shape }) => objectsIn(Reflect.get(shape, step)));
  }
  return objects;
}

/** The fields of which an object may have one alone: those that not all options of a union have. */
function alternativesAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const options = objectsAt(schema, path).map(({ shape }) => Object.keys(shape));
  const own = options.flatMap((fields) => fields.filter((field) => !options.every((other) => other.includes(field))));
  return [...new Set(own)].join(" or ");
}

/** The objects that a schema describes: itself, the members of a list or of a union, whatever it is wrapped in. */
function objectsIn(schema: unknown): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodExactOptional) return objectsIn(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return objectsIn(schema.def.in);
  if (schema instanceof z.ZodArray) return objectsIn(schema.def.element);
  if (schema instanceof z.ZodTuple) return objectsIn(schema.def.rest);
  return schema instanceof z.ZodUnion ? schema.def.options.flatMap(objectsIn) : [];
}
