import type { JSX } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { visit } from "../../src/index.js";
import { siteAddress } from "./address.js";
import { Copied } from "./copied.js";
import { Drawn } from "./drawn.js";
import { called, type Key, language, say } from "./language.js";
import type { PageProps } from "./layout.js";
import { folderOf, hrefOf } from "./links.js";
import { disputePictures } from "./pictures/disputes.js";
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
      list: pictures()
        .map(({ heading }) => heading.toLocaleLowerCase(language()))
        .join(", "),
    }),
    styles: ["records.css", "picture.css", "pictures.css"],
    scripts: ["copy.js"],
    children: (
      <>
        <div class="head">
          <h1>{say("page.pictures")}</h1>
          <p class="lead">{say("pictures.lead")}</p>
          <ul class="pictures">
            {pictures().map(({ name, heading }) => (
              <li key={name}>
                <a href={`#${name}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </div>
        {pictures().map((picture) => (
          <Shown key={picture.name} picture={picture} />
        ))}
      </>
    ),
  };
}

function Shown({ picture }: { readonly picture: Picture }): JSX.Element {
  const { name, heading, title, reading, shows } = picture;
  const records = shows.map((collection, index) => (
    <span key={collection}>
      {index > 0 && ", "}
      <a href={`records/${collection}.html`}>{say(`collections.${collection}` as Key)}</a>
    </span>
  ));
  return (
    <section id={name} class="shown" aria-labelledby={`${name}-heading`}>
      <p class="kicker">{heading}</p>
      <h2 id={`${name}-heading`}>{title}</h2>
      <figure>
        <figcaption>{reading}</figcaption>
        <Drawn picture={picture} />
      </figure>
      <p class="files">
        <Say text="pictures.files" gaps={{ ...filesOf(name), records }} />
      </p>
      {name === "disputes" && <OfEachDispute />}
      <Data picture={picture} />
      <Embed picture={picture} />
    </section>
  );
}

function filesOf(name: string): Readonly<Record<"svg" | "narrow" | "png" | "csv", JSX.Element>> {
  return {
    svg: <File name={`${name}.svg`}>SVG</File>,
    narrow: <File name={`${name}-narrow.svg`}>{say("pictures.narrow")}</File>,
    png: <File name={`${name}.png`}>PNG</File>,
    csv: <File name={`${name}.csv`}>{say("pictures.csv")}</File>,
  };
}

/** The files of each disputed number, which the picture above shows together. */
function OfEachDispute(): JSX.Element {
  return (
    <details>
      <summary>{say("pictures.eachDispute")}</summary>
      <ul>
        {disputePictures().map(({ name, heading }) => {
          const { svg, narrow, png, csv } = filesOf(name);
          return (
            <li key={name} id={name}>
              {heading} {svg}, {narrow}, {png}, {csv}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function File({ name, children }: { readonly name: string; readonly children: string }): JSX.Element {
  return (
    <a href={`pictures/${name}`} download aria-label={`${children}: ${name}`}>
      {children}
    </a>
  );
}

/** What the picture is drawn from; each row leads to its record. */
function Data({ picture: { heading, table } }: { readonly picture: Picture }): JSX.Element {
  return (
    <details>
      <summary>{say("pictures.data", { rows: say("pictures.rows", { n: table.rows.length }) })}</summary>
      <div class="data">
        <table class="table">
          <caption class="unseen">{say("pictures.dataOf", { heading })}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, cells: [first, ...cells] }) => (
              <tr key={`${id} ${first} ${cells.join(" ")}`}>
                <th scope="row">
                  <a href={`records/${hrefOf(id)}`}>{first}</a>
                </th>
                {cells.map((cell, index) => (
                  <td key={table.columns[index + 1]}>{cell.toLocaleString(language())}</td>
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
      <Copied text={embedOf(picture)} label={say("pictures.copyEmbed", { heading: picture.heading })} />
    </details>
  );
}

/** The code that shows a picture in another page: from the site, or the file beside that page if the site has no address. */
export function embedOf({ name, title }: Picture, address: URL | undefined = siteAddress()): string {
  const image = <img src={`${name}.svg`} alt={title} width={WIDE.width} />;
  if (address === undefined) return renderToStaticMarkup(image);
  const file = (path: string): string => new URL(folderOf() + path, address).href;
  return renderToStaticMarkup(
    <a href={file(`pictures.html#${name}`)}>
      <picture>
        <source media="(max-width: 600px)" srcset={file(`pictures/${name}-narrow.svg`)} />
        <img src={file(`pictures/${name}.svg`)} alt={title} width={WIDE.width} />
      </picture>
    </a>,
  );
}
