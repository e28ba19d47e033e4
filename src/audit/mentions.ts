import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { type Answer, anyInEnglish, isEnglish } from "./answers.js";
import type { CitedText } from "./evidence.js";
import { namePattern } from "./name-pattern.js";
import { type Mentioned, namesOf, Speakers } from "./speakers.js";

/** Looks for names in the cited texts. Many records cite one text, so that each name is looked for once in each. */
export class Mentions {
  readonly #patterns: Map<string, RegExp> = new Map();
  readonly #answers: Map<string, Map<string, boolean>> = new Map();
  readonly #speakers: Speakers;

  constructor(people: readonly Participant<AnyIds>[]) {
    this.#speakers = new Speakers(people);
  }

  /** Whether a cited text of any language has a name, another spelling of it, or an office. */
  isMentioned(mentioned: Mentioned, texts: readonly CitedText[], flags: string = ""): boolean {
    return texts.some((cited) => {
      const language = isEnglish(cited) ? "English" : "other";
      return namesOf(mentioned).some((name) => this.#isIn(cited.text, name, language, flags));
    });
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

  #isIn(text: string, name: string, language: "English" | "other", flags: string): boolean {
    // To look for the bare name is a hundred times faster, and most names are not in most texts.
    if (language === "English" && flags === "" && !text.includes(name)) return false;
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
