import { VisitError } from "../error.js";
import { describeValue } from "../text/describe-value.js";

/** What one key of a filter asks for, whatever form it was written in. */
export interface Choice<T> {
  /** `any` of the values, `all` of them, or that the record `lacks` the field. */
  readonly mode: "any" | "all" | "lacks";
  readonly values: readonly T[];
}

/** Reads one value of a choice, or throws. */
export type ReadValue<T> = (value: unknown, where: string) => T;

/** Reads the value of a filter key: one value, an array of values, `{ all: [...] }` or `null`. */
export function readChoice<T>(value: unknown, where: string, read: ReadValue<T>): Choice<T> {
  if (value === null) return { mode: "lacks", values: [] };
  if (Array.isArray(value)) return { mode: "any", values: readEach(value, where, read) };
  if (typeof value !== "object") return { mode: "any", values: [read(value, where)] };
  const all = "all" in value ? value.all : undefined;
  if (!Array.isArray(all) || Object.keys(value).length !== 1) {
    const problem = `expected a value, an array of values, { all: [...] } or null, found ${describeValue(value)}.`;
    throw new VisitError("invalid-value", problem, { where, value });
  }
  return { mode: "all", values: readEach(all, where, read) };
}

function readEach<T>(values: readonly unknown[], where: string, read: ReadValue<T>): readonly T[] {
  // Array.from visits the holes of a sparse array too, which map would leave as holes.
  return Array.from(values, (value) => read(value, where));
}

/** Reads `true` or `false`, as the text that a field is compared with. */
export function readFlag(value: unknown, where: string): string {
  if (typeof value === "boolean") return String(value);
  throw new VisitError("invalid-value", `expected true or false, found ${describeValue(value)}.`, { where, value });
}
