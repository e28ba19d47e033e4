import { Fragment, type JSX } from "preact";
import {
  agreements,
  discrepancies,
  events,
  figures,
  gaps,
  getAgreement,
  participants,
  sources,
  statements,
  statusOf,
  visit,
} from "../../src/index.js";
import { Drawn } from "./drawn.js";
import type { PageProps } from "./layout.js";
import { timelinePicture } from "./pictures/timeline.js";
import { counted } from "./words.js";

/** Where people land: what this is, the questions they come with, and the days. */
export function frontPage(): PageProps {
  return {
    title: "ankara-visit-2025 – a visit as typed, cited data",
    path: "index.html",
    description: `${visit.title}, as typed TypeScript constants: each record with the sources that it cites.`,
    styles: ["records.css", "pictures.css"],
    children: (
      <>
        <div class="head">
          <h1>{visit.title}</h1>
          <p class="lead">
            What happened, who took part, what was agreed, which numbers were stated and who said what: as typed
            TypeScript constants. Each record cites its sources. Where the sources disagree, every side is kept.
          </p>
        </div>
        <Questions />
        <Days />
        <Use />
      </>
    ),
  };
}

function Questions(): JSX.Element {
  const signed = agreements.filter((agreement) =>
    agreement.milestones.some(({ stage, reached }) => stage === "signed" && reached),
  );
  const languages = new Set(sources.map(({ language }) => language));
  const origins = new Set(sources.map(({ origin }) => origin));
  const ways: readonly (readonly [question: string, answer: string, href: string])[] = [
    [
      "What was signed?",
      `${signed.length} of ${counted(agreements.length, "agreement")}, each with its stages.`,
      "agreements",
    ],
    ["Who was there?", `${counted(participants.length, "person", "people")}, with offices and roles.`, "participants"],
    [
      "Where do the sources disagree?",
      `On ${counted(discrepancies.length, "question")}, with the sources of every side.`,
      "discrepancies",
    ],
    ["Which numbers were stated?", `${counted(figures.length, "figure")}, with speaker and exact wording.`, "figures"],
    ["Who said what?", `${counted(statements.length, "statement")}, with their speakers.`, "statements"],
    [
      "Which sources?",
      `${sources.length} pages in ${languages.size} languages, from ${origins.size} independent origins.`,
      "sources",
    ],
    ["Which sentence is behind it?", "Two reports, sentence by sentence, with the records that cite each.", "passages"],
    ["What is unknown?", `${counted(gaps.length, "question")} that no source answers.`, "gaps"],
  ];
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      <ul class="cards">
        {ways.map(([question, answer, name]) => (
          <li key={name}>
            <h3>
              <a href={`records/${name}.html`}>{question}</a>
            </h3>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
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

/** The example, and what it prints, which is worked out here. */
function Use(): JSX.Element {
  const code = [
    'import { getAgreement, statusOf } from "ankara-visit-2025";',
    "",
    `statusOf(getAgreement("gaziantep-school")); // => ${statusOf(getAgreement("gaziantep-school"))}`,
  ];
  return (
    <section aria-labelledby="use">
      <h2 id="use">Use it</h2>
      <pre>
        <code>npm install ankara-visit-2025</code>
      </pre>
      <pre>
        <code>
          {code.map((line) => (
            <Fragment key={line}>{`${line}\n`}</Fragment>
          ))}
        </code>
      </pre>
      <p>
        It has no dependencies. Begin with <a href="reference/documents/getting-started.html">getting started</a> or{" "}
        <a href="reference/documents/recipes.html">twenty recipes</a>; the <a href="reference/index.html">reference</a>{" "}
        has every helper, type and constant.
      </p>
    </section>
  );
}
