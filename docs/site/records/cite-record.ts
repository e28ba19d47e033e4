import { readFileSync } from "node:fs";
import { type CollectionName, DATA_VERSION, visit } from "../../../src/index.js";
import { type AnyRecord, nameOf } from "./record-name.js";

/** How something is cited. */
export interface RecordCitation {
  readonly apa: string;
  readonly bibtex: string;
}

const NAME = visit.id;
const creator = creatorIn(readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8"));

/** The creator that the citation file names. */
function creatorIn(file: string): string {
  const name = /^authors:\n {2}- name: (.+)$/m.exec(file)?.[1];
  if (name === undefined) throw new Error("CITATION.cff names no author.");
  return name;
}

/** Returns the citation of one record. It has no year and no address as long as nothing gives one. */
export function citeRecord(record: AnyRecord, collection: CollectionName): RecordCitation {
  const title = nameOf(record);
  const stop = /[.?!]$/.test(title) ? "" : ".";
  const where = `Record ${record.id} (${collection}) of the dataset ${NAME}, version ${DATA_VERSION}`;
  return {
    apa: `${creator}. (n.d.). ${title}${stop} In ${NAME} (Version ${DATA_VERSION}) [Data set]. Record ${record.id}.`,
    bibtex: [
      `@misc{${NAME}-${record.id},`,
      `  author = {{${escaped(creator)}}},`,
      `  title = {{${escaped(title)}}},`,
      `  version = {${DATA_VERSION}},`,
      `  note = {${escaped(where)}},`,
      "}",
    ].join("\n"),
  };
}

/** The text with what means something to LaTeX escaped. */
function escaped(text: string): string {
  return text.replace(/[&%$#_{}]/g, "\\$&");
}
