import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** What `CITATION.cff` says of the dataset. */
export interface CitationFile {
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly { readonly name: string }[];
  readonly version: string;
  readonly keywords: readonly string[];
  /** The day of the release; absent before the first one. */
  readonly "date-released"?: string;
}

const text = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");

// A test checks that the file has these fields.
export const citationFile: CitationFile = parse(text) as CitationFile;
