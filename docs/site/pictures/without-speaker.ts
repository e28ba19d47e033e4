import type { Figure } from "../../../src/index.js";
import { called, language } from "../language.js";

/** Where the label of a figure says who states it, by language. */
const SPEAKER: Readonly<Record<string, RegExp>> = {
  en: /, according to .*$/,
  kk: / \([^()]*\)$/,
  ru: /, по (?:словам|данным) .*$/,
  tr: /^.* göre /,
};

/** What a figure counts, without who says so if its row names a speaker. */
export function labelWithoutSpeaker(figure: Figure): string {
  const label = called(figure);
  return figure.speaker !== undefined && /, according to /.test(figure.label)
    ? label.replace(SPEAKER[language()] ?? "", "")
    : label;
}
