import { descriptions } from "../../src/schema/descriptions.js";

const FIELD = /^([A-Z]\w+)\.(\w+)$/;

/**
 * What a column holds: for a field of the model (`"Event.title"`) what the model says of it, anything else as it is.
 * A field that the model does not have is an error.
 */
export function describe(about: string): string {
  const [, record, field] = FIELD.exec(about) ?? [];
  if (record === undefined || field === undefined) return about;
  for (const name of [record, `${record}Record`, "VisitRecord"]) {
    const text = descriptions[name]?.[field];
    if (text !== undefined) return text;
  }
  throw new Error(`The model has no field ${about}.`);
}
