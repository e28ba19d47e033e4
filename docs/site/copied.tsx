import type { JSX } from "preact";

/** A text with a button that copies it; without a script the button stays hidden. */
export function Copied({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  return (
    <div class="copied">
      <pre>
        <code>{text}</code>
      </pre>
      <button type="button" class="copy" aria-label={`Copy ${what}`} hidden>
        Copy
      </button>
    </div>
  );
}
