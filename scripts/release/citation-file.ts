/** Returns the text of `CITATION.cff` with the version and the day, in UTC, of a release. */
export function releasedCitation(text: string, version: string, now: Date): string {
  const day = now.toISOString().slice(0, "2025-07-29".length);
  return text
    .replace(/^date-released: .*\n/m, "")
    .replace(/^version: .*$/m, `version: ${version}\ndate-released: ${day}`);
}
