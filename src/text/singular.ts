/** One of what an English plural names: of people a person, of companies a company. */
export function singular(plural: string): string {
  if (plural === "people") return "person";
  return plural.replace(/ies$/, "y").replace(/s$/, "");
}
