import { describe, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type {
  Agreement,
  Alias,
  AnyIds,
  Citation,
  Discrepancy,
  Figure,
  Gap,
  Identifier,
  Organization,
  Participant,
  Place,
  Source,
  SourcePassages,
  Statement,
  Topic,
  Visit,
  VisitEvent,
  VisitProblem,
  VisitProfile,
} from "../../src/index.js";
import { exactly } from "../../src/schema/record-fields.js";
import {
  type agreementSchema,
  type aliasSchema,
  type citationSchema,
  type discrepancySchema,
  type eventSchema,
  type figureSchema,
  type gapSchema,
  type identifierSchema,
  type organizationSchema,
  parseVisit,
  type participantSchema,
  type passagesSchema,
  type placeSchema,
  type safeParseVisit,
  type sourceSchema,
  type statementSchema,
  type topicSchema,
  type visitProfileSchema,
  type visitSchema,
} from "../../src/schema.js";

declare const anything: unknown;
declare const result: ReturnType<typeof safeParseVisit>;

describe("each schema's output is its interface", () => {
  test("of every record", () => {
    expectTypeOf<z.output<typeof agreementSchema>>().toEqualTypeOf<Agreement<AnyIds>>();
    expectTypeOf<z.output<typeof aliasSchema>>().toEqualTypeOf<Alias<AnyIds>>();
    expectTypeOf<z.output<typeof citationSchema>>().toEqualTypeOf<Citation<AnyIds>>();
    expectTypeOf<z.output<typeof discrepancySchema>>().toEqualTypeOf<Discrepancy<AnyIds>>();
    expectTypeOf<z.output<typeof eventSchema>>().toEqualTypeOf<VisitEvent<AnyIds>>();
    expectTypeOf<z.output<typeof figureSchema>>().toEqualTypeOf<Figure<AnyIds>>();
    expectTypeOf<z.output<typeof gapSchema>>().toEqualTypeOf<Gap<AnyIds>>();
    expectTypeOf<z.output<typeof identifierSchema>>().toEqualTypeOf<Identifier<AnyIds>>();
    expectTypeOf<z.output<typeof organizationSchema>>().toEqualTypeOf<Organization<AnyIds>>();
    expectTypeOf<z.output<typeof participantSchema>>().toEqualTypeOf<Participant<AnyIds>>();
    expectTypeOf<z.output<typeof passagesSchema>>().toEqualTypeOf<SourcePassages<AnyIds>>();
    expectTypeOf<z.output<typeof placeSchema>>().toEqualTypeOf<Place<AnyIds>>();
    expectTypeOf<z.output<typeof sourceSchema>>().toEqualTypeOf<Source<AnyIds>>();
    expectTypeOf<z.output<typeof statementSchema>>().toEqualTypeOf<Statement<AnyIds>>();
    expectTypeOf<z.output<typeof topicSchema>>().toEqualTypeOf<Topic<AnyIds>>();
    expectTypeOf<z.output<typeof visitProfileSchema>>().toEqualTypeOf<VisitProfile<AnyIds>>();
    expectTypeOf<z.output<typeof visitSchema>>().toEqualTypeOf<Visit<AnyIds>>();
  });
});

interface Thing {
  readonly name: string;
  readonly note?: string;
}

describe("a schema that drifts from its interface does not compile", () => {
  const fields = { name: z.string(), note: z.string().exactOptional() };

  test("the very type does", () => {
    expectTypeOf(exactly<Thing>()(z.strictObject(fields).readonly())).toEqualTypeOf<z.ZodType<Thing>>();
  });

  test("in whatever way it drifts", () => {
    // @ts-expect-error an optional field is missing, which is assignable
    exactly<Thing>()(z.strictObject({ name: fields.name }).readonly());
    // @ts-expect-error undefined may stand there as well
    exactly<Thing>()(z.strictObject({ ...fields, note: z.string().optional() }).readonly());
    // @ts-expect-error it may be changed
    exactly<Thing>()(z.strictObject(fields));
    // @ts-expect-error there is a field more
    exactly<Thing>()(z.strictObject({ ...fields, size: z.number() }).readonly());
    // @ts-expect-error a field is of another type
    exactly<Thing>()(z.strictObject({ ...fields, name: z.number() }).readonly());
    // @ts-expect-error a field is required that is optional
    exactly<Thing>()(z.strictObject({ ...fields, note: z.string() }).readonly());
  });
});

describe("reading a visit", () => {
  test("gives a visit, or problems", () => {
    expectTypeOf(parseVisit(anything)).toEqualTypeOf<Visit<AnyIds>>();
    if (result.success) expectTypeOf(result.visit).toEqualTypeOf<Visit<AnyIds>>();
    else expectTypeOf(result.problems).toEqualTypeOf<readonly [VisitProblem, ...VisitProblem[]]>();
    // There may be none. That both are named, whichever is there, is for compilers without `strict`.
    expectTypeOf(result.visit).toEqualTypeOf<Visit<AnyIds> | undefined>();
    expectTypeOf(result.problems).toEqualTypeOf<readonly [VisitProblem, ...VisitProblem[]] | undefined>();
  });
});
