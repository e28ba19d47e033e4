import { isDeepStrictEqual } from "node:util";
import type { Api } from "./api.js";
import type { Change } from "./change.js";
import { compareItems } from "./compare-items.js";

/** What differs in what a program is compiled against and runs on. */
export function compareApi(before: Api, after: Api): readonly Change[] {
  const names = Object.keys(before.items).filter((name) => Object.hasOwn(after.items, name));
  return [
    ...compareExports(before, after),
    ...names.flatMap((name) => compareItems(name, before.items[name] ?? {}, after.items[name] ?? {})),
    ...compareNames("the path", before.paths, after.paths),
    ...compareNeeds(before.needs, after.needs),
  ];
}

function compareExports(before: Api, after: Api): readonly Change[] {
  const entries = new Set([...Object.keys(before.exports), ...Object.keys(after.exports)]);
  return [...entries].flatMap((entry) =>
    compareNames(`the export of ${entry}`, before.exports[entry] ?? [], after.exports[entry] ?? []),
  );
}

function compareNames(what: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  return [
    ...gone.map(
      (name): Change => ({ level: "major", text: `${what} ${name}: removed`, reason: "what was there is removed" }),
    ),
    ...come.map(
      (name): Change => ({ level: "minor", text: `${what} ${name}: added`, reason: "a helper or type is added" }),
    ),
  ];
}

function compareNeeds(before: Api["needs"], after: Api["needs"]): readonly Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({
      level: "major",
      text: `what ${name} must be: ${before[name] ?? "anything"} → ${after[name] ?? "anything"}`,
      reason: "it may no longer run where it ran",
    }));
}
