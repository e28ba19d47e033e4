import type { JSX } from "preact";
import { type CollectionName, sources, visit } from "../../../src/index.js";
import { Drawn } from "../drawn.js";
import { heldEvents } from "../held-events.js";
import { called, isEnglish, type Key, language, say } from "../language.js";
import type { PageProps } from "../layout.js";
import { toEnglish } from "../links.js";
import { timelinePicture } from "../pictures/timeline.js";
import { Say } from "../say.js";
import { Answers } from "./answers.js";
import { OneDispute } from "./one-dispute.js";
import { UseInCode } from "./use-in-code.js";

/** Where people land: what this is, what to do with it, one dispute, and the answers to the first questions. */
export function frontPage(): PageProps {
  return {
    title: say("front.title"),
    path: "index.html",
    description: say("front.description", { visit: called(visit) }),
    styles: ["records.css", "picture.css", "pictures.css", "front.css"],
    scripts: ["copy.js", ...(isEnglish() ? ["playground/button.js"] : [])],
    describesDataset: true,
    children: (
      <>
        <div class="hero">
          <Introduction />
          <OneDispute />
        </div>
        <Answers />
        <Days />
        <UseInCode />
      </>
    ),
  };
}

function Introduction(): JSX.Element {
  const languages = new Set(sources.map(({ language }) => language));
  return (
    <div class="promise">
      <p class="kicker">{called(visit)}</p>
      <h1>{say("front.promise")}</h1>
      <p class="actions">
        <a class="button first" href="explore.html">
          {say("page.explore")}
        </a>
        <a class="button" {...toEnglish("download.html")}>
          {say("page.download")}
        </a>
        <a class="button" href="#use">
          {say("front.useInCode")}
        </a>
      </p>
      <p class="fine">
        {say("front.fine", { pages: say("shared.pages", { n: sources.length }), languages: languages.size })}
      </p>
      <p class="fine">
        <Say
          text="front.tables"
          gaps={{ tables: TABLES.map((name, index) => [index > 0 && ", ", <Table key={name} name={name} />]) }}
        />
      </p>
    </div>
  );
}

/** The tables that most come for. */
const TABLES: readonly CollectionName[] = ["events", "agreements", "figures", "statements"];

function Table({ name }: { readonly name: CollectionName }): JSX.Element {
  const title = say(`collections.${name}` as Key).toLocaleLowerCase(language()); // each collection has its name
  const { href, hreflang } = toEnglish(`files/csv/${name}.csv`);
  return (
    <a href={href} hreflang={hreflang} download aria-label={`CSV: ${title}`}>
      {title}
    </a>
  );
}

function Days(): JSX.Element {
  const picture = timelinePicture();
  return (
    <section aria-labelledby="days">
      <h2 id="days">{say("front.days", { n: heldEvents.length })}</h2>
      <p>{picture.reading}</p>
      <Drawn picture={picture} />
      <p>
        <Say text="front.morePictures" links={{ pictures: { href: "pictures.html" } }} />
      </p>
    </section>
  );
}
