import type { ComponentChildren } from "preact";

/** A field of a record as the page shows it. */
export interface Field {
  /** Its name in the record, by which `inferred` speaks of it. */
  readonly name: string;
  /** What it is called on the page. */
  readonly label: string;
  readonly value: ComponentChildren;
}

/** A field that is shown where the record has it. */
export function field<T>(
  name: string,
  label: string,
  value: T | undefined,
  show: (value: T) => ComponentChildren,
): readonly Field[] {
  return value === undefined ? [] : [{ name, label, value: show(value) }];
}
