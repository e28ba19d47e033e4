/** Texts as the briefing and the site have them: each in several languages, with gaps in braces. */

/** A text of one language, or its forms by the plural categories of CLDR. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What fills the gaps of a text, by their names. The number `n` decides the form of what it counts. */
export type Gaps = Readonly<Record<string, string | number>>;

/** The form of a text for a number, its gaps still open. */
export function formOf(text: Text | undefined, language: string, n: string | number | undefined): string {
  if (typeof text !== "object") return text ?? "";
  const category = new Intl.PluralRules(language).select(Number(n));
  return text[category] ?? text.other ?? text.many ?? "";
}

/** A text with its gaps filled. */
export function filled(text: Text | undefined, language: string, gaps: Gaps = {}): string {
  return formOf(text, language, gaps["n"]).replace(/\{(\w+)\}/g, (_, name: string) => String(gaps[name]));
}
