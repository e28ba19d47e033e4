import type { z } from "zod";
import { nearestDate } from "../dates/nearest-date.js";
import { describeValue } from "../errors/describe-value.js";
import type { VisitProblem } from "../errors/problem.js";
import { nearest } from "../errors/suggest.js";
import { A_DATE } from "./fields.js";
import { fieldsAt } from "./fields-at.js";
import { pathOf } from "./path-of.js";

type Issue = z.core.$ZodIssue;

/** Where a value that was checked stands in the visit. */
export interface Where {
  readonly path: string;
  readonly record: string | undefined;
}

/** What zod found wrong with a value, in the words of this package; of unknown fields so many at most. */
export function shapeProblems(
  error: z.ZodError,
  value: unknown,
  schema: z.ZodType,
  place: Where,
  most: number,
): readonly VisitProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, value, schema, place, most));
}

function problemsOf(
  issue: Issue,
  value: unknown,
  schema: z.ZodType,
  place: Where,
  most: number,
): readonly VisitProblem[] {
  if (issue.code === "invalid_union") {
    // Of what it might be meant as, that with the fewest faults.
    const [branch = []] = [...issue.errors].sort((a, b) => a.length - b.length);
    const inner = branch.map((own): Issue => ({ ...own, path: [...issue.path, ...own.path] }));
    return inner.flatMap((own) => problemsOf(own, value, schema, place, most));
  }
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const fields = fieldsAt(schema, path);
    return issue.keys
      .slice(0, most)
      .map((key) =>
        problem(place, [...path, key], `one of ${fields.join(", ")}`, describeValue(key), nearest(key, fields)),
      );
  }
  const found = valueAt(value, path);
  return [
    problem(
      place,
      path,
      expectedBy(issue),
      found === undefined ? "nothing" : describeValue(found),
      nearTo(issue, found),
    ),
  ];
}

function problem(
  { path, record }: Where,
  within: readonly PropertyKey[],
  expected: string,
  found: string,
  near: string | undefined,
): VisitProblem {
  return {
    path: pathOf(path, within),
    ...(record === undefined ? {} : { record }),
    expected,
    found,
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
  if (issue.code === "invalid_value")
    return issue.values.length > 1 ? `one of ${issue.values.join(", ")}` : String(issue.values[0]);
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
