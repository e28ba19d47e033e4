import type { Redirects } from "../../src/model/redirect.js";
import type { DataChange, Judgement } from "./change.js";
import { compareFields, type IsWording } from "./compare-fields.js";
import type { ReleasedData } from "./data.js";
import { releasesOf } from "./exchange.js";
import { isRelated, isSameThing, meansSomethingElse } from "./identity.js";
import type { JsonRecord } from "./json.js";
import { highest } from "./levels.js";
import { numbersOf } from "./numbers.js";

/** The records whose words changed and whose meaning did not, as changesets mark them: `figures documents-signed`. */
export type Wording = ReadonlySet<string>;

const ADDED: Judgement = { level: "minor", reason: "a record is added" };
const USED_AGAIN: Judgement = { level: "major", reason: "the id of a record that was removed is used again" };
const REMOVED: Judgement = { level: "major", reason: "an id is removed without a redirect" };
const LOCATED_NO_MORE: Judgement = { level: "minor", reason: "the passages of a source are removed" };
const MOVED: Judgement = { level: "minor", reason: "an id is moved with a redirect" };
const SPLIT: Judgement = { level: "minor", reason: "an id is split with a redirect" };
const OTHER_THING: Judgement = { level: "major", reason: "an id means something else" };
const REORDERED: Judgement = { level: "patch", reason: "only the order changed" };

/** What changed in each record since a release. */
export function compareData(
  before: ReleasedData,
  after: ReleasedData,
  wording: Wording = new Set(),
): readonly DataChange[] {
  const names = new Set([...Object.keys(before.collections), ...Object.keys(after.collections)]);
  return [
    ...newRedirects(before, after),
    ...[...names].flatMap((name) => {
      const [old, now] = [before, after].map(({ collections }) => byKey(collections[name] ?? [])) as [Records, Records]; // two in, two out
      const isWording = (id: string): boolean => wording.has(`${name} ${id}`);
      const tellsNumbers = (text: unknown): boolean => name !== "labels" || hasNumbersOf(before.english, String(text));
      const wasRemoved = (id: string): boolean => before.removed?.has(id) === true;
      return [
        ...compareRecords(old, now, redirectsFor(name, after), isWording, tellsNumbers, wasRemoved),
        ...compareRedirects(redirectsTo(old, name, before), after.retired, now),
        ...compareOrder([...old.keys()], [...now.keys()]),
      ].map((change) => ({
        ...change,
        // The id is that of their source, which tells of itself.
        ...(name === "passages" && change.kind === "removed" ? LOCATED_NO_MORE : {}),
        text: `${name} ${change.text}`,
      }));
    }),
  ];
}

/** Whether a translation has the numbers of its English in digits. In words of its language they cannot be compared. */
function hasNumbersOf(english: ReleasedData["english"], text: string): boolean {
  const own = numbersOf(text);
  return numbersOf(english?.get(text) ?? "").every((number) => own.includes(number));
}

/** Redirects of ids that no record had in the release before. */
function newRedirects(before: ReleasedData, after: ReleasedData): readonly DataChange[] {
  const known = new Set(Object.values(before.collections).flatMap((records) => records.map(({ id }) => id)));
  const come = Object.keys(after.retired).filter((id) => !Object.hasOwn(before.retired, id) && !known.has(id));
  return come.map((id) => {
    const judgement = before.removed?.has(id) === true ? USED_AGAIN : ADDED;
    return { kind: "added", ...judgement, text: `redirects ${id}: added` };
  });
}

type Records = ReadonlyMap<string, JsonRecord>;

/** Where the ids of a collection went. What a record is called moves with it, and so do the passages of a source. */
function redirectsFor(name: string, { collections, retired }: ReleasedData): Redirects {
  if (name !== "labels") return retired;
  const languages = [...new Set(collections["labels"]?.map(({ id }) => String(id).split("/")[0]))];
  const all = Object.entries(retired);
  return Object.fromEntries(
    languages.flatMap((language) =>
      all.map(([id, target]) => [`${language}/${id}`, [target].flat().map((one) => `${language}/${one}`)]),
    ),
  );
}

/** The redirects that led to a record of a collection. Those of a source are not told again of its passages. */
function redirectsTo(records: Records, name: string, { retired }: ReleasedData): Redirects {
  const led = Object.entries(retired).filter(([, target]) => [target].flat().some((id) => records.has(id)));
  return name === "passages" ? {} : Object.fromEntries(led);
}

