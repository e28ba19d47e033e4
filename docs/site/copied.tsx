import type { JSX } from "preact";
import { say } from "./language.js";

interface CopiedProps {
  readonly text: string;
  /** What the button does: "Copy the command". */
  readonly label: string;
  /** The language of the text, where that is not the language of the page. */
  readonly lang?: string | undefined;
}

/** A text with a button that copies it; without a script the button stays hidden. */
export function Copied({ text, label, lang }: CopiedProps): JSX.Element {
  return (
    <div class="copied">
      <pre lang={lang}>
        <code>{text}</code>
      </pre>
      <button type="button" class="copy" aria-label={label} hidden>
        {say("page.copy")}
      </button>
    </div>
  );
}
