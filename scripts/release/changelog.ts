import type { DataChange } from "./change.js";
import type { ReleasedData } from "./data.js";

/** The "Data" part of the changelog: which records changed since the last release. */
export function dataPart(changes: readonly DataChange[]): string {
  const parts = (["corrected", "moved", "added", "removed"] as const).flatMap((kind) => {
    const lines = changes.filter((change) => change.kind === kind).map(({ text }) => `- ${text}`);
    return lines.length === 0 ? [] : `${kind[0]?.toUpperCase()}${kind.slice(1)}:\n\n${lines.join("\n")}`;
  });
  return ["### Data", ...(parts.length > 0 ? parts : ["No record changed."])].join("\n\n");
}

/** The "Data" part of the first release, which has nothing to be compared with. */
export function firstDataPart({ collections }: ReleasedData): string {
  const { visit = [], passages: _, words: __, ...counted } = collections;
  const counts = Object.entries(counted).map(([name, { length }]) => `- ${length} \`${name}\``);
  return ["### Data", `The first release: ${visit[0]?.["title"]}.`, counts.join("\n")].join("\n\n");
}

/** A changelog with a part added at the end of a version's section. */
export function withPart(changelog: string, version: string, part: string): string {
  const start = changelog.indexOf(`\n## ${version}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no section "${version}"`);
  const next = changelog.indexOf("\n## ", start + 1);
  const end = next < 0 ? changelog.length : next;
  const rest = changelog.slice(end).trim();
  return `${changelog.slice(0, end).trimEnd()}\n\n${part}\n${rest === "" ? "" : `\n${rest}\n`}`;
}
