import type { AnyIds, Visit } from "../../src/index.js";

/**
 * A visit with each of its records so many times over, under ids of its own, so that all of it still means something. The
 * profile stays one, and registers know only the first of each.
 */
export function replicate(visit: Visit<AnyIds>, times: number): Visit<AnyIds> {
  const { visit: profile, ...collections } = visit;
  const ids = new Set(
    Object.values(collections).flatMap((records) => records.flatMap((record) => ("id" in record ? record.id : []))),
  );
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? collections : renamed(collections, ids, `-${copy}`),
  );
  const all = Object.fromEntries(
    Object.keys(collections).map((name) => [
      name,
      copies.flatMap((copy): readonly unknown[] => Object.entries(copy).find(([own]) => own === name)?.[1] ?? []),
    ]),
  );
  // The same collections, of the same records under other ids.
  const many = { visit: profile, ...all } as unknown as Visit<AnyIds>;
  return { ...many, events: [...many.events].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))) };
}

function renamed<T>(value: T, ids: ReadonlySet<string>, ending: string): T {
  const rename = (part: unknown, field: string): unknown => {
    if (typeof part === "string") {
      // A path may name a member of a list, or a part of one: "topics.trade", "participants.hakan-fidan.role".
      const [, start = "", id = part, end = ""] = /^(\w+\.)([^.]+)(\.\w+)?$/.exec(part) ?? [];
      return ids.has(id) || field === "measure" ? start + id + ending + end : part;
    }
    if (Array.isArray(part)) return part.map((member: unknown) => rename(member, field));
    if (typeof part !== "object" || part === null) return part;
    const fields = Object.entries(part).filter(([name]) => name !== "identifiers");
    return Object.fromEntries(fields.map(([name, own]: [string, unknown]) => [name, rename(own, name)]));
  };
  return rename(value, "") as T; // its texts alone are other ones
}
