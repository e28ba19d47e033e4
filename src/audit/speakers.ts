import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { groupBy } from "../rules/walk.js";
import { type Named, namesAndAliases } from "../text/record-text.js";
import { attributesTo } from "./english/attribution.js";
import { normalizeText } from "./normalize-text.js";
import { inOneCase } from "./words.js";
import { nameWords, type WordsOfText } from "./words-of-text.js";

/** Something with a name, perhaps other spellings of it, and offices by which the sources call a person. */
export type Mentioned = Named & Pick<Participant<AnyIds>, "designations">;

/** The names of something, and the offices by which the sources call it. */
export function namesOf(mentioned: Mentioned): readonly string[] {
  return [...namesAndAliases(mentioned), ...(mentioned.designations ?? [])];
}

interface NamedPerson {
  readonly person: Participant<AnyIds>;
  readonly name: string;
}

/** Finds who speaks in English texts: once in each, and only among those whose rarest word it has. */
export class Speakers {
  readonly #byWord: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly #found: Map<string, ReadonlySet<Participant<AnyIds>>> = new Map();

  constructor(people: readonly Participant<AnyIds>[]) {
    const named = people.flatMap((person) =>
      namesOf(person).map((written) => {
        const name = normalizeText(written);
        return { person, name, words: wordsOf(name) };
      }),
    );
    const uses = groupBy(
      named.flatMap(({ words }) => words),
      (word) => word,
    );
    const timesOf = (word: string): number => uses.get(word)?.length ?? 0;
    this.#byWord = groupBy(named, ({ words: [first = "", ...others] }) =>
      others.reduce((rarest, word) => (timesOf(word) < timesOf(rarest) ? word : rarest), first),
    );
  }

  /** The people beside whose name or office a verb of speech is. */
  in(text: string, words: WordsOfText): ReadonlySet<Participant<AnyIds>> {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    // A name without letters has no word, and may be anywhere.
    const candidates = new Set(["", ...wordsOf(text)].flatMap((word) => this.#byWord.get(word) ?? []));
    const answers = new Map<string, boolean>();
    const speakers = new Set<Participant<AnyIds>>();
    for (const { person, name } of candidates) {
      const speaks = answers.get(name) ?? attributesTo(text, name, words.placesOf(nameWords(name)));
      answers.set(name, speaks);
      if (speaks) speakers.add(person);
    }
    this.#found.set(text, speakers);
    return speakers;
  }
}

/** The words of a text, in one case. */
function wordsOf(text: string): readonly string[] {
  const words = inOneCase(text).split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(words)].filter((word) => word !== "");
}
