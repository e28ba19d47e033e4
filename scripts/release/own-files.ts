import { redirects } from "../../src/collections.js";
import { dataset } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";
import type { Redirects } from "../../src/model/redirect.js";
import { FILES, packedFiles } from "../files/packed-files.js";
import { difference } from "./change.js";
import { ReleaseError } from "./command.js";
import { manifestOf, type Package, textOf } from "./package.js";

/** Throws if the files of a package, or the ids in its declarations, are not those of the records in this folder. */
export function assertOwnFiles(files: Package): void {
  const faults = [...faultsOfFiles(files), ...faultsOfIds(files)];
  if (faults.length > 0)
    throw new ReleaseError(["The files of the package are not those of its records:", ...faults].join("\n  "));
}

function faultsOfFiles(files: Package): readonly string[] {
  const expected = packedFiles(dataset, String(manifestOf(files)["version"]));
  const others = [...files.keys()].filter((path) => path.startsWith(`${FILES}/`) && !expected.has(path));
  return [
    ...others.map((path) => `${path} is written by nothing.`),
    ...[...expected].flatMap(([path, content]) => {
      const [own, wanted] = [Buffer.from(files.get(path) ?? []), Buffer.from(content)];
      if (!files.has(path)) return [`${path} is missing.`];
      return own.equals(wanted) ? [] : [`${path}: ${difference(wanted.toString(), own.toString())}`];
    }),
  ];
}

/** The ids and the redirects stand in the declarations as literal types. Those of CommonJS are those of the modules too. */
export function faultsOfIds(files: Package, expected: ReadonlyMap<string, string> = literals): readonly string[] {
  const paths = [...files.keys()].filter((path) => path.endsWith(".d.cts"));
  const text = paths.map((path) => textOf(files, path)).join("\n");
  return [...expected].flatMap(([name, literal]) => {
    // Of an object each member ends with a semicolon, too.
    const found = text.matchAll(new RegExp(`declare const ${name}(?:\\$\\d+)?: (?!typeof)(\\{[^}]*\\}|[^]*?);\n`, "g"));
    const types = [...found].map(([, type = ""]) => type.replace(/\s+/g, " ")).join(" and ");
    return types === literal ? [] : [`${name} in *.d.cts: ${difference(literal, types)}`];
  });
}

/** The constants that are declared with what the records say, by their names. */
export const literals: ReadonlyMap<string, string> = new Map([
  ...COLLECTION_NAMES.map((collection) => {
    const singular = collection.replace(/ies$/, "y").replace(/s$/, "");
    const ids: readonly string[] = dataset[collection].map(({ id }) => id);
    return [`${singular}Ids`, tuple(ids)] as const;
  }),
  ["redirects", objectOf(redirects)],
]);

function tuple(ids: readonly string[]): string {
  return `readonly [${ids.map((id) => JSON.stringify(id)).join(", ")}]`;
}

/** The type of redirects, as declarations have it. */
export function objectOf(retired: Redirects): string {
  const members = Object.entries(retired).map(([id, target]) => {
    const name = /^[a-z][a-z0-9]*$/.test(id) ? id : JSON.stringify(id);
    return ` readonly ${name}: ${typeof target === "string" ? JSON.stringify(target) : tuple(target)};`;
  });
  return members.length === 0 ? "{}" : `{${members.join("")} }`;
}
