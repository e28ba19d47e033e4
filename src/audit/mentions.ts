import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { contains } from "../text/find-text.js";
import { type Answer, anyInEnglish, isEnglish } from "./answers.js";
import type { CitedText } from "./evidence.js";
import { namePattern } from "./name-pattern.js";
import { type Mentioned, namesOf, Speakers } from "./speakers.js";
import { type Beginnings, beginningsIn, mayHave } from "./word-beginnings.js";
import { LONGEST_NAME } from "./words.js";

/** So many texts are asked together first. */
const MANY = 100;

/** Looks for names in the cited texts. Many records cite one text, so that each name is looked for once in each. */
export class Mentions {
  readonly #patterns: Map<string, RegExp> = new Map();
  readonly #answers: Map<string, Map<string, boolean>> = new Map();
  readonly #beginnings: Map<string, Beginnings> = new Map();
  readonly #ofAll: WeakMap<readonly CitedText[], Beginnings> = new WeakMap();
  readonly #filters: Map<string, ReturnType<typeof mayHave>> = new Map();
  readonly #speakers: Speakers;

  constructor(people: readonly Participant<AnyIds>[]) {
    this.#speakers = new Speakers(people);
  }

  /** Whether a cited text of any language has a name, another spelling of it, or an office. */
  isMentioned(mentioned: Mentioned, texts: readonly CitedText[], flags: string = ""): boolean {
    const candidates = texts.length > MANY ? this.#beginningsOfAll(texts) : undefined;
    const names = namesOf(mentioned).filter((name) => candidates === undefined || this.#mayBeIn(candidates, name));
    return names.some((name) =>
      texts.some((cited) => this.#isIn(cited.text, name, isEnglish(cited) ? "English" : "other", flags)),
    );
  }

  /** Whether a cited text has a name in any case: "presidential palace", "Presidential Palace". */
  isMentionedInAnyCase(mentioned: Mentioned, texts: readonly CitedText[]): boolean {
    return this.isMentioned(mentioned, texts, "i");
  }

  /**
   * Whether this person speaks in the cited texts. If a verb of speech is beside somebody's name, that decides;
   * otherwise a mention is enough. Verbs are known for English only, so that a text in another language never says no.
   */
  isSpeaker(person: Participant<AnyIds>, texts: readonly CitedText[]): Answer {
    const speakers = texts.filter(isEnglish).map(({ text }) => this.#speakers.in(text));
    const isFound = speakers.some(({ size }) => size > 0)
      ? speakers.some((own) => own.has(person))
      : this.isMentioned(person, texts);
    return isFound || anyInEnglish(texts, () => false);
  }

  /** Whether a name may be in a text. Most are in most texts not, and this tells so a hundred times faster. */
  #mayBeIn(beginnings: Beginnings, name: string): boolean {
    const filter = this.#filters.get(name) ?? mayHave(name);
    this.#filters.set(name, filter);
    return filter(beginnings);
  }

  #beginningsOf(text: string): Beginnings {
    const own = this.#beginnings.get(text) ?? beginningsIn(text);
    this.#beginnings.set(text, own);
    return own;
  }

  #beginningsOfAll(texts: readonly CitedText[]): Beginnings {
    const known = this.#ofAll.get(texts);
    if (known !== undefined) return known;
    const all = new Set<string>();
    for (const text of new Set(texts.map((cited) => cited.text)))
      for (const beginning of this.#beginningsOf(text)) all.add(beginning);
    this.#ofAll.set(texts, all);
    return all;
  }

  #isIn(text: string, name: string, language: "English" | "other", flags: string): boolean {
    // It has no endings: it is found as it is, or not.
    if (name.length > LONGEST_NAME) return contains(text.toLowerCase(), name.toLowerCase());
    if (!this.#mayBeIn(this.#beginningsOf(text), name)) return false;
    const key = `${language} ${flags} ${name}`;
    const answers = this.#answers.get(text) ?? new Map<string, boolean>();
    this.#answers.set(text, answers);
    let answer = answers.get(key);
    if (answer === undefined) {
      const pattern = this.#patterns.get(key) ?? namePattern(name, language, flags);
      this.#patterns.set(key, pattern);
      answer = pattern.test(text);
      answers.set(key, answer);
    }
    return answer;
  }
}
