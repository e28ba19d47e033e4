import { isDeepStrictEqual } from "node:util";
import { distance } from "fastest-levenshtein";
import { fold } from "../../src/text/fold.js";
import { isJsonRecord, type JsonRecord } from "./json.js";

/** What says least about which thing a record is of. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set(["id", "note", "inferred", "citations"]);

/** What says in words which thing a record is of. */
const TELLING = ["title", "label", "name", "question", "summary"] as const;

/** Two texts that share this part of their words are taken to be about one thing. */
const MOST = 2 / 3;

/** Two texts that share less of their words are taken to be about two things. */
const LEAST = 1 / 4;

/** Two texts that share less of their words are so too, if the things are of two kinds, of others, or told elsewhere. */
const LEAST_OF_ANOTHER = 1 / 2;

/** Who has to do with a thing. */
const WHO = ["participants", "parties", "speaker"];

/** What says of which kind a thing is, and whose: with it, one word more is enough to make another name of a name. */
const KINDS = ["kind", "measure", "country"];

/** What leads to one thing alone, beside its own words. */
const LEADING = ["sides", "url", "identifiers"];

type Records = ReadonlyMap<string, JsonRecord>;

/**
 * Whether an id means something else in a new release: its record took over the contents of another id, which has them no
 * more, says all that another one says, left all that it said to a new one, exchanged a list with others, gave its own words
 * or sides to another one, has nothing left of what it was, counts something else, or is told in other words, which no
 * changeset marks as wording.
 */
export function meansSomethingElse(id: string, before: Records, after: Records, isWording: boolean): boolean {
  const [old, now] = [before.get(id), after.get(id)];
  if (old === undefined || now === undefined || isDeepStrictEqual(old, now)) return false;
  // The visit itself can be no other.
  const isVisit = before.size === 1;
  if (
    hasNothingOf(old, now) ||
    countsAnother(old, now, isWording) ||
    (!isVisit && isRenamedAndMore(old, now, isWording)) ||
    (!isVisit && !isWording && (isToldOtherwise(old, now) || isCalledOtherwise(old, now)))
  )
    return true;
  if ([...TELLING, ...LEADING].some((field) => gaveAway(field, id, before, after))) return true;
  if ([...after].some(([otherId, other]) => !before.has(otherId) && isCopyOf(old, now, other))) return true;
  return [...before].some(([otherId, other]) => {
    // Of an id that is gone, nothing is left.
    const same = after.get(otherId) ?? {};
    if (otherId === id) return false;
    return isCopyOf(other, old, now) || tookOver(old, now, other, same) || exchanged(id, otherId, before, after);
  });
}

/** Whether a record says all that another one says, and did not before. */
function isCopyOf(other: JsonRecord, old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(other).filter((name) => !BESIDE_THE_POINT.has(name));
  const hasAllOf = (record: JsonRecord): boolean =>
    fields.every((name) => isDeepStrictEqual(record[name], other[name]));
  return hasAllOf(now) && !hasAllOf(old);
}

/**
 * Whether a record has the list of another by now, of offices, steps or citations, or two of its facts, which the other has no
 * more, and gave its own to that one or to a third. Lists of ids are often alike.
 */
function exchanged(id: string, otherId: string, before: Records, after: Records): boolean {
  const of = (records: Records, one: string, name: string): unknown => records.get(one)?.[name];
  const taken = Object.entries(before.get(id) ?? {}).filter(([name, value]) => {
    const its = of(before, otherId, name);
    return (
      !isDeepStrictEqual(value, its) &&
      isDeepStrictEqual(of(after, id, name), its) &&
      !isDeepStrictEqual(of(after, otherId, name), its)
    );
  });
  const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isJsonRecord);
  if (!taken.some(([name, value]) => isList(value) || isFact(name, value))) return false;
  return [...after.keys()].some((third) => {
    const given = taken.filter(
      ([name, value]) =>
        isDeepStrictEqual(of(after, third, name), value) && !isDeepStrictEqual(of(before, third, name), value),
    );
    return given.some(([, value]) => isList(value)) || given.filter(([name, value]) => isFact(name, value)).length > 1;
  });
}

/**
 * Whether a record measures something else in another number or in other words; has another number, which is about others,
 * holds elsewhere, is of another agreement or event, has another unit, is cited from other sources alone or is, in other words,
 * of something else; or has another label, which is about others, holds elsewhere, or is of another agreement or event.
 */
