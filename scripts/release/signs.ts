import { isJsonRecord, type JsonRecord } from "./json.js";
import { LEAST_OF_ANOTHER, likeness } from "./likeness.js";
import { hasWordReplaced } from "./spelling.js";

/** How many signs tell of another thing. What is corrected may well show three: a name, whom it is of, and where it stands. */
const ENOUGH = 4;

/** Who has to do with a thing. */
const WHO = ["participants", "parties", "signatories", "initiator", "speaker", "about", "publisher", "records"];

/** When a thing was. */
const WHEN = ["date", "until", "event", "period", "statedAt", "published", "milestones"];

/**
 * Whether several signs tell that a record is of another thing by now. None does alone: a word of its title is another one, it
 * is summed up in other words, it was on another day, somebody left it, none of its passages is still cited, none of its
 * sources. A changeset that marks it as wording answers for the first two.
 */
export function hasSignsOfAnother(old: JsonRecord, now: JsonRecord, isWording: boolean): boolean {
  const [field = "title"] = ["title", "label", "question"].filter((name) => name in old);
  const isMoved = isOnAnotherPage(old, now);
  const signs = [
    !isWording && hasWordReplaced(String(old[field] ?? ""), String(now[field] ?? "")),
    !isWording && likeness(summed(old), summed(now)) < LEAST_OF_ANOTHER,
    isLost(told(old, WHEN), told(now, WHEN)),
    isLost(told(old, WHO), told(now, WHO)),
    isMoved || sharesNone(old, now, ({ source, passage, quote }) => `${source} ${passage ?? quote}`),
    isMoved || sharesNone(old, now, ({ source }) => source),
  ];
  return signs.filter(Boolean).length >= ENOUGH;
}

function sidesOf({ sides }: JsonRecord): readonly JsonRecord[] {
  return [sides ?? []].flat().filter(isJsonRecord);
}

function summed(record: JsonRecord): unknown {
  return record["summary"] ?? sidesOf(record).map(({ claim }) => claim);
}

/** What some fields of a record and of its sides say: ids, days and steps, each for itself. */
function told(record: JsonRecord, fields: readonly string[]): readonly unknown[] {
  const values = [record, ...sidesOf(record)].flatMap((one) => fields.flatMap((name) => one[name]));
  return values.flatMap((value) => (isJsonRecord(value) ? Object.values({ ...value, role: undefined }) : [value]));
}

/** Whether something that was told is so no more, not even more or less closely: `"2025-07"` and `"2025-07-29"`. */
function isLost(old: readonly unknown[], now: readonly unknown[]): boolean {
  const [were, are] = [old, now].map((values) => values.filter((value) => typeof value === "string"));
  return were?.some((one) => !are?.some((other) => other.startsWith(one) || one.startsWith(other))) === true;
}

/** Whether two records cite, and nothing in common of what a citation names. */
export function sharesNone(old: JsonRecord, now: JsonRecord, named: (citation: JsonRecord) => unknown): boolean {
  const [cited, others] = [old, now].map((record) =>
    [record, ...sidesOf(record)]
      .flatMap(({ citations }) => citations)
      .filter(isJsonRecord)
      .map(named),
  );
  return cited !== undefined && cited.length > 0 && !cited.some((one) => others?.includes(one));
}

/** Whether an address leads to another page, also of the same site. */
export function isOnAnotherPage({ url }: JsonRecord, now: JsonRecord): boolean {
  if (typeof url !== "string" || typeof now["url"] !== "string" || !URL.canParse(url)) return false;
  return !now["url"].includes(new URL(url).pathname);
}
