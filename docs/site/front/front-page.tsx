import type { JSX } from "preact";
import { events, sources, visit } from "../../../src/index.js";
import { Drawn } from "../drawn.js";
import type { PageProps } from "../layout.js";
import { timelinePicture } from "../pictures/timeline.js";
import { counted } from "../words.js";
import { Answers } from "./answers.js";
import { OneDispute } from "./one-dispute.js";
import { UseInCode } from "./use-in-code.js";

/** Where people land: what this is, what to do with it, one dispute, and the answers to the first questions. */
export function frontPage(): PageProps {
  return {
    title: "ankara-visit-2025 – a visit as cited data",
    path: "index.html",
    description: `${visit.title}: who met whom, what was signed and which numbers are disputed, each with its sources.`,
    styles: ["records.css", "picture.css", "pictures.css", "front.css", "playground.css"],
    scripts: ["copy.js", "playground/button.js"],
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
      <p class="kicker">{visit.title}</p>
      <h1>Who met whom, what was signed, who said what: every claim with its sources.</h1>
      <p class="actions">
        <a class="button first" href="explore.html">
          Explore
        </a>
        <a class="button" href="download.html">
          Download
        </a>
        <a class="button" href="#use">
          Use in code
        </a>
      </p>
      <p class="fine">
        Free for any use. {counted(sources.length, "page")} in {languages.size} languages were read. Where they
        disagree, you see every side.
      </p>
    </div>
  );
}

function Days(): JSX.Element {
  const picture = timelinePicture();
  return (
    <section aria-labelledby="days">
      <h2 id="days">{counted(events.length, "event")}, day by day</h2>
      <p>{picture.reading}</p>
      <Drawn picture={picture} />
      <p>
        More <a href="pictures.html">pictures</a>: who took part, how far the agreements have come, how exact the
        numbers are.
      </p>
    </section>
  );
}
