import { isDeepStrictEqual } from "node:util";
import type { ApiItem, ApiMember } from "./api.js";
import type { Change } from "./change.js";
import { compareSignatures } from "./compare-signatures.js";
import { compareTypes, type Use } from "./compare-types.js";

/** Types that a `switch` may treat as complete. */
const EXHAUSTIVE: ReadonlySet<string> = new Set(["Comparator", "Modality", "Stage"]);

/** What differs in one declaration. */
export function compareItems(name: string, before: ApiItem, after: ApiItem): readonly Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  const forms = [before, after].map((item) =>
    ["members", "signatures", "type"].filter((form) => Object.hasOwn(item, form)),
  );
  if (!isDeepStrictEqual(forms[0], forms[1])) return [narrowed(name, "became something else")];
  const use: Use = EXHAUSTIVE.has(name) ? "exhaustive" : name.endsWith("Filter") ? "given" : "read";
  return [
    ...(before.typeParameters === after.typeParameters ? [] : [narrowed(name, "has other type parameters")]),
    ...compareMembers(name, use, before.members ?? {}, after.members ?? {}),
    ...compareTypes(name, use, before.type ?? [], after.type ?? []),
    ...compareSignatures(name, before.signatures ?? [], after.signatures ?? []),
  ];
}

type Members = Readonly<Record<string, ApiMember>>;

function compareMembers(item: string, use: Use, before: Members, after: Members): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compareMember(`${item}.${name}`, use, before[name], after[name]));
}

function compareMember(
  name: string,
  use: Use,
  before: ApiMember | undefined,
  after: ApiMember | undefined,
): readonly Change[] {
  if (after === undefined)
    return [{ level: "major", text: `${name}: removed`, reason: "a field is removed or renamed" }];
  if (before === undefined) return [addedMember(name, after)];
  const reason = after.optional ? "a field may now be absent" : "a field is made required";
  const optional: Change = {
    level: use === "given" && after.optional ? "minor" : "major",
    text: `${name}: ${reason}`,
    reason,
  };
  return [
    ...(before.optional === after.optional ? [] : [optional]),
    ...compareTypes(name, use, before.type, after.type),
  ];
}

function addedMember(name: string, { optional }: ApiMember): Change {
  if (optional) return { level: "minor", text: `${name}: added`, reason: "an optional field is added" };
  return {
    level: "major",
    text: `${name}: added, required`,
    reason: "a required field is added, which records of one's own lack",
  };
}

function narrowed(name: string, what: string): Change {
  return { level: "major", text: `${name}: ${what}`, reason: "a type is changed" };
}
