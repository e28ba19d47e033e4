import type { JSX } from "preact";
import { languageName } from "../language.js";

/** Says that the text beside it is in English, on a page in another language. Of other languages a field speaks itself. */
export function EnglishMark({ lang }: { readonly lang: string | undefined }): JSX.Element | null {
  return lang === "en" ? <span class="mark in-english">{languageName(lang)}</span> : null;
}
