import { parquetMetadata, parquetSchema } from "hyparquet";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { newerNamesIn } from "./newer-names.js";
import { jsonOf, manifestOf, type Package, textOf } from "./package.js";
import { isNewerSyntax } from "./syntax.js";

const CALENDAR = "dist/files/visit.ics";

type Shapes = Readonly<Record<string, readonly string[]>>;

/** What the files of a package look like to programs that read them, whatever records they hold. */
export function shapesOf(files: Package): Shapes {
  const exported = JSON.stringify(manifestOf(files)["exports"] ?? {});
  const folders = [...exported.matchAll(/"\.\/([^"]+)\*"/g)].map(([, folder = ""]) => folder);
  const paths = [...files.keys()].filter(
    (path) =>
      exported.includes(`"./${path}"`) ||
      path.endsWith("/package.json") ||
      folders.some((folder) => path.startsWith(folder)),
  );
  const scripts = new Set([...files.keys()].filter((path) => /\.c?js$/.test(path)).map((path) => textOf(files, path)));
  return {
    ...Object.fromEntries([...paths, "LICENSE", "LICENSE-DATA"].map((path) => [path, shapeOf(path, files)])),
    "dist/*.js": [
      ...([...scripts].some(isNewerSyntax) ? ["syntax beyond ES2022"] : []),
      ...newerNamesIn(files).map((name) => `uses ${name}`),
      ...new Set([...scripts].flatMap(takenBy)),
    ],
    [`${CALENDAR} name`]: [/^NAME:.*$/m.exec(textOf(files, CALENDAR).replace(/\r?\n /g, ""))?.[0] ?? ""],
  };
}

/** More minor versions of a package there will hardly be. */
const MOST = 100;

/** The versions of other packages that a script says that it takes: a message names the oldest, and says how to install it. */
function takenBy(script: string): readonly string[] {
  return [...script.matchAll(/npm install ([\w@/-]+)@\^(\d+)\.(\d+)/g)].flatMap(([, name, major, minor]) =>
    Array.from({ length: MOST }, (_, at) => `takes ${name} ${major}.${at}`).slice(Number(minor)),
  );
}

function shapeOf(path: string, files: Package): readonly string[] {
  if (path.startsWith("LICENSE")) return [JSON.stringify(textOf(files, path).trim())];
  if (path.endsWith(".csv")) return columns((textOf(files, path).split(/\r?\n/)[0] ?? "").split(","));
  if (path.endsWith(".parquet")) return columns(parquetColumns(files.get(path) ?? new Uint8Array()));
  // Where programs are led that do not read `exports`.
  if (path.endsWith("/package.json")) return [JSON.stringify(jsonOf(files, path))];
  if (/\/visit\.json(ld)?$/.test(path)) return membersIn(jsonOf(files, path));
  if (path.endsWith(".ics")) return propertiesIn(textOf(files, path));
  return [];
}

function columns(names: readonly string[]): readonly string[] {
  return names.map((name) => `column ${name}`);
}

function parquetColumns({ buffer, byteOffset, byteLength }: Uint8Array): readonly string[] {
  const { children } = parquetSchema(parquetMetadata(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer));
  return children.map(({ element: { name, type, logical_type, repetition_type } }) =>
    [name, type, logical_type?.type, repetition_type].join(" "),
  );
}

/** The members of a visit, and where its records have names in other languages, which are compared as records alone. */
function membersIn({ "@context": _, ...visit }: JsonRecord): readonly string[] {
  const members = Object.entries(visit).flatMap(([name, value]) => {
    // The version is that of each release.
    const text = name === "version" ? "text" : JSON.stringify(value);
    const kind = isJsonRecord(value) ? "object" : Array.isArray(value) ? "list" : text;
    const languages = [value].flat().flatMap((node) => (isJsonRecord(node) ? Object.keys(Object(node["labels"])) : []));
    return [`term ${name} ${kind}`, ...[...new Set(languages)].map((language) => `term ${name} labels ${language}`)];
  });
  return members.sort();
}

/** The properties of a calendar, and what the ids of its events end in. */
function propertiesIn(text: string): readonly string[] {
  const found = text.matchAll(/^UID:[^@]*(@.*?)\r?$|^([A-Z][A-Z-]+(?:;[^:\n]*)?):/gm);
  return [...new Set([...found].map(([, domain, name]) => `property ${name ?? `UID ${domain}`}`))].sort();
}
