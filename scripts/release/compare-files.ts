import { isDeepStrictEqual } from "node:util";
import { parquetReadObjects } from "hyparquet";
import { messageOf } from "../../src/errors/describe-value.js";
import { parseVisit } from "../../src/schema.js";
import { ownEdition } from "../files/edition.js";
import { filesOf } from "../files/files-of.js";
import { readCsv } from "../files/read-csv.js";
import { visitJson } from "../files/visit-json.js";
import type { Change } from "./change.js";
import { ReleaseError } from "./command.js";
import { isJsonRecord, type JsonRecord, parseJson } from "./json.js";
import { jsonOf, type Package } from "./package.js";

const FILES = /^dist\/(files\/.*\.(csv|parquet|ics|jsonld)|visit\.json)$/;

/** Texts for people in a calendar, which may be said better. */
const WORDS = /^(SUMMARY|DESCRIPTION)/;

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What the files say otherwise of the released records when they are written anew: then the program changed, not the data. */
export async function compareFiles(
  released: Package,
  version: string,
  write: typeof writeFiles = writeFiles,
): Promise<readonly Change[]> {
  const { $schema: _, version: __, ...records } = jsonOf(released, "dist/visit.json");
  const written = write(records, version);
  if (typeof written === "string")
    return [{ level: "major", text: `dist/visit.json: ${written}`, reason: "released records are refused" }];
  // Names in other languages are compared as records, which are read from CSV. The other files have to say the same.
  const labels = await rowsOf("labels.csv", written.get("csv/labels.csv") ?? "");
  const paths = [...released.keys()].filter((path) => FILES.test(path));
  const compared = paths.map(async (path): Promise<readonly Change[]> => {
    const content = written.get(path.replace(/^dist\/(files\/)?/, ""));
    if (content === undefined)
      return [{ level: "major", text: `${path}: no longer written`, reason: "a file is no longer written" }];
    if (path.endsWith("/labels.csv")) return [];
    if (path.endsWith("/labels.parquet")) return compareRows(path, labels, (await rowsOf(path, content)).map(asTexts));
    const changes = compareRows(path, await rowsOf(path, released.get(path) ?? ""), await rowsOf(path, content));
    if (!path.endsWith("/visit.jsonld")) return changes;
    return [...changes, ...compareRows(`${path} labels`, byRecord(labels), byRecord(labelsIn(content)))];
  });
  return (await Promise.all(compared)).flat();
}

/** The files of released records, or why they are refused by now. */
function writeFiles(records: JsonRecord, version: string): Files | string {
  try {
    const visit = parseVisit(records);
    return new Map([...filesOf(visit, ownEdition(version)), ["visit.json", visitJson(visit, version)]]);
  } catch (error) {
    return messageOf(error);
  }
}

/** The first difference of each column. A column more is compared with the shapes of the files. */
function compareRows(path: string, before: readonly JsonRecord[], after: readonly JsonRecord[]): readonly Change[] {
  if (before.length !== after.length) {
    const text = `${path}: ${before.length} → ${after.length} rows of the same records`;
    return [{ level: "major", text, reason: "a file has other rows" }];
  }
  const columns = new Set(before.flatMap((row) => Object.keys(row)));
  return [...columns].flatMap((column): readonly Change[] => {
    const changed = before.flatMap((row, index) => {
      const other = after[index] ?? {};
      return column in row && !isDeepStrictEqual(row[column], other[column]) ? [[row[column], other[column]]] : [];
    });
    const [first] = changed;
    if (first === undefined) return [];
    const [from, to] = first.map((value) => String(JSON.stringify(value)).slice(0, 80));
    const text = `${path} ${column}: ${from} → ${to}${changed.length > 1 ? `, and ${changed.length - 1} more` : ""}`;
    if (path.endsWith(".ics") && WORDS.test(column))
      return [{ level: "minor", text, reason: "a calendar says it anew" }];
    return [{ level: "major", text, reason: "a file says something else of the same records" }];
  });
}

/** A row of Parquet as CSV has it. */
function asTexts(row: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")]));
}

/** What a file says, row by row, linked data without the names in other languages. */
async function rowsOf(path: string, content: string | Uint8Array): Promise<readonly JsonRecord[]> {
  const bytes = Buffer.from(content);
  if (path.endsWith(".csv")) {
    const [columns = [], ...rows] = readCsv(bytes.toString());
    return rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
  }
  if (path.endsWith(".parquet"))
    return parquetReadObjects({ file: new Uint8Array(bytes).buffer }).catch((error: unknown) => {
      throw new ReleaseError(`${path} cannot be read as Parquet: ${messageOf(error)}`);
    });
  if (path.endsWith(".ics")) return bytes.toString().replace(/\r\n /g, "").split("BEGIN:VEVENT").map(propertiesOf);
  if (!/\/visit\.json(ld)?$/.test(path)) return [];
  return nodesIn(bytes).map(({ labels: _, ...own }) => own);
}

/** The records of a visit as JSON or as linked data, each with the name of its list. */
function nodesIn(content: string | Uint8Array): readonly JsonRecord[] {
  const visit = parseJson(Buffer.from(content).toString());
  if (!isJsonRecord(visit)) return [];
  const { "@context": _, $schema: __, version: ___, ...graph } = visit;
  return Object.entries(graph).flatMap(([name, nodes]) =>
    [nodes].flat().map((node) => ({ ...(isJsonRecord(node) ? node : { "": node }), in: name })),
  );
}

/** What records are called in other languages, as linked data has it: rows as those of the table. */
function labelsIn(content: string | Uint8Array): readonly JsonRecord[] {
  return nodesIn(content).flatMap(({ id, labels }) =>
    Object.entries(Object(labels)).map(([language, text]) => ({ record: id, language, text })),
  );
}

/** The same names in one order, without what a table alone says of them. */
function byRecord(labels: readonly JsonRecord[]): readonly JsonRecord[] {
  return labels
    .map(({ record, language, text }) => ({ record, language, text }))
    .sort((a, b) => compareTexts(`${a.record} ${a.language}`, `${b.record} ${b.language}`));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The properties of an event or of the calendar by their names, which have their parameters. */
function propertiesOf(lines: string): JsonRecord {
  return Object.fromEntries(
    [...lines.matchAll(/^([A-Z-]+[^:\r\n]*):(.*?)\r?$/gm)].map(([, name = "", value]) => [name, value]),
  );
}
