import { z } from "zod";
import { descriptions } from "./descriptions.js";

/** The interfaces that records take fields from. */
const BASES = ["VisitRecord", "WithCitations"] as const;

/** What {@link described} gives: an object with these fields and no others, frozen. */
export type Described<S extends z.ZodRawShape> = z.ZodReadonly<z.ZodObject<S, z.core.$strict>>;

/** The schema of an interface of the model: strict, frozen, and with what the model says of it and of its fields. */
export function described<S extends z.ZodRawShape>(name: string, shape: S): Described<S> {
  const fields = Object.entries(shape).map(([field, schema]): [string, unknown] => {
    const text = [name, ...BASES].map((own) => descriptions[own]?.[field]).find((own) => own !== undefined);
    return [field, text === undefined || !(schema instanceof z.ZodType) ? schema : schema.describe(text)];
  });
  // The same fields with the same schemas, which fromEntries cannot say.
  return z
    .strictObject(Object.fromEntries(fields) as S)
    .readonly()
    .describe(descriptions[name]?.["self"] ?? name);
}
