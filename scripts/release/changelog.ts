import { type DataChange, formatChange } from "./change.js";
import { keyOf, type ReleasedData } from "./compare-data.js";
import { evidenceOf } from "./evidence.js";

/** The "Data" part of the changelog: which records changed since the last release. */
export function dataPart(changes: readonly DataChange[], data: ReleasedData): string {
  const ofKind = (kind: DataChange["kind"]): readonly DataChange[] => changes.filter((change) => change.kind === kind);
  const parts = [
    list(
      "Corrected",
      ofKind("corrected").flatMap((change) => correction(change, data)),
    ),
    list(
      "Moved",
      ofKind("moved").map(({ collection, id, targets = [] }) => `- ${code(collection, id)} → ${codes(targets)}`),
    ),
    list("Added", byCollection(ofKind("added"))),
    list("Removed", byCollection(ofKind("removed"))),
  ].filter((part) => part !== "");
  return ["### Data", ...(parts.length > 0 ? parts : ["No record changed."])].join("\n\n");
}

/** The "Data" part of the first release, which has nothing to be compared with. */
export function firstDataPart({ collections }: ReleasedData): string {
  const { visit = [], passages: _, ...counted } = collections;
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

function correction({ collection, id, fields, text }: DataChange, data: ReleasedData): readonly string[] {
  if (fields === undefined) return [`- ${text}`];
  const record = data.collections[collection]?.find((one) => keyOf(one) === id) ?? {};
  const title = record["label"] ?? record["title"] ?? record["name"] ?? record["question"];
  const heading = `- ${code(collection, id)}${typeof title === "string" ? ` (${title})` : ""}${evidenceOf(record, data)}`;
  return [heading, ...fields.map((field) => `  - \`${field.field}\`: ${formatChange(field)}`)];
}

function byCollection(changes: readonly DataChange[]): readonly string[] {
  const collections = [...new Set(changes.map(({ collection }) => collection))];
  return collections.map((name) => {
    const ids = changes.filter(({ collection }) => collection === name).map(({ id }) => id);
    return `- \`${name}\`: ${codes(ids)}`;
  });
}

function code(...words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(" ");
}

function codes(ids: readonly string[]): string {
  return ids.map((id) => code(id)).join(", ");
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n\n${lines.join("\n")}`;
}
