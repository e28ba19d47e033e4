/** A record as JSON has it: a released one need not have the form that records have now. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as its file would have it: frozen tuples become arrays, and what JSON has no form for is left out. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
