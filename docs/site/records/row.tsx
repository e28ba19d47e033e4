import type { ComponentChildren, JSX } from "preact";
import { languageName } from "../language.js";

interface RowProps {
  readonly label: string;
  /** Whether it is inferred, in words. */
  readonly inferred?: string;
  /** The language of the value, where that is not the language of the page. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

/** A field with its value. */
export function Row({ label, inferred = "", lang, children }: RowProps): JSX.Element {
  return (
    <div>
      <dt>
        {label}
        {inferred !== "" && <span class="mark inferred">{inferred}</span>}
        <EnglishMark lang={lang} />
      </dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}

/** Marks an English text on a page in another language. A title in a third language has a field that says so. */
export function EnglishMark({ lang }: { readonly lang: string | undefined }): JSX.Element | null {
  return lang === "en" ? <span class="mark in-english">{languageName(lang)}</span> : null;
}