function countsAnother(old: JsonRecord, now: JsonRecord, isWording: boolean): boolean {
  if (typeof old["value"] !== "number") return false;
  const isRelabelled = old["label"] !== now["label"];
  if (old["measure"] !== now["measure"] && (isRelabelled || old["value"] !== now["value"])) return true;
  // Of whom it is about, the order means nothing.
  const isOther = (name: string): boolean =>
    old[name] !== undefined && !isDeepStrictEqual(new Set([old[name]].flat()), new Set([now[name]].flat()));
  const isElsewhere = ["about", "in", "agreement", "event"].some(isOther);
  if (old["value"] === now["value"]) return isRelabelled && isElsewhere;
  // If another page has another number, that is a record of its own.
  if (isElsewhere || isOther("unit") || sharesNone(old, now, ({ source }) => source)) return true;
  return !isWording && likeness(old["label"], now["label"]) < LEAST_OF_ANOTHER;
}

function tookOver(old: JsonRecord, now: JsonRecord, other: JsonRecord, same: JsonRecord): boolean {
  const telling = Object.keys({ ...old, ...other }).filter(
    (name) => name !== "id" && !isDeepStrictEqual(old[name], other[name]),
  );
  const kept = telling.filter((name) => isDeepStrictEqual(now[name], old[name]));
  const taken = telling.filter((name) => isDeepStrictEqual(now[name], other[name]));
  return taken.length > kept.length && taken.every((name) => !isDeepStrictEqual(same[name], other[name]));
}

/**
 * Whether a record has another name, and not another spelling of it, nor one that it has beside it. A record of nothing but
 * its label is called by that.
 */
function isCalledOtherwise(old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const field = fields.join() === "label" ? "label" : "name";
  const [name, other] = [old[field], now[field]];
  if (typeof name !== "string" || typeof other !== "string") return false;
  if (namesBeside(old).includes(other) || namesBeside(now).includes(name)) return false;
  return !isSameName(name, other, field === "label");
}

/** Words that tell no name from another. */
const SMALL = /^(and|for|in|of|on|the)$/;

/**
 * Whether two names are spellings of one: with other accents, capitals and hyphens, in another order, with other letters in a
 * long word, and with so many words more or less, one by default, such as a middle name or "Republic".
 */
function isSameName(name: string, other: string, isOrdinary = false, more = 1): boolean {
  const [words = [], others = []] = [name, other].map((one) =>
    (fold(one).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word)),
  );
  // "Astana" and "Adana" are two cities. In a name of several words the others say that it is the same one.
  const most = isOrdinary || words.length === 1 ? 1 : 2;
  const without = (some: readonly string[], all: readonly string[]): readonly string[] =>
    some.filter((word) => !all.some((one) => isSpelling(word, one, isOrdinary, most)));
  return words.join("") === others.join("") || [...without(words, others), ...without(others, words)].length <= more;
}

/** Letters make another word of an ordinary one sooner than of a name: "mining" and "fining". */
function isSpelling(word: string, other: string, isOrdinary: boolean, most: number): boolean {
  if (word === other) return true;
  if (isOrdinary && word[0] !== other[0]) return false;
  return Math.max(word.length, other.length) >= 6 && distance(word, other) <= most;
}

function namesBeside({ aliases }: JsonRecord): readonly unknown[] {
  return Array.isArray(aliases) ? aliases.map((alias: unknown) => Object(alias).name) : [];
}

/**
 * Whether the own words that tell things apart have next to nothing left of what they were, or a title less than most, with
 * another summary or on another page. Labels are corrected.
 */
function isToldOtherwise(old: JsonRecord, now: JsonRecord): boolean {
  const isRetitled = "title" in old && likeness(old["title"], now["title"]) < MOST;
  const hasOtherSummary = "summary" in old && likeness(old["summary"], now["summary"]) < LEAST;
  if (isRetitled && (hasOtherSummary || isOnAnotherPage(old, now))) return true;
  if (isOfOthers(old, now) || isToldElsewhere(old, now)) return true;
  const isOfficial = old["titleStatus"] !== undefined && old["titleStatus"] !== "described";
  const field = (isOfficial ? ["summary"] : ["title", "question", "summary"]).find((name) => name in old);
  return field !== undefined && field in now && likeness(old[field], now[field]) < LEAST;
}

/** Whether a record has another title or label, is of others, and is summed up in other words. */
function isOfOthers(old: JsonRecord, now: JsonRecord): boolean {
  const field = ["title", "label"].find((name) => name in old);
  if (field === undefined || likeness(old[field], now[field]) >= LEAST_OF_ANOTHER) return false;
  const isOther = (name: string): boolean => !isDeepStrictEqual(old[name], now[name]);
  return WHO.some(isOther) && (!("summary" in old) || isOther("summary"));
}

