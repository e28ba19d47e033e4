import type { JSX } from "preact";
import { NARROW, type Picture, type Room, WIDE } from "./pictures/picture.js";
import { WithinSite } from "./pictures/shapes.js";

/** A picture within a page, for a desk and for a phone; the style sheet shows one of the two. */
export function Drawn({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <WithinSite.Provider value={true}>
      <div class="drawn">
        <Drawing picture={picture} room={WIDE} />
        <Drawing picture={picture} room={NARROW} />
      </div>
    </WithinSite.Provider>
  );
}

function Drawing({ picture, room }: { readonly picture: Picture; readonly room: Room }): JSX.Element {
  const { content, bottom } = picture.draw(room);
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no element for a group of links within an SVG
    <svg
      class={room.isNarrow ? "picture narrow" : "picture wide"}
      viewBox={`-2 0 ${room.width + 4} ${Math.ceil(bottom)}`}
      role="group"
      aria-label={picture.title}
    >
      {content}
    </svg>
  );
}
