import type { JSX } from "preact";
import { languageName } from "../language.js";

/** Marks an English text on a page in another language. A title in a third language has a field that says so. */
export function EnglishMark({ lang }: { readonly lang: string | undefined }): JSX.Element | null {
  return lang === "en" ? <span class="mark in-english">{languageName(lang)}</span> : null;
}
