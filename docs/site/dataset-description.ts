import { CC0 } from "../../scripts/files/license.js";
import { visit } from "../../src/index.js";
import { siteAddress } from "./address.js";
import { citationFile } from "./citation-file.js";
import type { Download } from "./downloads.js";
import { word } from "./language.js";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Returns what schema.org's `Dataset` and Croissant both say of the dataset. */
export function aboutDataset(): Readonly<Record<string, Json>> {
  const { title, abstract, authors, version, keywords, "date-released": released } = citationFile;
  return {
    name: title,
    alternateName: "ankara-visit-2025",
    description: abstract.trim(),
    version,
    license: CC0.path,
    isAccessibleForFree: true,
    inLanguage: "en",
    keywords,
    creator: authors.map(({ name }) => ({ "@type": "Organization", name })),
    ...(released === undefined ? {} : { datePublished: released }),
  };
}

/** Returns the dataset with its files as JSON-LD of schema.org, for the page at the root of the site that it stands in. */
export function datasetDescription(files: readonly Download[]): Json {
  const address = siteAddress();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...aboutDataset(),
    ...(address === undefined ? {} : { url: address.href }),
    temporalCoverage: visit.days.join("/"),
    spatialCoverage: visit.countries.map((code) => ({ "@type": "Country", name: word("country", code) })),
    distribution: files.map(({ path, type, use, size }) => ({
      "@type": "DataDownload",
      name: path.slice(path.lastIndexOf("/") + 1),
      description: use,
      encodingFormat: type,
      contentUrl: address === undefined ? path : new URL(path, address).href,
      contentSize: `${size} B`,
    })),
  };
}

/** Returns JSON as it may stand in a `script` element: no tag can begin in it. */
export function jsonInPage(value: Json): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
