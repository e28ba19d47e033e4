/** What says least about which thing a record is of. */
export const BESIDE_THE_POINT: ReadonlySet<string> = new Set(["id", "note", "inferred", "citations"]);

/** What says in words which thing a record is of. */
export const TELLING: readonly string[] = ["title", "label", "name", "question", "summary"];

/** What leads to one thing alone, beside its own words. */
export const LEADING: readonly string[] = ["sides", "url", "identifiers"];

/** Whether a field states a fact, and not in words of our own. */
export function isStated(name: string): boolean {
  return !BESIDE_THE_POINT.has(name) && !TELLING.includes(name);
}
