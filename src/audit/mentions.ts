import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";
import { type Named, namesAndAliases } from "../text/record-text.js";
import { attributesTo } from "./english/attribution.js";
import type { CitedText } from "./evidence.js";

/** Something with a name, perhaps other spellings of it, and offices by which the sources call a person. */
type Mentioned = Named & Pick<Participant<AnyIds>, "designations">;

function namesOf(mentioned: Mentioned): readonly string[] {
  return [...namesAndAliases(mentioned), ...(mentioned.designations ?? [])];
}

/** Whether a cited text has a name, another spelling of it, or an office. */
export function isMentioned(mentioned: Mentioned, texts: readonly CitedText[]): boolean {
  return texts.some(({ text }) => namesOf(mentioned).some((name) => text.includes(name)));
}

/** Whether a cited text has a name in any case: "presidential palace", "Presidential Palace". */
export function isMentionedInAnyCase(mentioned: Mentioned, texts: readonly CitedText[]): boolean {
  const folded = texts.map(({ text }) => text.toLowerCase());
  return namesOf(mentioned).some((name) => folded.some((text) => text.includes(name.toLowerCase())));
}

/**
 * Whether this person speaks in the cited texts. If a verb of speech is beside somebody's name, that decides;
 * otherwise a mention is enough. Verbs are known for English only.
 */
export function isSpeaker(
  person: Participant<AnyIds>,
  everybody: readonly Participant<AnyIds>[],
  texts: readonly CitedText[],
): boolean {
  const english = texts.filter(({ source }) => source.language === "en");
  const speakers = everybody.filter((candidate) =>
    english.some(({ text }) => namesOf(candidate).some((name) => attributesTo(text, name))),
  );
  return speakers.length > 0 ? speakers.includes(person) : isMentioned(person, texts);
}
