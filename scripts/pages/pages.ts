import { withCoverageTable } from "./coverage-table.js";
import { discrepanciesPage } from "./discrepancies-page.js";
import { sourcesPage } from "./sources-page.js";

/** The pages of `docs/` that are made from the data, whole or in part: each from the page as it stands. */
export const pages: Readonly<Record<string, (page: string) => string>> = {
  "sources.md": sourcesPage,
  "discrepancies.md": discrepanciesPage,
  "provenance.md": withCoverageTable,
};
