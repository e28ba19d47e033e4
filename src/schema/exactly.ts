import type { z } from "zod";

/** `true` where two types are one and the same: to be assignable is not enough, as an optional field may be missing. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Hands a schema on as the schema of a type. It compiles only where the schema's output is that very type, each optional
 * field and each `readonly` included, so that the interfaces stay the source of the types and no schema drifts from them.
 */
export function exactly<R>(): <S extends z.ZodType<R>>(
  schema: S & (Same<z.output<S>, R> extends true ? unknown : never),
) => z.ZodType<R> {
  return (schema) => schema;
}
