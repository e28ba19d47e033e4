import * as z from "zod";
import { ownValue } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import type { VisitProblem } from "../errors/visit-error.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { pathOf, problemAt, shapeProblems, type Where } from "./shape-problems.js";
import { memberSchemas, visitProfileSchema } from "./visit-schema.js";

/** The names that a file may have, and what it may say of itself. What it lacks shows as its records are read, one by one. */
const fileSchema = z.strictObject({
  visit: z.unknown().optional(),
  ...Object.fromEntries(Object.keys(memberSchemas).map((name) => [name, z.unknown().optional()])),
  $schema: z.string().exactOptional(),
  version: z.string().exactOptional(),
});

/** No record has more in its lists; one that has is a mistake, and each member would be a problem of its own. */
const MOST_MEMBERS = 20_000;

/** Records are not nested deeper. */
const DEPTH = 5;

/** What {@link readVisit} makes of a value: the visit as far as it could be read, and what is wrong with the rest. */
export interface ReadVisit {
  /** Whole only where there are no problems. */
  readonly visit: Visit<AnyIds>;
  readonly problems: readonly VisitProblem[];
}

/**
 * Reads a value as a visit, member by member and not all at once. Zod lists every fault, and some values have more faults
 * than memory holds.
 */
export function readVisit(value: unknown, most: number): ReadVisit {
  const problems: VisitProblem[] = [];
  const given = isObject(value) ? value : {};
  const tell = (found: readonly VisitProblem[]): void => {
    problems.push(...found.slice(0, most - problems.length));
  };
  const read = <T>(schema: z.ZodType<T>, part: unknown, place: Where): T | undefined => {
    if (countMembers(part, MOST_MEMBERS) > MOST_MEMBERS) {
      tell([problemAt(place, `lists with at most ${MOST_MEMBERS} members in all`, "more")]);
      return undefined;
    }
    const result = schema.safeParse(withoutInherited(part));
    if (result.success) return result.data;
    tell(shapeProblems(result.error.issues, part, schema, place, most));
    return undefined;
  };
  const list = <T>(schema: z.ZodType<T>, name: string): readonly T[] => {
    const members: unknown = ownValue(given, name);
    if (!Array.isArray(members)) {
      read(z.array(z.unknown()), members, { path: name, record: undefined });
      return [];
    }
    const all: T[] = [];
    for (let index = 0; index < members.length && problems.length < most; index++) {
      const member: unknown = members[index];
      const parsed = read(schema, member, { path: pathOf(name, [index]), record: idOf(member) });
      if (parsed !== undefined) all.push(parsed);
    }
    return Object.freeze(all);
  };

  tell(topLevelProblems(value, most));
  const visit: Record<string, unknown> = {};
  if (isObject(value)) {
    const profile = ownValue(given, "visit");
    visit["visit"] = read(visitProfileSchema, profile, { path: "visit", record: idOf(profile) });
    for (const [name, schema] of Object.entries<z.ZodType>(memberSchemas)) visit[name] = list(schema, name);
  }
  // Whole if there are no problems, and nobody looks at it if there are.
  return { visit: Object.freeze(visit) as unknown as Visit<AnyIds>, problems };
}

/** How many members the lists within a value have in all; counted no further than to where they are too many. */
export function countMembers(value: unknown, most: number, depth: number = DEPTH): number {
  if (depth === 0 || typeof value !== "object" || value === null) return 0;
  let count = Array.isArray(value) ? value.length : 0;
  if (count > most) return count;
  for (const part of Object.values(value)) {
    count += countMembers(part, most - count, depth - 1);
    if (count > most) break;
  }
  return count;
}

function topLevelProblems(value: unknown, most: number): readonly VisitProblem[] {
  if (!isObject(value)) {
    const hint = typeof value === "string" ? "; read a text with JSON.parse first" : "";
    const expected = `a visit: an object with visit, ${Object.keys(memberSchemas).join(", ")}${hint}`;
    return [{ path: "", expected, found: describeValue(value) }];
  }
  const { error } = fileSchema.safeParse(withoutInherited(value, 0));
  return shapeProblems(error?.issues ?? [], value, fileSchema, { path: "", record: undefined }, most);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy that inherits nothing: zod would read what is inherited, and take it for unknown fields. */
function withoutInherited(value: unknown, depth: number = DEPTH): unknown {
  if (depth < 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => withoutInherited(member, depth - 1));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, part] of Object.entries(value)) copy[name] = withoutInherited(part, depth - 1);
  return copy;
}

/** The id of a record, or the source of a ledger of passages, which has no id of its own. */
function idOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const id = ownValue(value, "id") ?? ownValue(value, "source");
  return typeof id === "string" ? id : undefined;
}
