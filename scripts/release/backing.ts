import type { AnkaraVisit } from "../../src/index.js";
import { getParticipant, getSource } from "../../src/index.js";
import { isJsonRecord, type JsonRecord } from "./json.js";

/** What a record is called, in brackets. */
export function whatItIs(record: JsonRecord): string {
  const name = record["label"] ?? record["title"] ?? record["name"] ?? record["question"];
  return typeof name === "string" ? ` (${name})` : "";
}

/** On whose word a record stands, and where that is to be read; nothing where the record cites nothing. */
export function backing(record: JsonRecord, visit: AnkaraVisit): string {
  const speaker = nameOf(record["statedBy"] ?? record["speaker"], visit);
  const places = [...citedIn(record)].map(([source, passages]) => link(source, visit) + sentences(passages));
  const said = speaker === undefined ? "" : `, on the word of ${speaker}`;
  return `${said}${places.length === 0 ? "" : `, from ${places.join("; ")}`}`;
}

function sentences(passages: readonly string[]): string {
  if (passages.length === 0) return "";
  return `, ${passages.length === 1 ? "sentence" : "sentences"} ${passages.join(", ")}`;
}

function nameOf(id: unknown, visit: AnkaraVisit): string | undefined {
  return typeof id === "string" ? getParticipant(id, visit)?.name : undefined;
}

function link(id: string, visit: AnkaraVisit): string {
  const source = getSource(id, visit);
  return source === undefined ? id : `[${source.publisher}, ${source.published}](${source.url})`;
}

/** The sources that a record cites, at any depth, each with the passages. */
function citedIn(record: JsonRecord): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const waiting: unknown[] = [record["citations"], record["sides"]];
  for (let value = waiting.shift(); value !== undefined || waiting.length > 0; value = waiting.shift()) {
    if (Array.isArray(value)) waiting.push(...value);
    if (!isJsonRecord(value)) continue;
    const { source, passage, citations } = value;
    if (typeof source === "string") {
      const passages = found.get(source) ?? [];
      const isNew = typeof passage === "string" && !passages.includes(passage);
      found.set(source, isNew ? [...passages, passage] : passages);
    }
    if (citations !== undefined) waiting.push(citations);
  }
  return found;
}
