import { unexpected } from "../errors/unexpected.js";

/** Records of one collection: an array, or an object that has it under its name, such as a visit. */
export type Collection<K extends string, R> = readonly R[] | { readonly [key in K]: readonly R[] };

/** The collection to look in: an array of records, or an object that has it under its name, such as a visit. */
export function recordsIn<K extends string, R>(from: Collection<K, R>, name: K, where: string): readonly R[] {
  if (isArray(from)) return from;
  const records: unknown = typeof from === "object" && from !== null ? from[name] : undefined;
  if (Array.isArray(records)) return from[name];
  // map and its like pass the index as a second argument.
  const hint = typeof from === "number" ? ` Call it with one argument: (x) => ${where}(x).` : "";
  return unexpected("invalid-collection", `an array of records or an object with ${name}`, where, from, hint);
}

/** `Array.isArray` that knows of readonly arrays, which the built-in one does not narrow to. */
function isArray<R>(value: readonly R[] | object): value is readonly R[] {
  return Array.isArray(value);
}
