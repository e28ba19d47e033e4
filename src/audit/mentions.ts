import type { AnyIds } from "../model/ids.js";
import type { Participant } from "../model/participant.js";

import { type Named, namesAndAliases } from "../text/record-text.js";
import { attributesTo } from "./english/attribution.js";
import type { CitedText } from "./evidence.js";

/** Whether a cited text has a name or another spelling of it. */
export function isNamed(named: Named, texts: readonly CitedText[]): boolean {
  return containsAny(texts, namesAndAliases(named));
}

/** Whether a cited text has a name in any case: "presidential palace", "Presidential Palace". */
export function isNamedInAnyCase(named: Named, texts: readonly CitedText[]): boolean {
  const folded = texts.map(({ text }) => text.toLowerCase());
  return namesAndAliases(named).some((word) => folded.some((text) => text.includes(word.toLowerCase())));
}

/** Whether a cited text has a person's name or what the sources call that person. */
export function isMentioned(person: Participant<AnyIds>, texts: readonly CitedText[]): boolean {
  return containsAny(texts, callings(person));
}

/**
 * Whether it is this person who speaks in the cited texts. Where they have a verb of speech beside somebody's name,
 * that decides; otherwise a mention must do. Verbs are known for English only.
 */
export function isSpeaker(
  person: Participant<AnyIds>,
  everybody: readonly Participant<AnyIds>[],
  texts: readonly CitedText[],
): boolean {
  const speakers = everybody.filter((candidate) => speaksIn(candidate, texts));
  return speakers.length > 0 ? speakers.includes(person) : isMentioned(person, texts);
}

function speaksIn(person: Participant<AnyIds>, texts: readonly CitedText[]): boolean {
  const english = texts.filter(({ source }) => source.language === "en");
  return english.some(({ text }) => callings(person).some((calling) => attributesTo(text, calling)));
}

function callings(person: Participant<AnyIds>): readonly string[] {
  return [...namesAndAliases(person), ...(person.designations ?? [])];
}

function containsAny(texts: readonly CitedText[], words: readonly string[]): boolean {
  return texts.some(({ text }) => words.some((word) => text.includes(word)));
}
