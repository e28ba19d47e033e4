import { wholeWords } from "../../../src/audit/words.js";
import {
  type Figure,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  participants,
  places,
} from "../../../src/index.js";
import { namesAndAliases } from "../../../src/text/record-text.js";
import { isEnglish } from "../language.js";
import { literally } from "./names.js";
import { askedFor } from "./question-words.js";
import { dateIn } from "./wordings.js";

/** What comes first of all that was found, or last, and the code that names it. */
export interface Order {
  readonly records: ReadonlySet<unknown>;
  readonly isLast?: true;
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Who asks for a day, for somebody or for a number meets the events of that day, people or figures first. What goes the
 * other way comes last.
 */
export function ordersOf(typed: string): readonly Order[] {
  return [firstOf(typed), contraryTo(typed)].filter((order) => order !== undefined);
}

function firstOf(typed: string): Order | undefined {
  const date = dateIn(typed);
  if (date !== undefined) {
    const filter = `{ date: ${JSON.stringify(date)} }`;
    const code = `[...findEvents(${filter}), ...findAgreements(${filter})]`;
    return preferring([...findEvents({ date }), ...findAgreements({ date })], code, "findAgreements", "findEvents");
  }
  const asked = askedFor(typed);
  if (asked === "who") return preferring(participants, "participants", "participants");
  if (asked !== "number") return undefined;
  const measure = measuresIn(typed);
  if (measure.length === 0) return preferring(figures, "figures", "figures");
  return preferring(findFigures({ measure }), `findFigures({ measure: ${JSON.stringify(measure)} })`, "findFigures");
}

function preferring(records: readonly object[], list: string, ...imports: readonly string[]): Order {
  return { records: new Set<unknown>(records), code: `const preferred = new Set<unknown>(${list});`, imports };
}

/** What is measured that begins like a word of a text: "investment", asked for with "invested". */
function measuresIn(text: string): readonly Figure["measure"][] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const measures = new Set(figures.map(({ measure }) => measure));
  return [...measures].filter((measure) => words.some((word) => measure.startsWith(word.slice(0, 6))));
}

/**
 * The figures of the other direction, for a text in English that has one: "Turkish investment", "visitors from
 * Turkey" and "what did Türkiye invest in Kazakhstan" begin in Türkiye, and no figure in Türkiye answers them.
 */
export function contraryTo(typed: string): Order | undefined {
  if (!isEnglish()) return undefined;
  const adjectives = countriesIn(typed, "", ({ designations = [] }) => designations);
  const destinations = countriesIn(typed, "(?:in|into|to)\\s+", namesAndAliases);
  const [destination] = destinations;
  const [origin] = [
    ...adjectives,
    ...countriesIn(typed, "from\\s+", namesAndAliases),
    ...(destination === undefined ? [] : countriesIn(typed, "", namesAndAliases).filter((one) => one !== destination)),
  ];
  if (origin?.country === undefined || origin === destination || adjectives.length + destinations.length > 2)
    return undefined;
  const filter = { in: origin.country };
  return {
    records: new Set<unknown>(findFigures(filter)),
    isLast: true,
    code: `const contrary = new Set<unknown>(findFigures({ in: ${JSON.stringify(filter.in)} }));`,
    imports: ["findFigures"],
  };
}

type Place = (typeof places)[number];

/** The countries of which a text has some word, with this before it. */
function countriesIn(text: string, before: string, wordsOf: (place: Place) => readonly string[]): readonly Place[] {
  return places.filter(
    (place) =>
      place.kind === "country" && wordsOf(place).some((own) => wholeWords(before + literally(own), "i").test(text)),
  );
}

/** The same in these orders. */
export function inOrder<T extends { readonly record: unknown }>(
  hits: readonly T[],
  orders: readonly Order[],
): readonly T[] {
  let ordered = hits;
  for (const { records, isLast } of orders) {
    const rank = ({ record }: T): number => (records.has(record) === (isLast === true) ? 1 : 0);
    ordered = [...ordered].sort((a, b) => rank(a) - rank(b));
  }
  return ordered;
}

/** How code puts them first or last. */
export function orderCode({ isLast }: Order): string {
  const [name, one, other] = isLast ? ["contrary", "a", "b"] : ["preferred", "b", "a"];
  return `\n  .sort((a, b) => Number(${name}.has(${one}.record)) - Number(${name}.has(${other}.record)))`;
}
