import { en } from "../../src/locales/en.js";
import { siteAddress } from "./address.js";
import { apaOf, bibtexOf, type CslItem } from "./bibliography.js";
import { citationFile } from "./citation-file.js";
import { speaking } from "./language.js";
import { homeOf } from "./links.js";
import { type AnyRecord, nameOf } from "./records/record-name.js";

/** How something is cited. */
export interface Citation {
  readonly apa: string;
  readonly bibtex: string;
}

const NAME = "ankara-visit-2025";

/** Returns the citation of the whole dataset, as `CITATION.cff` describes it. */
export function citeDataset(): Citation {
  const { title, version } = citationFile;
  return citationOf({ ...shared(NAME), type: "dataset", title, note: `Dataset ${NAME}, version ${version}` });
}

/** What was cited: it is the same on the pages of every language, and takes long. */
const cited = new WeakMap<AnyRecord, Citation>();

/** Returns the citation of one record, as part of the dataset. */
export function citeRecord(record: AnyRecord): Citation {
  const known = cited.get(record) ?? cite(record);
  cited.set(record, known);
  return known;
}

function cite(record: AnyRecord): Citation {
  return citationOf({
    ...shared(`${NAME}-${record.id}`, `records/${homeOf(record.id)}.html#${record.id}`),
    type: "webpage",
    title: speaking(en, () => nameOf(record)),
    "container-title": citationFile.title,
    note: `Record ${record.id} of the dataset ${NAME}, version ${citationFile.version}`,
  });
}

function citationOf(item: CslItem): Citation {
  return { apa: apaOf(item), bibtex: bibtexOf([item]) };
}

/** What all citations have: the authors and the version, and the day and the address as soon as there are any. */
function shared(key: string, page: string = ""): Omit<CslItem, "type" | "title"> {
  const { authors, version, "date-released": released } = citationFile;
  const address = siteAddress();
  return {
    id: key,
    "citation-key": key,
    author: authors.map(({ name }) => ({ literal: name })),
    version,
    ...(released === undefined ? {} : { issued: { "date-parts": [released.split("-").map(Number)] } }),
    ...(address === undefined ? {} : { URL: new URL(page, address).href }),
  };
}