/** The passages of a source have the id of the source. */
function byKey(records: readonly JsonRecord[]): Records {
  return new Map(
    records.map((record) => {
      const { source, ...rest } = record;
      return "id" in record ? [String(record["id"]), record] : [String(source), { ...rest, id: source }];
    }),
  );
}

function compareRecords(
  before: Records,
  after: Records,
  redirects: Redirects,
  isWording: (id: string) => boolean,
  tellsNumbers: IsWording,
  wasRemoved: (id: string) => boolean,
): readonly DataChange[] {
  const targetsOf = (id: string): readonly string[] => [redirects[id] ?? []].flat();
  const releases = releasesOf(before, after);
  const corrected = (id: string, old: JsonRecord): readonly DataChange[] => {
    const fields = compareFields(old, after.get(id) ?? {}, (text) => isWording(id) && tellsNumbers(text));
    if (fields.length === 0) return [];
    const level = highest(fields.map((field) => field.level));
    const reasons = new Set(fields.filter((field) => field.level === level).map(({ reason }) => reason));
    const isOther = meansSomethingElse(id, old, releases, isWording(id));
    const judgement = isOther ? OTHER_THING : { level, reason: [...reasons].join("; ") };
    return [{ kind: "corrected", ...judgement, text: `${id}: ${fields.map(({ text }) => text).join("; ")}` }];
  };
  const moved = new Set([...before.keys()].filter((id) => !after.has(id)).flatMap(targetsOf));
  const come = [...after.keys()].filter((id) => !before.has(id));
  return [
    ...[...before].flatMap(([id, record]) => {
      if (after.has(id)) return corrected(id, record);
      const targets = targetsOf(id);
      const parts = targets.map((target) => ({
        part: after.get(target) ?? {},
        isMarked: isWording(id) || isWording(target),
        stoodBeside: before.has(target),
      }));
      const isKept =
        parts.some(({ part, isMarked, stoodBeside }) => isSameThing(record, part, isMarked, stoodBeside)) &&
        parts.every(({ part, isMarked }) => isRelated(record, part, isMarked));
      const [only] = targets.length === 1 ? targets : [];
      // The one record that replaces a moved one is the same record under a new id: other differences are corrections.
      const also = only === undefined || before.has(only) ? [] : corrected(only, { ...record, id: only });
      return [redirected(id, targets, isKept), ...also];
    }),
    // A record that an old id leads to is no new one, but its id may have been another's.
    ...come
      .filter((id) => wasRemoved(id) || !moved.has(id))
      .map((id): DataChange => ({ kind: "added", ...(wasRemoved(id) ? USED_AGAIN : ADDED), text: `${id}: added` })),
  ];
}

/** A redirect is a promise too: a retired id leads to the same record in every later release. */
function compareRedirects(before: Redirects, after: Redirects, records: Records): readonly DataChange[] {
  const changed = Object.entries(before).flatMap(([id, target]) => {
    const [old, now] = [[target].flat(), [after[id] ?? []].flat()];
    const followed = old.flatMap((one) => (records.has(one) ? one : (after[one] ?? one)));
    return now.join() === old.join() ? [] : redirected(id, now, now.join() === followed.join());
  });
  return changed;
}

/** An id that no record has any more: moved, split or removed. */
function redirected(id: string, targets: readonly string[], isKept: boolean): DataChange {
  if (targets.length === 0) return { kind: "removed", ...REMOVED, text: `${id}: removed` };
  const [judgement, verb] = targets.length > 1 ? [SPLIT, "split into"] : [MOVED, "moved to"];
  return { kind: "moved", ...(isKept ? judgement : OTHER_THING), text: `${id}: ${verb} ${targets.join(", ")}` };
}

function compareOrder(before: readonly string[], after: readonly string[]): readonly DataChange[] {
  const [olds, news] = [new Set(before), new Set(after)];
  const kept = before.filter((id) => news.has(id));
  const first = after.filter((id) => olds.has(id)).find((id, index) => id !== kept[index]);
  return first === undefined ? [] : [{ kind: "corrected", ...REORDERED, text: `reordered, starting at ${first}` }];
}
