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

/** Whether a record infers a field: as a whole, or at least one member or part of it. */
export function isInferred({ inferred = [] }: { readonly inferred?: readonly string[] }, field: string): boolean {
  return inferred.some((path) => path === field || path.startsWith(`${field}.`));
}

/** A number with what it counts: "1 record", "3 records". */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The text with a capital at its beginning. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
