import { z } from "zod";
import { describeValue } from "../errors/describe-value.js";
import type { VisitProblem } from "../errors/problem.js";
import { nearest } from "../errors/suggest.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { countMembers } from "./count-members.js";
import { pathOf } from "./path-of.js";
import { shapeProblems, type Where } from "./shape-problems.js";
import { memberSchemas, visitProfileSchema } from "./visit-schema.js";

/** What a file may say of itself beside the visit. */
const ABOUT_THE_FILE: readonly string[] = ["$schema", "version"];

/** No record has more in its lists; one that has is a mistake, and each member would be a problem of its own. */
const MOST_MEMBERS = 100_000;

/** What {@link readVisit} makes of a value: the visit as far as it could be read, and where it is no visit. */
export interface ReadVisit {
  /** Whole only where there are no problems. */
  readonly visit: Visit<AnyIds>;
  readonly problems: readonly VisitProblem[];
}

/**
 * Reads a value as a visit, member by member and not all at once: zod lists every fault of what it is given, and of some
 * values there are more than memory holds.
 */
export function readVisit(value: unknown, most: number): ReadVisit {
  const problems: VisitProblem[] = [];
  const given = isObject(value) ? value : {};
  const tell = (found: readonly VisitProblem[]): void => {
    problems.push(...found.slice(0, most - problems.length));
  };
  const read = <T>(schema: z.ZodType<T>, part: unknown, place: Where): T | undefined => {
    if (countMembers(part, MOST_MEMBERS) > MOST_MEMBERS) {
      const { path, record } = place;
      const problem = { path, expected: `lists with at most ${MOST_MEMBERS} members in all`, found: "more" };
      tell([record === undefined ? problem : { ...problem, record }]);
      return undefined;
    }
    const result = schema.safeParse(part);
    if (result.success) return result.data;
    tell(shapeProblems(result.error, part, schema, place, most));
    return undefined;
  };
  const list = <T>(schema: z.ZodType<T>, name: string): readonly T[] => {
    const members: unknown = own(given, name);
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
  const profile = own(given, "visit");
  const visit = isObject(value)
    ? { visit: read(visitProfileSchema, profile, { path: "visit", record: idOf(profile) }), ...eachList(list) }
    : {};
  // Whole where there are no problems, and nobody looks at it where there are.
  return { visit: Object.freeze(visit) as Visit<AnyIds>, problems };
}

function eachList(list: <T>(schema: z.ZodType<T>, name: string) => readonly T[]): Omit<Visit<AnyIds>, "visit"> {
  const { topics, sources, passages, places, organizations, participants, events, ...others } = memberSchemas;
  return {
    topics: list(topics, "topics"),
    sources: list(sources, "sources"),
    passages: list(passages, "passages"),
    places: list(places, "places"),
    organizations: list(organizations, "organizations"),
    participants: list(participants, "participants"),
    events: list(events, "events"),
    agreements: list(others.agreements, "agreements"),
    figures: list(others.figures, "figures"),
    statements: list(others.statements, "statements"),
    discrepancies: list(others.discrepancies, "discrepancies"),
    gaps: list(others.gaps, "gaps"),
  };
}

function topLevelProblems(value: unknown, most: number): readonly VisitProblem[] {
  if (!isObject(value)) {
    const hint = typeof value === "string" ? "; read a text with JSON.parse first" : "";
    const expected = `a visit: an object with visit, ${Object.keys(memberSchemas).join(", ")}${hint}`;
    return [{ path: "", expected, found: describeValue(value) }];
  }
  const known = ["visit", ...Object.keys(memberSchemas), ...ABOUT_THE_FILE];
  const about = ABOUT_THE_FILE.filter((name) => Object.hasOwn(value, name) && typeof value[name] !== "string");
  return [
    ...about.map((name) => ({ path: name, expected: "a text", found: describeValue(value[name]) })),
    ...Object.keys(value)
      .filter((name) => !known.includes(name))
      .slice(0, most)
      .map((name) => {
        const near = nearest(name, known);
        const problem = {
          path: pathOf("", [name]),
          expected: `one of ${known.join(", ")}`,
          found: describeValue(name),
        };
        return near === undefined ? problem : { ...problem, nearest: near };
      }),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The id of a record, or the source of a ledger of passages, which has no id of its own. */
function idOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const id = own(value, "id") ?? own(value, "source");
  return typeof id === "string" ? id : undefined;
}
