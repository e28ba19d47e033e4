import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { dataset } from "../../../src/index.js";
import { parseVisit } from "../../../src/schema.js";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const execute = promisify(execFile);

/** What leaves a heading, a cell, a link, an attribute, an element; and characters that are not printed. */
export const HOSTILE: string = [
  '"><img src=x onerror=window.hit=1><script>window.hit=1</script><svg onload=window.hit=1>',
  "</title></style></textarea>]]><!-- [x](javascript:window.hit=1) ![x](x) [x]: javascript:window.hit=1",
  "{@include ../package.json} {@link events} \\| | `a` *b* _c_ ~~d~~ <https://e.example> www.f.example &lt; $1 $& \\",
  "\u2028\u202e\u2067\u0007\u00a0\n\n# g\n- h\n| i | j |\n|---|---|\n```\n---\n#",
].join(" ");

/** A text with all of it. It begins as an item of a list does. */
const hostile = (text: string): string => `- ${text} ${HOSTILE}`;

/** The fields whose texts are ids, dates, numbers, codes, words of a vocabulary or paths of fields. */
const CLOSED: ReadonlySet<string> = new Set([
  ...["id", "source", "passage", "digest", "url", "language", "country", "countries", "value"],
  ...["date", "until", "published", "time", "days", "period"],
  ...["kind", "status", "stage", "titleStatus", "role", "measure", "unit", "comparator", "modality"],
  ...["origin", "reading", "lacks", "setAside", "scheme"],
  ...["guests", "hosts", "participant", "organization", "place", "within", "partOf", "after", "topics", "records"],
  ...["parties", "initiator", "signatories", "event", "agreement", "places", "about", "in", "speaker", "statedAt"],
]);

/** A value with its texts made hostile: every one that is not closed. */
function hostileOf(value: unknown, field: string): unknown {
  if (typeof value === "string") return CLOSED.has(field) ? value : hostileText(value, field);
  if (Array.isArray(value)) return value.map((member) => hostileOf(member, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hostileOf(part, name)]));
}

/** A path of a field ends in a text where it leads to a group or the title of an office. */
const TO_A_TEXT = /^(participants\.(?=.* )|roles\.|designations\.)(.*)$/;

function hostileText(text: string, field: string): string {
  if (field !== "supports" && field !== "inferred") return hostile(text);
  const [, path = "", member] = TO_A_TEXT.exec(text) ?? [];
  return member === undefined ? text : path + hostile(member);
}

/** A copy of the project whose records have hostile texts. Its pages, pictures and site are made by the project's own commands. */
export interface HostileProject {
  /** Where its site is. */
  readonly site: string;
  /** Puts other texts into the records, and makes all that is made from them. */
  build(): Promise<void>;
  /** Puts records in place of those of a collection. */
  write(collection: string, records: unknown): void;
  /** Runs a script of the copy, named from the folder of its site. */
  run(...script: readonly string[]): Promise<unknown>;
  remove(): void;
}

export function hostileProject(): HostileProject {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const site = join(folder, "docs/site/dist/");
  const inCopy = { cwd: folder };
  // The settings of the site's markup are found from its folder.
  const run = (...script: readonly string[]): Promise<unknown> =>
    execute(process.execPath, ["--import", "tsx", ...script], { cwd: join(folder, "docs/site") });
  const write = (collection: string, records: unknown): void =>
    writeRecords(join(folder, "data", `${collection}.ts`), records);
  const build = async (): Promise<void> => {
    copyTo(folder);
    withoutPixels(join(folder, "docs/site/pictures/files.ts"));
    for (const [name, records] of Object.entries(parseVisit(hostileOf(dataset, "dataset"))))
      if (name !== "passages") write(name, records);
    await Promise.all([run("../../scripts/write-pages.ts"), run("committed.ts", "write")]);
    await execute("npm", ["run", "--silent", "--prefix", "docs/site", "build"], inCopy);
  };
  return { site, write, run, build, remove: () => rmSync(folder, { recursive: true }) };
}

/** Copies the project with what is installed, but without what is built. */
function copyTo(folder: string): void {
  const left = new Set(["node_modules", ".git", "dist", "reports"]);
  cpSync(project, folder, { recursive: true, filter: (from) => !left.has(basename(from)) });
  for (const path of ["node_modules", "docs/site/node_modules"]) symlinkSync(join(project, path), join(folder, path));
}

/** Leaves out to draw pictures in pixels, which run nothing, and take as long as all pages. */
function withoutPixels(file: string): void {
  const code = readFileSync(file, "utf8");
  const drawn = / new Resvg\(.*\.asPng\(\);/;
  if (!drawn.test(code)) throw new Error(`${file} draws no pixels`);
  writeFileSync(file, code.replace(drawn, " void [Resvg, font, width, svg] ?? new Uint8Array();"));
}

/** Puts records in place of those that a file of the data has, which stay of their type. */
function writeRecords(file: string, records: unknown): void {
  const [imported, named] = readFileSync(file, "utf8").match(/^import .+\n|^export const .+? = /gm) ?? [];
  writeFileSync(file, `${imported}${named}${JSON.stringify(records)};\n`);
}
