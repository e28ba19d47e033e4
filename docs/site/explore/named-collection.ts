import { wholeWords } from "../../../src/audit/words.js";
import {
  type CollectionName,
  dataset,
  findStatements,
  type ParticipantId,
  type VisitRecord,
} from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { language, perLanguage } from "../language.js";
import { speakersIn } from "./first.js";
import { askedFor, tellingWords } from "./question-words.js";
import { namedIn } from "./whole-words.js";

type Named = readonly [collection: CollectionName, words: RegExp];

/** What people call the collections, by how the words begin. Other collections have names that are used in other senses as well: "sources of energy". */
const NAMES: Readonly<Record<string, readonly (readonly [collection: CollectionName, words: string])[]>> = {
  en: [
    ["events", "events?"],
    ["participants", "participants?|attendees?"],
    ["agreements", "agreements?"],
    ["statements", "statements?"],
  ],
  kk: [
    ["events", "(?:іс-шара|оқиға)\\p{L}*"],
    ["participants", "қатысушы\\p{L}*"],
    ["agreements", "(?:келісім|уағдаласты[қғ])\\p{L}*"],
    ["statements", "мәлімдеме\\p{L}*"],
  ],
  ru: [
    ["events", "событи\\p{L}+|мероприяти\\p{L}+"],
    ["participants", "участни[кц]\\p{L}*"],
    ["agreements", "соглашени\\p{L}+|договор[её]нност\\p{L}+"],
    ["statements", "заявлени\\p{L}+"],
  ],
  tr: [
    ["events", "(?:etkinli[kğ]|olay)\\p{L}*"],
    ["participants", "katılımcı\\p{L}*"],
    ["agreements", "anlaşma(?:lar)?(?:[ıdnym]\\p{L}*)?"],
    ["statements", "açıklama(?:lar)?(?:[ıdnym]\\p{L}*)?"],
  ],
};

const named = perLanguage((): readonly Named[] =>
  (NAMES[language()] ?? []).map(([collection, words]) => [collection, wholeWords(words, "i")]),
);

/** A collection that a text names, and which of its records are asked for. */
export interface NamedCollection {
  readonly collection: CollectionName;
  /** What else they must have, if the other words of the text tell anything. */
  readonly others?: string;
  /** Those that are asked for, or may be. */
  readonly records: readonly VisitRecord[];
  /** The code that gives these, and what it imports. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** The collection whose records a text asks for: "events in Ankara". A number of them is another question. */
export function collectionIn(text: string): NamedCollection | undefined {
  const [collection, words] = named().find(([, own]) => own.test(text)) ?? [];
  if (collection === undefined || words === undefined || askedFor(text) === "number") return undefined;
  const others = text.replace(words, " ");
  const whole = { collection, records: dataset[collection], code: collection, imports: [collection] };
  if (tellingWords(others).length === 0) return whole;
  // In Turkish the ending of a name stands behind an apostrophe.
  const speaker = collection === "statements" ? speakerIn(others.replace(/['’]\p{L}+/gu, "")) : [];
  if (speaker.length === 0) return { ...whole, others };
  const code = `findStatements(${JSON.stringify({ speaker })})`;
  return { collection, records: findStatements({ speaker }), code, imports: ["findStatements"] };
}

/** Who is meant by a text that names somebody, perhaps with an office, and nothing else. */
function speakerIn(text: string): readonly ParticipantId[] {
  const speakers = speakersIn(text);
  const offices = fold(speakers.flatMap(({ roles }) => roles.map(({ title }) => title)).join(" ")).split(/\s+/);
  const isOf = (own: string): boolean => speakers.some(({ id }) => namedIn(own, id)) || offices.includes(fold(own));
  return tellingWords(text).every(isOf) ? speakers.map(({ id }) => id) : [];
}
