import { readFileSync } from "node:fs";

/** A sample of the playground: a question, and the code that answers it. */
export interface Sample {
  readonly question: string;
  readonly code: string;
}

const RECIPES = new URL("../../guides/recipes.md", import.meta.url);

/**
 * The recipes of the guide by its headings.
 *
 * @throws Error if the guide has no question with code under it
 */
export function samples(): ReadonlyMap<string, readonly Sample[]> {
  const [, ...sections] = readFileSync(RECIPES, "utf8").split(/^## /m);
  const groups = sections.map((section) => {
    const own = [...section.matchAll(/^\*\*(.+?)\*\*(?:(?!^\*\*)[\s\S])*?^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, question = "", code = ""]): Sample => ({ question, code: code.trim() }),
    );
    return [section.slice(0, section.indexOf("\n")), own] as const;
  });
  const filled = groups.filter(([, own]) => own.length > 0);
  if (filled.length === 0) throw new Error(`${RECIPES.pathname} has no question with code under it.`);
  return new Map(filled);
}
