import {
  discrepanciesOf,
  type Figure,
  figures,
  findFigures,
  findStatements,
  getAgreement,
  type Hit,
  type Participant,
  type ParticipantId,
  participants,
} from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { perLanguage, word } from "../language.js";
import { isShownWith } from "./amounts.js";
import { originIn } from "./direction.js";
import { askedFor, tellingWords } from "./question-words.js";
import { namedIn } from "./whole-words.js";

/** What comes first of all that was found, or last, and the code that names it. */
export interface Order {
  readonly records: ReadonlySet<unknown>;
  readonly isLast?: true;
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Who asks for somebody, for a number or for what somebody said meets people, figures or that speaker's statements first.
 * What goes the other way comes last.
 */
export function ordersOf(typed: string): readonly Order[] {
  return [firstOf(typed), contraryTo(typed)].filter((order) => order !== undefined);
}

function firstOf(typed: string): Order | undefined {
  const asked = askedFor(typed);
  if (asked === "who") return preferring(participants, "participants", "participants");
  if (asked === "said") {
    const speaker = speakersIn(typed).map(({ id }) => id);
    return preferring(findStatements({ speaker }), `findStatements(${JSON.stringify({ speaker })})`, "findStatements");
  }
  if (asked !== "number") return undefined;
  // The unit before the name in the language: "ziyaret", a visit, also begins the Turkish word for visitors.
  const filter = [
    { measure: measuresIn(typed, (measure) => measure) },
    { unit: unitsIn(typed) },
    { measure: measuresIn(typed, (measure) => word("measure", measure)) },
  ].find((one) => Object.values(one).some(({ length }) => length > 0));
  if (filter === undefined) return preferring(figures, "figures", "figures");
  return preferring(findFigures(filter), `findFigures(${JSON.stringify(filter)})`, "findFigures");
}

/** The people whom the first name in a question fits. If it fits several, another name in the question decides. */
function speakersIn(typed: string): readonly Participant[] {
  const named = tellingWords(typed)
    .map((own) => participants.filter(({ id }) => namedIn(own, id)))
    .filter(({ length }) => length > 0);
  const [first = [], ...others] = named;
  const exact = first.filter((one) => others.some((own) => own.includes(one)));
  return exact.length > 0 ? exact : first;
}

/** A question for the words of one of several people: without the names of the others. */
export interface SpeakerQuestion {
  /** Whoever the name fits. */
  readonly ids: readonly ParticipantId[];
  readonly text: string;
}

/** What stands between two who both speak: "Tokayev and Erdoğan". In "Tokayev about Erdoğan" one does. */
const BOTH = /^\s*(?:&|(?:and|or|ve|veya|ile)(?!\p{L}))/iu;

/** Each of the speakers that a question names, if it names several. A statement has one, so that each is searched for alone. */
export function severalSpeakersIn(typed: string): readonly SpeakerQuestion[] {
  if (askedFor(typed) !== "said") return [];
  const groups: { ids: readonly ParticipantId[]; words: readonly string[]; end: number }[] = [];
  for (const word of tellingWords(typed)) {
    const named = participants.flatMap(({ id }) => (word.split("-").every((part) => namedIn(part, id)) ? id : []));
    if (named.length === 0) continue;
    const last = groups.at(-1);
    const start = typed.indexOf(word, last?.end);
    const own = { ids: named, words: [word], end: start + word.length };
    const same = last?.ids.filter((id) => named.includes(id)) ?? [];
    if (last !== undefined && same.length > 0)
      Object.assign(last, { ids: same, words: [...last.words, word], end: own.end });
    else if (last === undefined || BOTH.test(typed.slice(last.end, start))) groups.push(own);
    else return [];
  }
  if (groups.length < 2) return [];
  return groups.map(({ ids }, at) => {
    const others = groups.flatMap(({ words }, other) => (other === at ? [] : words));
    return { ids, text: others.reduce((text, word) => text.replace(word, " "), typed) };
  });
}

/** The speaker whom a question names, if nothing that was found is by them. */
export function unheardIn(typed: string, hits: readonly Hit[]): Participant | undefined {
  if (askedFor(typed) !== "said") return undefined;
  const speakers = speakersIn(typed);
  const isHeard = hits.some(({ record }) => "speaker" in record && speakers.some(({ id }) => id === record.speaker));
  return isHeard ? undefined : speakers[0];
}

function preferring(records: readonly object[], list: string, ...imports: readonly string[]): Order {
  return { records: new Set<unknown>(records), code: `const preferred = new Set<unknown>(${list});`, imports };
}

/** What is measured whose name begins like a word of a text: "investment", asked for with "invested". */
function measuresIn(text: string, nameOf: (measure: Figure["measure"]) => string): readonly Figure["measure"][] {
  // Everything belongs to the visit, and not to its visitors.
  const words = (fold(text).match(/\p{L}{5,}/gu) ?? []).filter((own) => own !== "visit");
  const measures = new Set(figures.map(({ measure }) => measure));
  return [...measures].filter((one) => words.some((own) => fold(nameOf(one)).startsWith(own.slice(0, 6))));
}

/** Tells the words of each unit. To write all figures takes long, and each key typed asks again. */
const units = perLanguage(() => {
  const all = new Set(figures.map(({ unit }) => unit));
  return new Map([...all].map((unit) => [unit, isShownWith(findFigures({ unit }))]));
});

/** How long something lasts is counted in days. */
const OF_DAYS = /(?<!\p{L})(?:how long|last(?:ed)?(?!\p{L})|sürdü(?!rü)|sürecek|sürmüş|дли[лт]|созыл)/iu;

/** What is counted, if a text names it as the page does: "компаний". */
function unitsIn(text: string): readonly Figure["unit"][] {
  const words = tellingWords(text);
  return [...units()].flatMap(([unit, isShown]) =>
    words.some(isShown) || (unit === "days" && OF_DAYS.test(text)) ? unit : [],
  );
}

/**
 * The figures of the other direction, for a text that has one, with the agreements and the disagreements about them: no
 * figure in Türkiye answers what begins in Türkiye.
 */
export function contraryTo(typed: string): Order | undefined {
  const origin = originIn(typed);
  if (origin === undefined) return undefined;
  return {
    records: new Set<unknown>(
      findFigures({ in: origin }).flatMap((one) => [one, getAgreement(one.agreement), ...discrepanciesOf(one)]),
    ),
    isLast: true,
    code: `const contrary = new Set<unknown>(
  findFigures({ in: "${origin}" }).flatMap((one) => [one, getAgreement(one.agreement), ...discrepanciesOf(one)]),
);`,
    imports: ["discrepanciesOf", "findFigures", "getAgreement"],
  };
}

/** Whether what was found is all among what goes the other way. */
export function isContrary(contrary: Order | undefined, hits: readonly Hit[]): boolean {
  return contrary !== undefined && hits.every(({ record }) => contrary.records.has(record));
}

/** What may answer a question for a number: figures and agreements, if there are any. */
export function answering(typed: string, hits: readonly Hit[]): readonly Hit[] {
  return askedFor(typed) === "number" ? withDirection(hits) : hits;
}

/** The figures and agreements, which record a direction; all, if there are none. */
export function withDirection(hits: readonly Hit[]): readonly Hit[] {
  const known = hits.filter(({ collection }) => collection === "figures" || collection === "agreements");
  return known.length > 0 ? known : hits;
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
