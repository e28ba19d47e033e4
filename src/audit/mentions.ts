import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { contains } from "../text/find-text.js";
import { type Answer, anyInEnglish, isEnglish } from "./answers.js";
import type { CitedText } from "./evidence.js";
import { hasName } from "./name-at.js";
import { normalizeText } from "./normalize-text.js";
import { type Mentioned, namesOf, Speakers } from "./speakers.js";
import { LONGEST_NAME } from "./words.js";
import { type NameWords, nameWords, WordsOfText } from "./words-of-text.js";

/** So many texts are asked together first. */
const MANY = 100;

/** A name in the form n1, as the texts are, and the words by which it is looked for. */
interface Name extends NameWords {
  readonly name: string;
}

/** Looks for names in the cited texts. Many records cite one text, so that each name is looked for once in each. */
export class Mentions {
  readonly #answers: Map<string, Map<string, boolean>> = new Map();
  readonly #words: Map<string, WordsOfText> = new Map();
  readonly #ofAll: WeakMap<readonly CitedText[], WordsOfText> = new WeakMap();
  readonly #names: Map<string, Name> = new Map();
  readonly #speakers: Speakers;

  constructor(people: readonly Participant<AnyIds>[]) {
    this.#speakers = new Speakers(people);
  }

  /** Whether a cited text of any language has a name, another spelling of it, or an office. */
  isMentioned(mentioned: Mentioned, texts: readonly CitedText[], inAnyCase = false): boolean {
    const all = texts.length > MANY ? this.#wordsOfAll(texts) : undefined;
    const names = namesOf(mentioned).map((name) => this.#name(name));
    return names
      .filter((name) => all === undefined || all.mayHave(name))
      .some((name) => texts.some((cited) => this.#isIn(cited.text, name, !isEnglish(cited), inAnyCase)));
  }

  /** Whether a cited text has a name in any case: "presidential palace", "Presidential Palace". */
  isMentionedInAnyCase(mentioned: Mentioned, texts: readonly CitedText[]): boolean {
    return this.isMentioned(mentioned, texts, true);
  }

  /**
   * Whether this person speaks in the cited texts. If a verb of speech is beside somebody's name, that decides;
   * otherwise a mention is enough. Verbs are known for English only, so that a text in another language never says no.
   */
  isSpeaker(person: Participant<AnyIds>, texts: readonly CitedText[]): Answer {
    const speakers = texts.filter(isEnglish).map(({ text }) => this.#speakers.in(text, this.#wordsOf(text)));
    const isFound = speakers.some(({ size }) => size > 0)
      ? speakers.some((own) => own.has(person))
      : this.isMentioned(person, texts);
    return isFound || anyInEnglish(texts, () => false);
  }

  #name(written: string): Name {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const name = normalizeText(written);
    const own = { name, ...nameWords(name) };
    this.#names.set(written, own);
    return own;
  }

  #wordsOf(text: string): WordsOfText {
    const own = this.#words.get(text) ?? new WordsOfText(text);
    this.#words.set(text, own);
    return own;
  }

  /** The words of all texts together: they rule out most names at once. */
  #wordsOfAll(texts: readonly CitedText[]): WordsOfText {
    const own = this.#ofAll.get(texts) ?? new WordsOfText([...new Set(texts.map(({ text }) => text))].join("\n"));
    this.#ofAll.set(texts, own);
    return own;
  }

  #isIn(text: string, own: Name, hasEndings: boolean, inAnyCase: boolean): boolean {
    const { name } = own;
    const key = `${hasEndings} ${inAnyCase} ${name}`;
    const answers = this.#answers.get(text) ?? new Map<string, boolean>();
    this.#answers.set(text, answers);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const places = this.#wordsOf(text).placesOf(own);
    const isLong = name.length > LONGEST_NAME;
    const answer = isLong ? isWritten(text, name, places) : hasName(text, { name, hasEndings, inAnyCase }, places);
    answers.set(key, answer);
    return answer;
  }
}

/** Whether a long name is in a text: it has no endings, and is found as it is. */
function isWritten(text: string, name: string, places: readonly number[] | undefined): boolean {
  return places?.some((place) => text.startsWith(name, place)) ?? contains(text, name);
}
