import type { JSX } from "preact";
import { visit } from "../../src/index.js";
import { Drawn } from "./drawn.js";
import type { PageProps } from "./layout.js";
import type { Picture } from "./pictures/picture.js";
import { pictures } from "./pictures/pictures.js";
import { capitalized } from "./words.js";

/** All pictures, each with how it is read and where its records are. */
export function picturesPage(): PageProps {
  return {
    title: "Pictures – ankara-visit-2025",
    path: "pictures.html",
    description: `${visit.title}, in pictures: ${pictures.map(({ heading }) => heading.toLowerCase()).join(", ")}.`,
    styles: ["pictures.css"],
    children: (
      <>
        <div class="head">
          <h1>Pictures</h1>
          <p class="lead">Drawn from the records alone. What the sources do not decide is left undecided here.</p>
          <ul class="pictures">
            {pictures.map(({ name, heading }) => (
              <li key={name}>
                <a href={`#${name}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </div>
        {pictures.map((picture) => (
          <Shown key={picture.name} picture={picture} />
        ))}
      </>
    ),
  };
}

function Shown({ picture }: { readonly picture: Picture }): JSX.Element {
  const { name, heading, title, reading, shows } = picture;
  return (
    <section id={name} class="shown" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{heading}</h2>
      <figure>
        <figcaption>
          <p class="caption">{title}.</p>
          <p>{reading}</p>
        </figcaption>
        <Drawn picture={picture} />
      </figure>
      <p>
        <small>
          The records:{" "}
          {shows.map((collection, index) => (
            <span key={collection}>
              {index > 0 && ", "}
              <a href={`records/${collection}.html`}>{capitalized(collection)}</a>
            </span>
          ))}
          . The picture alone: <a href={`pictures/${name}.svg`}>{`${name}.svg`}</a>.
        </small>
      </p>
    </section>
  );
}