/** Whether a record is told in other words, and none of its citations is still there. */
function isToldElsewhere(old: JsonRecord, now: JsonRecord): boolean {
  const words = TELLING.filter((name) => name in old);
  return (
    words.every((name) => likeness(old[name], now[name]) < LEAST_OF_ANOTHER) &&
    sharesNone(old, now, ({ source, passage, quote }) => `${source} ${passage ?? quote}`)
  );
}

/** Whether two records cite, and nothing in common of what a citation names. */
function sharesNone(old: JsonRecord, now: JsonRecord, named: (citation: JsonRecord) => unknown): boolean {
  const [cited, others] = [old, now].map(({ citations, sides }) => {
    const lists = [citations, ...[sides ?? []].flat().map((side) => Object(side).citations)];
    return lists.flat().filter(isJsonRecord).map(named);
  });
  return cited !== undefined && cited.length > 0 && !cited.some((one) => others?.includes(one));
}

/** Whether an address leads to another page, also of the same site. */
function isOnAnotherPage({ url }: JsonRecord, now: JsonRecord): boolean {
  if (typeof url !== "string" || typeof now["url"] !== "string" || !URL.canParse(url)) return false;
  return !now["url"].includes(new URL(url).pathname);
}

/** Whether a record has another name, title or label, and is of another kind, or a third of its facts are others too. */
function isRenamedAndMore(old: JsonRecord, now: JsonRecord, isWording: boolean): boolean {
  const [field = "id"] = ["title", "label", "name"].filter((name) => name in old);
  const isOfAnotherKind = KINDS.some((name) => name in old && !isDeepStrictEqual(old[name], now[name]));
  if (isSameName(String(old[field]), String(now[field]), false, isOfAnotherKind ? 0 : 1)) return false;
  if (isOfAnotherKind && likeness(old[field], now[field]) < (isWording ? LEAST_OF_ANOTHER : 1)) return true;
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const changed = fields.filter((name) => !isDeepStrictEqual(old[name], now[name]));
  return changed.length >= 3 && changed.length * 3 >= fields.length && likeness(old[field], now[field]) < LEAST;
}

/** Whether the words of a field are now those of another record, and were not before. */
function gaveAway(field: string, id: string, before: Records, after: Records): boolean {
  const words = before.get(id)?.[field];
  if (words === undefined) return false;
  const kept = likeness(after.get(id)?.[field], words);
  return [...after].some(([otherId, other]) => {
    const taken = likeness(other[field], words);
    return otherId !== id && taken >= MOST && taken > Math.max(kept, likeness(before.get(otherId)?.[field], words));
  });
}

/** How many of all words two texts share: from 0 to 1, and 1 if there are none. */
function likeness(text: unknown, other: unknown): number {
  const [words, others] = [text, other].map(
    (one) =>
      new Set((typeof one === "string" ? one : JSON.stringify(one ?? "")).toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  );
  if (words?.size === 0 && others?.size === 0) return 1;
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared / Math.max(1, (words?.size ?? 0) + (others?.size ?? 0) - shared);
}

/**
 * Whether the record that a retired id leads to is about the same thing: something of the old one is left, it says so in like
 * words or is marked as reworded, and where it stood beside the old one it contradicts no fact of it.
 */
export function isSameThing(old: JsonRecord, target: JsonRecord, isWording: boolean, stoodBeside: boolean): boolean {
  const contradicted = Object.keys(old).filter(
    (name) => name in target && isFact(name, old[name]) && !isDeepStrictEqual(old[name], target[name]),
  );
  return isRelated(old, target, isWording, MOST) && !(stoodBeside && contradicted.length > 0);
}

/** Whether something of a record is left in another one, which says so in words that are alike or marked as reworded. */
export function isRelated(old: JsonRecord, target: JsonRecord, isWording: boolean, least: number = LEAST): boolean {
  const [words = "", others = ""] = [old, target].map((record) =>
    TELLING.map((field) => record[field] ?? "").join(" "),
  );
  return !hasNothingOf(old, target) && (isWording || likeness(words, others) >= least || isSameName(words, others));
}

/** Whether a field states one fact, and not in words of our own. */
function isFact(name: string, value: unknown): boolean {
  return !BESIDE_THE_POINT.has(name) && !TELLING.some((field) => field === name) && typeof value !== "object";
}

/** Whether nothing of a record is left in another. A record of a name and one fact more is corrected too easily to tell. */
function hasNothingOf(old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const kept = fields.filter((name) => isDeepStrictEqual(old[name], now[name]));
  return fields.length > 2 && kept.length * 4 < fields.length;
}
