const countries = new Intl.DisplayNames("en", { type: "region" });
const languages = new Intl.DisplayNames("en", { type: "language" });

/** A country by its ISO code. The host is called as it asks to be called, which not every `Intl` knows. */
export function countryName(code: string): string {
  return code === "TR" ? "Türkiye" : (countries.of(code) ?? code);
}

/** A language by its BCP 47 tag. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

/** A word of a vocabulary in print: `in-force` is "in force", `gdp-growth` "GDP growth", `co-chair` itself. */
export function printed(word: string): string {
  return word.replace(/(?<!\b(?:co|visa))-/g, " ").replace(/\bgdp\b/, "GDP");
}

interface Inferring {
  readonly inferred?: readonly string[];
}

/** Whether a field, or a member of a list (`milestones.signed`), is inferred as a whole. */
export function isInferred({ inferred = [] }: Inferring, path: string): boolean {
  return inferred.some((own) => own === path || path.startsWith(`${own}.`));
}

/** Whether a member of a field is inferred, but not the whole field. */
export function isInferredInPart(record: Inferring, field: string): boolean {
  return !isInferred(record, field) && (record.inferred ?? []).some((own) => own.startsWith(`${field}.`));
}

/** A number with what it counts: "1 record", "3 records". */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
