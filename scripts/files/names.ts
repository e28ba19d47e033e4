/** Fields whose names SQL keeps for itself, or that would say nothing as a column, and what their columns are called. */
const RENAMED: Readonly<Record<string, string>> = {
  after: "earlier_event",
  date: "edtf_date",
  end: "ends",
  group: "group_label",
  in: "in_country",
  inferred: "field",
  start: "starts",
  support: "field",
};

/** What a column is called: the names of the fields that lead to it, as SQL writes them. */
export function columnName(path: readonly string[]): string {
  const [only = "", ...others] = path;
  return (others.length === 0 && Object.hasOwn(RENAMED, only) ? RENAMED[only] : undefined) ?? snakeCase(path);
}

/** The names of fields as SQL writes them. */
export function snakeCase(path: readonly string[]): string {
  return path.join("_").replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** One of what a list is named after: of parties a party, of aliases an alias. */
export function singular(plural: string): string {
  return plural
    .replace(/ies$/, "y")
    .replace(/(s|x|ch|sh)es$/, "$1")
    .replace(/(?<!s)s$/, "");
}
