import type { ReleasedData } from "./compare-data.js";
import { isJsonRecord, type JsonRecord } from "./json.js";

/** Who states what a record says, and the sources that it cites; empty if it names neither. */
export function evidenceOf(record: JsonRecord, data: ReleasedData): string {
  const speaker = find("participants", record["speaker"], data)?.["name"];
  const links = [...citedIn(record)].map(([source, passages]) => linkTo(source, data) + sentences(passages));
  const parts = [...(speaker === undefined ? [] : [`stated by ${speaker}`]), ...links];
  return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}

function sentences(passages: ReadonlySet<string>): string {
  if (passages.size === 0) return "";
  return `, ${passages.size === 1 ? "sentence" : "sentences"} ${[...passages].join(", ")}`;
}

function find(collection: string, id: unknown, data: ReleasedData): JsonRecord | undefined {
  return data.collections[collection]?.find((record) => record["id"] === id);
}

function linkTo(id: string, data: ReleasedData): string {
  const source = find("sources", id, data);
  return source === undefined ? id : `[${source["publisher"]}, ${source["published"]}](${source["url"]})`;
}

/** The sources that a record cites, at any depth, each with the passages. */
function citedIn(record: JsonRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isJsonRecord(value)) return;
    const { source, passage, citations } = value;
    if (typeof source === "string") {
      const passages = found.get(source) ?? new Set();
      if (typeof passage === "string") passages.add(passage);
      found.set(source, passages);
    }
    collect(citations);
  };
  collect([record["citations"], record["sides"]]);
  return found;
}
