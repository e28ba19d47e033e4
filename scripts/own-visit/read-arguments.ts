import { parseArgs } from "node:util";
import ids from "spdx-license-ids/index.json" with { type: "json" };
import { nearest } from "../../src/errors/suggest.js";
import { type License, licenseOf } from "../files/license.js";
import { UsageError } from "./usage-error.js";

/** What the command is asked to do. */
export interface Arguments {
  /** The file that has the visit. */
  readonly visit: string;
  /** The folder for the files. */
  readonly out: string;
  /** The licence of the data; absent if none was named. */
  readonly license?: License;
  /** Whether files in the folder may be replaced. */
  readonly force: boolean;
}

export const HELP = `Writes your own visit as files for other programs: CSV tables with a Data Package description, the same
tables as Parquet, JSON-LD and a calendar.

  npm run files -- VISIT OUT [--license ID] [--force]

  VISIT         The visit: a JSON file in the form of visit.json.
  OUT           The folder for the files. It is made if it does not exist.
  --license ID  The licence of the data, as an SPDX id: --license CC-BY-4.0. Without it the files name no licence.
  --force       Write into a folder that is not empty. Files with the same names are replaced, all others are kept.
  --help        Show this text.

If the JSON file has a "version", the files state it as the version of the data.
Exits 1 if the visit is not valid, and 2 if the arguments are wrong.`;

const OPTIONS = { license: { type: "string" }, force: { type: "boolean" }, help: { type: "boolean" } } as const;
const KNOWN = Object.keys(OPTIONS).map((name) => `--${name}`);

/** Reads the arguments of the command; "help" if it was asked for. */
export function readArguments(args: readonly string[]): Arguments | "help" {
  // Not strict: the messages of parseArgs do not suggest the nearest option.
  const { tokens, positionals } = parseArgs({
    ...{ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true },
  });
  const options = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  for (const { name, rawName, value } of options) {
    if (!Object.hasOwn(OPTIONS, name)) throw new UsageError(`${rawName} is not an option.${advice(rawName, KNOWN)}`);
    if (name !== "license" && value !== undefined) throw new UsageError(`${rawName} takes no value, found "${value}".`);
  }
  if (options.some(({ name }) => name === "help")) return "help";
  const [visit, out, ...others] = positionals;
  if (visit === undefined) throw new UsageError("Name the JSON file of the visit and a folder for the files.");
  if (out === undefined || out === "") throw new UsageError("Name a folder for the files.");
  if (others.length > 0) throw new UsageError(`Expected only a file and a folder, found also: ${others.join(" ")}.`);
  const license = options.filter(({ name }) => name === "license").at(-1);
  return {
    ...{ visit, out, force: options.some(({ name }) => name === "force") },
    ...(license === undefined ? {} : { license: licenseOf(spdxId(license.value)) }),
  };
}

function spdxId(id: string | undefined): string {
  if (id === undefined || id === "" || id.startsWith("-"))
    throw new UsageError("--license needs an SPDX id, such as CC0-1.0 or CC-BY-4.0.");
  if (ids.includes(id)) return id;
  // People often type only the beginning of an id: "cc0", "odbl".
  const likely = ids.filter((known) => known.toLowerCase().startsWith(id.toLowerCase())).at(-1);
  const list = "The SPDX ids are listed at https://spdx.org/licenses.";
  throw new UsageError(
    `"${id}" is not the SPDX id of a licence.${advice(id, likely === undefined ? ids : [likely])} ${list}`,
  );
}

function advice(typed: string, choices: readonly string[]): string {
  const near = choices.length === 1 ? choices[0] : nearest(typed, choices);
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}
