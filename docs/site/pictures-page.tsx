import type { JSX } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { visit } from "../../src/index.js";
import { siteAddress } from "./address.js";
import { Copied } from "./copied.js";
import { Drawn } from "./drawn.js";
import { called, englishOnly, isEnglish, type Key, language, say } from "./language.js";
import type { PageProps } from "./layout.js";
import { hrefOf, toEnglish } from "./links.js";
import { type Picture, WIDE } from "./pictures/picture.js";
import { pictures } from "./pictures/pictures.js";
import { Say } from "./say.js";

/** All pictures, each with how it is read, its data and its files. */
export function picturesPage(): PageProps {
  return {
    title: say("pictures.title"),
    path: "pictures.html",
    description: say("pictures.description", {
      visit: called(visit),
      list: pictures.map((picture) => headingOf(picture).toLocaleLowerCase(language())).join(", "),
    }),
    styles: ["records.css", "picture.css", "pictures.css"],
    scripts: ["copy.js"],
    children: (
      <>
        <div class="head">
          <h1>{say("page.pictures")}</h1>
          <p class="lead">{say("pictures.lead")}</p>
          {!isEnglish() && (
            <p>
              <small>{say("pictures.inEnglish")}</small>
            </p>
          )}
          <ul class="pictures">
            {pictures.map((picture) => (
              <li key={picture.name}>
                <a href={`#${picture.name}`}>{headingOf(picture)}</a>
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

/** What a picture is about. Its own heading is in English. */
function headingOf({ name }: Picture): string {
  // Every picture has a text.
  return say(`pictures.heading.${name}` as Key);
}

function Shown({ picture }: { readonly picture: Picture }): JSX.Element {
  const { name, title, reading, shows } = picture;
  const records = shows.map((collection, index) => (
    <span key={collection}>
      {index > 0 && ", "}
      <a href={`records/${collection}.html`}>{say(`collections.${collection}` as Key)}</a>
    </span>
  ));
  const files = {
    svg: <File name={`${name}.svg`}>SVG</File>,
    narrow: <File name={`${name}-narrow.svg`}>{say("pictures.narrow")}</File>,
    png: <File name={`${name}.png`}>PNG</File>,
    csv: <File name={`${name}.csv`}>{say("pictures.csv")}</File>,
  };
  return (
    <section id={name} class="shown" aria-labelledby={`${name}-heading`}>
      <p class="kicker">{headingOf(picture)}</p>
      <h2 id={`${name}-heading`} lang={englishOnly()}>
        {title}
      </h2>
      <figure>
        <figcaption lang={englishOnly()}>{reading}</figcaption>
        <Drawn picture={picture} />
      </figure>
      <p class="files">
        <Say text="pictures.files" gaps={{ ...files, records }} />
      </p>
      <Data picture={picture} />
      <Embed picture={picture} />
    </section>
  );
}

function File({ name, children }: { readonly name: string; readonly children: string }): JSX.Element {
  const { href, hreflang } = toEnglish(`pictures/${name}`);
  return (
    <a href={href} hreflang={hreflang} download aria-label={`${children}: ${name}`}>
      {children}
    </a>
  );
}

/** What the picture is drawn from; each row leads to its record. */
function Data({ picture }: { readonly picture: Picture }): JSX.Element {
  const { table } = picture;
  return (
    <details>
      <summary>{say("pictures.data", { rows: say("pictures.rows", { n: table.rows.length }) })}</summary>
      <div class="data">
        <table>
          <caption class="unseen">{say("pictures.dataOf", { heading: headingOf(picture) })}</caption>
          <thead lang={englishOnly()}>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang={englishOnly()}>
            {table.rows.map(({ id, cells: [first, ...cells] }) => (
              <tr key={`${id} ${first} ${cells.join(" ")}`}>
                <th scope="row">
                  <a href={`records/${hrefOf(id)}`}>{first}</a>
                </th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]}>{cell.toLocaleString("en")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Embed({ picture }: { readonly picture: Picture }): JSX.Element {
  return (
    <details>
      <summary>{say("pictures.embed")}</summary>
      <p>
        {siteAddress() === undefined && `${say("pictures.embedFile")} `}
        {say("pictures.embedCode")}
      </p>
      <Copied text={embedOf(picture)} label={say("pictures.copyEmbed", { heading: headingOf(picture) })} />
    </details>
  );
}

/** The code that shows a picture in another page: from the site, or the file beside that page if the site has no address. */
export function embedOf({ name, title }: Picture, address: URL | undefined = siteAddress()): string {
  const image = <img src={`${name}.svg`} alt={title} width={WIDE.width} />;
  if (address === undefined) return renderToStaticMarkup(image);
  const file = (path: string): string => new URL(path, address).href;
  return renderToStaticMarkup(
    <a href={file(`pictures.html#${name}`)}>
      <picture>
        <source media="(max-width: 600px)" srcset={file(`pictures/${name}-narrow.svg`)} />
        <img src={file(`pictures/${name}.svg`)} alt={title} width={WIDE.width} />
      </picture>
    </a>,
  );
}
