import type { JSX } from "preact";
import { drawWithin } from "./pictures/draw.js";
import type { Picture } from "./pictures/picture.js";

/** A picture within a page; where the page is narrower, it can be moved in its frame, with the keyboard as well. */
export function Drawn({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <section
      class="drawn"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer
      tabIndex={0}
      aria-label={`Picture: ${picture.heading}`}
      dangerouslySetInnerHTML={{ __html: drawWithin(picture) }}
    />
  );
}
