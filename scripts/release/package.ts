import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "@publint/pack";
import { inTemporaryFolder, printedBy, ReleaseError, run } from "./command.js";
import { isJsonRecord, type JsonRecord, parseJson } from "./json.js";

/** What a consumer installs: the files of a package by their paths. */
export type Package = ReadonlyMap<string, Uint8Array>;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** The texts of files that were read already: each comparison reads them again. */
const texts = new WeakMap<Uint8Array, string>();

/** The text of a file; empty if the package does not have it. */
export function textOf(files: Package, path: string): string {
  const data = files.get(path);
  if (data === undefined) return "";
  const text = texts.get(data) ?? decoder.decode(data);
  texts.set(data, text);
  return text;
}

/** Finds something out about the files of a package with certain paths once: two releases often have the same ones. */
export function onceFor<T>(paths: RegExp, find: (files: Package) => T): (files: Package) => T {
  const found = new Map<string, T>();
  return (files) => {
    const texts = [...files.keys()].filter((path) => paths.test(path)).map((path) => [path, textOf(files, path)]);
    const digest = createHash("sha256").update(JSON.stringify(texts)).digest("hex");
    const known = found.get(digest) ?? find(files);
    found.set(digest, known);
    return known;
  };
}

/** The value of a JSON file; an empty object if the package does not have it. */
export function jsonOf(files: Package, path: string): JsonRecord {
  const value = parseJson(textOf(files, path));
  return isJsonRecord(value) ? value : {};
}

export function manifestOf(files: Package): JsonRecord {
  return jsonOf(files, "package.json");
}

/** Builds the project, and packs it into a folder as npm does. Returns the path of the tarball. */
export function packProject(root: string, folder: string): string {
  run(root, "Fix the build, then run the command again.", "npm", "run", "--silent", "build");
  return pack(root, ".", folder);
}

/** The files of a tarball. Throws if the path leads to none that has a package. */
export async function readTarball(path: string): Promise<Package> {
  const { files, rootDir } = await unpackFrom(path);
  if (!files.some(({ name }) => name === `${rootDir}/package.json`))
    throw new ReleaseError(`${path} is no package: it has no package.json.`);
  return new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data]));
}

async function unpackFrom(path: string): ReturnType<typeof unpack> {
  try {
    return await unpack(readFileSync(path));
  } catch (error) {
    throw new ReleaseError(`${path} is no package: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** A version of a package as the registry has it. */
export async function readPublished(root: string, name: string, version: string): Promise<Package> {
  return inTemporaryFolder((folder) => readTarball(pack(root, `${name}@${version}`, folder)));
}

function pack(root: string, what: string, folder: string): string {
  const printed = printedBy(root, "npm", "pack", what, "--silent", "--ignore-scripts", "--pack-destination", folder);
  const tarball = printed?.split("\n").at(-1);
  if (tarball === undefined) throw new ReleaseError(`npm cannot pack ${what}. Run "npm pack ${what}" to see why.`);
  return join(folder, tarball);
}
