import { isDeepStrictEqual } from "node:util";
import { hasTraded, type Releases } from "./exchange.js";
import type { JsonRecord } from "./json.js";
import { LEAST, LEAST_OF_ANOTHER, likeness, MOST } from "./likeness.js";
import { BESIDE_THE_POINT, isStated, TELLING } from "./record-fields.js";
import { hasSignsOfAnother, isOnAnotherPage, sharesNone } from "./signs.js";
import { isSameName } from "./spelling.js";

/** Who has to do with a thing. */
const WHO = ["participants", "parties", "speaker"];

/** What says of which kind a thing is, and whose: with it, one word more is enough to make another name of a name. */
const KINDS = ["kind", "measure", "country"];

/**
 * Whether an id means something else in a new release: its record traded contents with others, has nothing left of what it was,
 * counts something else, or is told in other words or in other ways, which no changeset marks as wording.
 */
export function meansSomethingElse(id: string, old: JsonRecord, releases: Releases, isWording: boolean): boolean {
  const now = releases.after.get(id);
  if (now === undefined || isDeepStrictEqual(old, now)) return false;
  // The visit itself can be no other.
  const isVisit = releases.before.size === 1 && releases.before.has(id);
  return (
    hasNothingOf(old, now) ||
    countsAnother(old, now, isWording) ||
    (!isVisit && isRenamedAndMore(old, now, isWording)) ||
    (!isVisit && !isWording && (isToldOtherwise(old, now) || isCalledOtherwise(old, now))) ||
    (!isVisit && hasSignsOfAnother(old, now, isWording)) ||
    hasTraded(id, old, now, releases)
  );
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

/**
 * Whether the name of a record changed by more than its spelling, and the old one is no alias now. A record of nothing but
 * its label is called by that.
 */
function isCalledOtherwise(old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const field = fields.join() === "label" ? "label" : "name";
  const [name, other] = [old[field], now[field]];
  if (typeof name !== "string" || typeof other !== "string") return false;
  if (namesBeside(now).includes(name)) return false;
  return !isSameName(name, other, lettersOf(old), field === "label");
}

/** How many letters of a long word may be others in the name of a record: more in that of a person. */
function lettersOf(record: JsonRecord): 1 | 2 {
  return "roles" in record ? 2 : 1;
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

/** Whether a record has another name, title or label, and is of another kind, or a third of its facts are others too. */
function isRenamedAndMore(old: JsonRecord, now: JsonRecord, isWording: boolean): boolean {
  const [field = "id"] = ["title", "label", "name"].filter((name) => name in old);
  const isOfAnotherKind = KINDS.some((name) => name in old && !isDeepStrictEqual(old[name], now[name]));
  if (isSameName(String(old[field]), String(now[field]), lettersOf(old), false, isOfAnotherKind ? 0 : 1)) return false;
  if (isOfAnotherKind && likeness(old[field], now[field]) < (isWording ? LEAST_OF_ANOTHER : 1)) return true;
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const changed = fields.filter((name) => !isDeepStrictEqual(old[name], now[name]));
  return changed.length >= 3 && changed.length * 3 >= fields.length && likeness(old[field], now[field]) < LEAST;
}

/**
 * Whether the record that a retired id leads to is about the same thing: something of the old one is left, it says so in like
 * words or is marked as reworded, and where it stood beside the old one it contradicts no fact of it.
 */
export function isSameThing(old: JsonRecord, target: JsonRecord, isWording: boolean, stoodBeside: boolean): boolean {
  const contradicted = Object.keys(old).filter(
    (name) =>
      name in target && isStated(name) && typeof old[name] !== "object" && !isDeepStrictEqual(old[name], target[name]),
  );
  return isRelated(old, target, isWording, MOST) && !(stoodBeside && contradicted.length > 0);
}

/** Whether something of a record is left in another one, which says so in words that are alike or marked as reworded. */
export function isRelated(old: JsonRecord, target: JsonRecord, isWording: boolean, least: number = LEAST): boolean {
  const [words = "", others = ""] = [old, target].map((record) =>
    TELLING.map((field) => record[field] ?? "").join(" "),
  );
  return !hasNothingOf(old, target) && (isWording || likeness(words, others) >= least || isSameName(words, others, 2));
}

/** Whether nothing of a record is left in another. A record of a name and one fact more is corrected too easily to tell. */
function hasNothingOf(old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const kept = fields.filter((name) => isDeepStrictEqual(old[name], now[name]));
  return fields.length > 2 && kept.length * 4 < fields.length;
}
