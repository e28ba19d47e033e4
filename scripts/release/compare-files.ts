import { isDeepStrictEqual } from "node:util";
import { parquetReadObjects } from "hyparquet";
import { messageOf } from "../../src/errors/describe-value.js";
import { parseVisit } from "../../src/schema.js";
import { ownEdition } from "../files/edition.js";
import { filesOf } from "../files/files-of.js";
import { readCsv } from "../files/read-csv.js";
import type { Change } from "./change.js";
import { ReleaseError } from "./command.js";
import { isJsonRecord, type JsonRecord, parseJson } from "./json.js";
import { jsonOf, type Package } from "./package.js";

const FILES = /^dist\/files\/.*\.(csv|parquet|ics|jsonld)$/;

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
  const paths = [...released.keys()].filter((path) => FILES.test(path));
  const compared = paths.map(async (path): Promise<readonly Change[]> => {
    const content = written.get(path.replace("dist/files/", ""));
    if (content === undefined)
      return [{ level: "major", text: `${path}: no longer written`, reason: "a file is no longer written" }];
    // Names in other languages are compared as records, which are read from CSV. Parquet has to say the same.
    if (path.endsWith("/labels.csv")) return [];
    if (path.endsWith("/labels.parquet")) {
      const csv = await rowsOf("labels.csv", written.get("csv/labels.csv") ?? "");
      return compareRows(path, csv, (await rowsOf(path, content)).map(asTexts));
    }
    return compareRows(path, await rowsOf(path, released.get(path) ?? ""), await rowsOf(path, content));
  });
  return (await Promise.all(compared)).flat();
}

/** The files of released records, or why they are refused by now. */
function writeFiles(records: JsonRecord, version: string): Files | string {
  try {
    return filesOf(parseVisit(records), ownEdition(version));
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
  if (!path.endsWith("/visit.jsonld")) return [];
  const linked = parseJson(bytes.toString());
  if (!isJsonRecord(linked)) return [];
  const { "@context": _, version: __, ...graph } = linked;
  return Object.entries(graph).flatMap(([name, nodes]) =>
    [nodes].flat().map((node) => {
      const { labels: ___, ...own } = isJsonRecord(node) ? node : { "": node };
      return { ...own, in: name };
    }),
  );
}

/** The properties of an event or of the calendar by their names, which have their parameters. */
function propertiesOf(lines: string): JsonRecord {
  return Object.fromEntries(
    [...lines.matchAll(/^([A-Z-]+[^:\r\n]*):(.*?)\r?$/gm)].map(([, name = "", value]) => [name, value]),
  );
}
