import type { AnkaraVisit } from "../../src/index.js";
import { backing, whatItIs } from "./backing.js";
import type { DataChange, DataChangeKind } from "./change.js";
import { keyOf, type ReleasedData } from "./released-data.js";
import { shown } from "./shown.js";

/** What became of the records since the last release, as a part of the changelog. */
export function dataPart(changes: readonly DataChange[], data: ReleasedData, visit: AnkaraVisit): string {
  const parts = [
    correctedPart(ofKind(changes, "corrected"), data, visit),
    movedPart(ofKind(changes, "moved")),
    listPart("Added", ofKind(changes, "added")),
    listPart("Removed", ofKind(changes, "removed")),
  ].filter((part) => part !== "");
  return ["### Data", ...(parts.length > 0 ? parts : ["No record changed."])].join("\n\n");
}

/** The same for the first release, which has nothing to be compared with. */
export function firstDataPart(visit: AnkaraVisit): string {
  const { visit: profile, passages: _, ...collections } = visit;
  const counts = Object.entries(collections).map(([name, { length }]) => `- ${length} \`${name}\``);
  return ["### Data", `The first release: ${profile.title}.`, counts.join("\n")].join("\n\n");
}

function ofKind(changes: readonly DataChange[], kind: DataChangeKind): readonly DataChange[] {
  return changes.filter((change) => change.kind === kind);
}

function correctedPart(changes: readonly DataChange[], data: ReleasedData, visit: AnkaraVisit): string {
  return part(
    "Corrected",
    changes.flatMap((change) => [heading(change, data, visit), ...details(change)]),
  );
}

function heading({ collection, id, fields, text }: DataChange, data: ReleasedData, visit: AnkaraVisit): string {
  if (fields === undefined) return `- ${text}`;
  const record = data.collections[collection]?.find((one) => keyOf(one) === id) ?? {};
  return `- \`${collection}\` \`${id}\`${whatItIs(record)}${backing(record, visit)}:`;
}

function details({ fields = [] }: DataChange): readonly string[] {
  return fields.map((field) => `  - \`${field.field}\`: ${shown(field)}`);
}

function movedPart(changes: readonly DataChange[]): string {
  const lines = changes.map(({ collection, id, targets = [] }) => {
    const to = targets.map((target) => `\`${target}\``).join(", ");
    return `- \`${collection}\` \`${id}\` → ${to}`;
  });
  return part("Moved", lines);
}

function listPart(title: string, changes: readonly DataChange[]): string {
  const collections = new Map<string, string[]>();
  for (const { collection, id } of changes) {
    collections.set(collection, [...(collections.get(collection) ?? []), `\`${id}\``]);
  }
  return part(
    title,
    [...collections].map(([collection, ids]) => `- \`${collection}\`: ${ids.join(", ")}`),
  );
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n\n${lines.join("\n")}`;
}
