import { discrepanciesPage } from "./discrepancies-page.js";
import { sourcesPage } from "./sources-page.js";

/** The pages of `docs/` that are made from the data. */
export const pages: Readonly<Record<string, () => string>> = {
  "sources.md": sourcesPage,
  "discrepancies.md": discrepanciesPage,
};
