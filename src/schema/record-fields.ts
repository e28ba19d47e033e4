import * as z from "zod";
import type { AnyIds } from "../model/ids.js";
import type { Alias, Citation, Citations, Identifier, OriginalTitle } from "../model/record.js";
import { atLeastOne, frozen, id, language, list, passageId, text, word } from "./fields.js";

/** `true` where two types are one and the same: to be assignable is not enough, as an optional field may be missing. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Hands a schema on as the schema of a type. It compiles only if the schema's output is exactly that type, with each
 * optional field and each `readonly`. So the interfaces stay the source of the types, and no schema drifts from them.
 */
export function exactly<R>(): <S extends z.ZodType<R>>(
  schema: S & (Same<z.output<S>, R> extends true ? unknown : never),
) => z.ZodType<R> {
  return (schema) => schema;
}

/** The schema of an object with these fields and no others, frozen. */
export function object<S extends z.ZodRawShape>(shape: S): z.ZodReadonly<z.ZodObject<S, z.core.$strict>> {
  return frozen(z.strictObject(shape));
}

/** What every record has. */
export const recordFields: {
  readonly id: z.ZodString;
  readonly note: z.ZodExactOptional<z.ZodString>;
  readonly inferred: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
} = {
  id,
  note: text.exactOptional(),
  inferred: list(text).exactOptional(),
};

/** The schema of a record that is exactly of a type: of an object with these fields, those of every record, and no others. */
export function record<R>(): <S extends z.ZodRawShape>(
  fields: S &
    (Same<z.output<ReturnType<typeof object<Omit<typeof recordFields, keyof S> & S>>>, R> extends true
      ? unknown
      : never),
) => z.ZodType<R> {
  // The parameter holds the two types together, which a shape that is still open cannot show.
  return (fields) => object({ ...recordFields, ...fields }) as z.ZodType as z.ZodType<R>;
}

/** The schema of a {@link Citation}. */
export const citationSchema: z.ZodType<Citation<AnyIds>> = exactly<Citation<AnyIds>>()(
  object({
    source: id,
    passage: passageId.exactOptional(),
    quote: text.exactOptional(),
    supports: list(text).exactOptional(),
  }),
);

export const citations: z.ZodType<Citations<AnyIds>> = atLeastOne(citationSchema);

/** The schema of an {@link Alias}. */
export const aliasSchema: z.ZodType<Alias<AnyIds>> = exactly<Alias<AnyIds>>()(
  object({ name: text, language, source: id.exactOptional() }),
);

/** The schema of an {@link Identifier}. */
export const identifierSchema: z.ZodType<Identifier<AnyIds>> = exactly<Identifier<AnyIds>>()(
  object({ scheme: word, value: text, checkedAgainst: text }),
);

/** The schema of an {@link OriginalTitle}. */
export const originalTitleSchema: z.ZodType<OriginalTitle> = exactly<OriginalTitle>()(
  object({ title: text, language }),
);
