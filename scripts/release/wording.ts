import { nearest } from "../../src/errors/suggest.js";
import { ReleaseError } from "./command.js";
import type { Wording } from "./compare-data.js";
import type { ReleasedData } from "./data.js";

/**
 * `Wording: figures documents-signed, topics trade`, as a line of its own in a changeset. In the changelog its first line
 * stands behind the commit: `- 0a1b2c3: Wording: …`.
 */
const MARK = /^(?:- [0-9a-f]{7,40}:)?\W*wording: *(.*?)\.?$/gim;

/** The records that changesets mark as reworded. Throws if a mark does not have the form of one. */
export function wordingIn(text: string): Wording {
  const marks = [...text.matchAll(MARK)].flatMap(([, records = ""]) => records.replaceAll("`", "").split(/, */));
  const wrong = marks.find((mark) => !/^[a-z]+ [a-z0-9/-]+$/.test(mark));
  if (wrong === undefined) return new Set(marks);
  throw new ReleaseError(
    `"Wording: ${wrong}" names no record. Write the collection and the id in one line: "Wording: figures documents-signed".`,
  );
}

/** Throws if a mark names what neither the last release nor the next one has. */
export function assertNamed(wording: Wording, ...releases: readonly ReleasedData[]): void {
  const records = releases.flatMap(({ collections }) =>
    Object.entries(collections).flatMap(([name, own]) => own.map(({ id, source }) => `${name} ${id ?? source}`)),
  );
  const wrong = [...wording].find((mark) => !records.includes(mark));
  if (wrong === undefined) return;
  const near = nearest(wrong, records);
  throw new ReleaseError(`"Wording: ${wrong}" names no record.${near === undefined ? "" : ` Did you mean "${near}"?`}`);
}

/** The part of a changelog that is newer than a version; nothing of one that does not tell of it. */
export function sinceVersion(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/);
  return lines.slice(0, Math.max(0, lines.indexOf(`## ${version}`))).join("\n");
}
