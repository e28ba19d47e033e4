/** What the records are looked for in: the package, or its sources. */
export interface Package {
  readonly dataset: object;
}

/**
 * The collections whose records a bundle holds, found by looking for texts that only one collection has: what a bundle
 * drags along is measured, not assumed.
 */
export function recordsIn(code: string, { dataset }: Package): Readonly<Record<string, unknown>> {
  const texts = new Map(Object.entries(dataset).map(([name, records]) => [name, plainTexts(records)]));
  const held = Object.entries(dataset).filter(([name]) => {
    const elsewhere = JSON.stringify(Object.entries(dataset).filter(([other]) => other !== name));
    const [mark] = (texts.get(name) ?? []).filter((text) => !elsewhere.includes(text));
    return mark !== undefined && code.includes(mark);
  });
  return Object.fromEntries(held);
}

/** Texts that look the same in code and in JSON, the longest first. */
function plainTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return /^[\w .,-]{8,}$/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value)
    .flatMap(plainTexts)
    .sort((a, b) => b.length - a.length);
}
