import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { type Named, namesAndAliases } from "../text/record-text.js";
import { type Answer, anyInEnglish, isEnglish } from "./answers.js";
import { attributesTo } from "./english/attribution.js";
import type { CitedText } from "./evidence.js";
import { namePattern } from "./name-pattern.js";

/** Something with a name, perhaps other spellings of it, and offices by which the sources call a person. */
type Mentioned = Named & Pick<Participant<AnyIds>, "designations">;

function namesOf(mentioned: Mentioned): readonly string[] {
  return [...namesAndAliases(mentioned), ...(mentioned.designations ?? [])];
}

/** Whether a cited text of any language has a name, another spelling of it, or an office. */
export function isMentioned(mentioned: Mentioned, texts: readonly CitedText[], flags: string = ""): boolean {
  return texts.some((cited) => {
    const language = isEnglish(cited) ? "English" : "other";
    return namesOf(mentioned).some((name) => namePattern(name, language, flags).test(cited.text));
  });
}

/** Whether a cited text has a name in any case: "presidential palace", "Presidential Palace". */
export function isMentionedInAnyCase(mentioned: Mentioned, texts: readonly CitedText[]): boolean {
  return isMentioned(mentioned, texts, "i");
}

/**
 * Whether this person speaks in the cited texts. If a verb of speech is beside somebody's name, that decides;
 * otherwise a mention is enough. Verbs are known for English only, so that a text in another language never says no.
 */
export function isSpeaker(
  person: Participant<AnyIds>,
  everybody: readonly Participant<AnyIds>[],
  texts: readonly CitedText[],
): Answer {
  const english = texts.filter(isEnglish);
  const speakers = everybody.filter((candidate) =>
    english.some(({ text }) => namesOf(candidate).some((name) => attributesTo(text, name))),
  );
  const isFound = speakers.length > 0 ? speakers.includes(person) : isMentioned(person, texts);
  return isFound || anyInEnglish(texts, () => false);
}
