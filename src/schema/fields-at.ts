import { z } from "zod";

/** The fields that an object may have, at a place within what a schema describes; none where that is no object. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let objects = objectsIn(schema);
  for (const step of path) {
    // A step into a list leads to its members, which are what a list was already replaced by.
    if (typeof step !== "number") objects = objects.flatMap(({ shape }) => objectsIn(Reflect.get(shape, step)));
  }
  return [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
}

/** The objects that a schema describes: itself, the members of a list or of a union, whatever it is wrapped in. */
function objectsIn(schema: unknown): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodExactOptional) return objectsIn(schema.def.innerType);
  if (schema instanceof z.ZodArray) return objectsIn(schema.def.element);
  if (schema instanceof z.ZodTuple) return objectsIn(schema.def.rest);
  return schema instanceof z.ZodUnion ? schema.def.options.flatMap(objectsIn) : [];
}
