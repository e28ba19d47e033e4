import type { JSX } from "preact";
import type { PageProps } from "../layout.js";
import { allPictures } from "./all-pictures.js";
import { drawn, type Picture } from "./picture.js";

/** All pictures, each with how to read it. */
export function picturesPage(): PageProps {
  return {
    title: "Pictures – ankara-visit-2025",
    path: "pictures.html",
    description: "The visit in five pictures, drawn from the data.",
    styles: ["pictures.css"],
    children: (
      <>
        <div class="head">
          <h1>Pictures</h1>
          <p class="lead">The visit in five pictures, drawn from the data.</p>
        </div>
        {allPictures().map((picture) => (
          <section key={picture.name} id={picture.name} aria-labelledby={`${picture.name}-heading`}>
            <h2 id={`${picture.name}-heading`}>{picture.title}</h2>
            <p>{picture.reading}</p>
            <Figure picture={picture} />
          </section>
        ))}
      </>
    ),
  };
}

/** A picture in the page, in the page's colours. On a phone it is moved sideways rather than made too small to read. */
export function Figure({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways has to be within reach of the keyboard
    <section class="picture-frame" tabIndex={0} aria-label={`Picture: ${picture.title}`}>
      {/* It is SVG that was drawn just now, from the data. */}
      <div dangerouslySetInnerHTML={{ __html: drawn(picture) }} />
    </section>
  );
}
