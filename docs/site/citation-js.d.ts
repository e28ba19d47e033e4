// What is used of citation-js, which has no types of its own.
declare module "@citation-js/core" {
  import type { CslItem } from "./bibliography.js";

  export class Cite {
    constructor(data: string | readonly CslItem[]);
    readonly data: readonly CslItem[];
    format(form: string, options?: Readonly<Record<string, string>>): string;
  }
  export const plugins: {
    readonly config: { get(name: "@bibtex"): { readonly format: { asciiOnly: boolean; checkLabel: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
