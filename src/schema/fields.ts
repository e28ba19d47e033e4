import * as z from "zod";
import { VisitError } from "../errors/visit-error.js";
import type { PassageId } from "../model/passage.js";

// Before any schema is made, as all of them come from here: it came with 4.3, and the types know no older zod.
if (z.exactOptional === undefined) {
  const problem = "needs zod 4.3 or newer, and found an older one. Install it by: npm install zod@^4.3.0";
  throw new VisitError("unsupported", problem, { where: "ankara-visit-2025/schema", value: undefined });
}

// Every message says what was expected, as problems quote it.

/** A text that says something. */
export const text: z.ZodString = z.string().regex(/\S/, "a text that is not empty");

/** No id, tag or date is longer. A pattern with groups that repeat overflows the stack on one of millions of characters. */
const LONGEST = 200;

/** A text whose length is looked at before its pattern is. */
function shortText(expected: string, pattern: RegExp): z.ZodString {
  const error = `${expected}, of at most ${LONGEST} characters`;
  return z.string().max(LONGEST, { error, abort: true }).regex(pattern, expected);
}

/** A word of a vocabulary that each visit makes for itself: a kind, a role, a measure, a unit. */
export const word: z.ZodString = shortText("a word on one line", /^.*\S.*$/);

/** The id of a record, its own or another's. */
export const id: z.ZodString = shortText("an id such as link-2, a letter first", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** An ISO 3166-1 alpha-2 code. */
export const country: z.ZodString = shortText("a country's code of two capital letters", /^[A-Z]{2}$/);

/** A country's code, or the id of a person or an organisation. */
export const party: z.ZodString = shortText(
  "a country's code or an id such as link-2, a letter first",
  /^(?:[A-Z]{2}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/,
);

/** What is expected of a date. */
export const A_DATE = "an EDTF date, such as 2025-07-29, 2025-07, 2025 or 2025-01/2025-06";

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** The form of an EDTF date. The rules check that the day exists. */
export const date: z.ZodString = shortText(
  A_DATE,
  new RegExp(String.raw`^(?:${POINT}(?:\/(?:${POINT}|\.\.))?|\.\.\/${POINT})$`),
);

/** A time of day on a clock of 24 hours. */
export const time: z.ZodString = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a local time such as "18:40"');

/** A BCP 47 tag. */
export const language: z.ZodString = shortText("a BCP 47 language tag", /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);

/** A number. JSON has a zero with a minus, which means nothing. */
export const number: z.ZodNumber = z.number().overwrite((value) => value + 0);

/** A position in a text, counted from 0. */
export const position: z.ZodInt = z.int("a whole number").nonnegative("a whole number from 0");

/** `"8.1"`. */
// The pattern says of a text what the type says, and that both numbers count from 1.
export const passageId = shortText(
  'a passage such as "8.1"',
  /^[1-9]\d*\.[1-9]\d*$/,
) as z.ZodType as z.ZodType<PassageId>;

/**
 * Freezes the value that a schema returns. Zod's `readonly` also freezes values that the schema refuses, which belong to the
 * caller. A check such as this one runs only on values that passed.
 */
export function frozen<S extends z.ZodType>(schema: S): z.ZodReadonly<S> {
  const freeze = <T>(value: T): T => Object.freeze(value) as T; // a frozen T is one still
  // The types are those of `readonly`, which is what is meant.
  return schema.overwrite(freeze) as z.ZodType as z.ZodReadonly<S>;
}

/** The schema of a list, frozen. */
export function list<S extends z.ZodType>(member: S): z.ZodReadonly<z.ZodArray<S>> {
  return frozen(z.array(member));
}

/** The schema of a list with one member at least, frozen. */
export function atLeastOne<S extends z.ZodType>(member: S): z.ZodReadonly<z.ZodTuple<[S], S>> {
  return frozen(z.tuple([member], member));
}
