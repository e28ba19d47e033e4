import { isDeepStrictEqual } from "node:util";
import type { ApiSignature } from "./api.js";
import type { Change } from "./change.js";
import { compareTypes } from "./compare-types.js";
import { highest } from "./level.js";

type Signatures = readonly ApiSignature[];

/** What differs between two lists of overloads: each that was there must be served by one that is. */
export function compareSignatures(name: string, before: Signatures, after: Signatures): readonly Change[] {
  const changes = before
    .map((signature) => leastChange(name, signature, after))
    .filter((change) => change !== undefined);
  if (after.length <= before.length || changes.length > 0) return changes;
  return [{ level: "minor", text: `${name}: one more way to call it`, reason: "a helper is extended" }];
}

/** The change that the overload costs least with; none where it is still there. */
function leastChange(name: string, signature: ApiSignature, after: Signatures): Change | undefined {
  if (after.some((other) => isDeepStrictEqual(signature, other))) return undefined;
  const level = after.some((other) => serves(signature, other)) ? "minor" : "major";
  const reason = level === "minor" ? "a helper is extended" : "a way to call a helper is removed or narrowed";
  return {
    level,
    text: `${name}(${signature.parameters.map((parameter) => parameter.name).join(", ")}): changed`,
    reason,
  };
}

/** Whether every call of the one is a call of the other that gives what it gave, new words of a union apart. */
function serves(before: ApiSignature, after: ApiSignature): boolean {
  const [more, kept] = [
    after.parameters.slice(before.parameters.length),
    after.parameters.slice(0, before.parameters.length),
  ];
  const changes = [
    ...before.parameters.flatMap(({ type }, index) => compareTypes("", "given", type, kept[index]?.type ?? [])),
    ...compareTypes("", "read", before.returns, after.returns),
  ];
  return (
    before.typeParameters === after.typeParameters &&
    more.every(({ optional }) => optional) &&
    before.parameters.every(({ optional }, index) => !optional || kept[index]?.optional === true) &&
    highest(changes.map(({ level }) => level)) !== "major"
  );
}
