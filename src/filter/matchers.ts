import { readText } from "../errors/read-text.js";
import { type ReadValue, readChoice } from "./choice.js";
import type { CompileKey } from "./compile.js";
import { type Condition, conditionsOf, type Keep, lacksField } from "./condition.js";
import { type Field, fieldOf, type ReadField } from "./field.js";

/** Tests a key as a field that holds one text, a list of texts, or nothing. */
export function byField<R>(readField: ReadField<R>, readValue: ReadValue<string> = readText): CompileKey<R, unknown> {
  const field = fieldOf(readField);
  return byValues(field, (values) => hasAnyOf(field, values), readValue);
}

function byValues<R>(
  field: Field<R>,
  hasAny: (values: readonly string[]) => Condition<R>,
  readValue: ReadValue<string>,
): CompileKey<R, unknown> {
  return (value, where) => conditionsOf(readChoice(value, where, readValue), hasAny, () => lacksField(field));
}

/** That a field, one text or a list, has one of the values. */
export function hasAnyOf<R>(field: Field<R>, values: readonly string[]): Condition<R> {
  return { keep: keepAnyOf(field.read, values), indexed: { field, wanted: values } };
}

function keepAnyOf<R>(read: ReadField<R>, values: readonly string[]): Keep<R> {
  const [only] = values;
  return (records) => {
    const kept: R[] = [];
    if (only === undefined || values.length > 1) {
      const wanted = new Set(values);
      for (const record of records) {
        const own = read(record);
        if (typeof own === "string" ? wanted.has(own) : own?.some((item) => wanted.has(item))) kept.push(record);
      }
    } else {
      for (const record of records) {
        const own = read(record);
        if (typeof own === "string" ? own === only : own?.includes(only)) kept.push(record);
      }
    }
    return kept;
  };
}

/** Tests a key by a text in each entry of a list; a list in which no entry has one counts as lacking. */
export function byEntry<R, Entry>(
  list: (record: R) => readonly Entry[] | undefined,
  pick: (entry: Entry) => string | undefined,
): CompileKey<R, unknown> {
  const field = fieldOf<R>((record) => {
    const own = list(record)?.flatMap((entry) => pick(entry) ?? []);
    return own?.length === 0 ? undefined : own;
  });
  return byValues(
    field,
    (values) => ({ keep: keepByEntry(list, pick, values), indexed: { field, wanted: values } }),
    readText,
  );
}

/** A loop of its own: to put the texts of each record into a list first would take thrice the time. */
function keepByEntry<R, Entry>(
  list: (record: R) => readonly Entry[] | undefined,
  pick: (entry: Entry) => string | undefined,
  values: readonly string[],
): Keep<R> {
  return (records) => {
    const [first] = values;
    // To ask a set takes longer than to compare, and mostly one value is asked for.
    const wanted = values.length > 1 ? new Set(values) : undefined;
    const kept: R[] = [];
    for (const record of records) {
      for (const entry of list(record) ?? []) {
        const picked = pick(entry);
        if (picked === undefined || (picked !== first && !wanted?.has(picked))) continue;
        kept.push(record);
        break;
      }
    }
    return kept;
  };
}
