import type { JSX } from "preact";
import type { PageProps } from "../layout.js";
import { choices } from "./choices.js";
import { type FilterKey, MAIN, MORE } from "./state.js";

/** The frame of the page that answers. The script fills it. */
export function explorePage(): PageProps {
  return {
    title: "Explore – ankara-visit-2025",
    path: "explore.html",
    description: "Search the visit by words, numbers and dates, and filter it by day, person, topic and more.",
    styles: ["records.css", "explore.css"],
    scripts: ["explore.js"],
    children: <Frame />,
  };
}

function Frame(): JSX.Element {
  return (
    <>
      <div class="head">
        <h1>Explore</h1>
      </div>
      <noscript>
        <p>
          This page needs JavaScript. The <a href="records/index.html">pages of records</a> show the same without.
        </p>
      </noscript>
      <search>
        <form id="questions">
          <label class="search">
            <span>Search</span>
            <input id="search" type="search" autocomplete="off" placeholder="erdogan energy, $15bn, 29 July" />
          </label>
          {MAIN.map(filter)}
          <details id="more">
            <summary>More filters</summary>
            <div>{MORE.map(filter)}</div>
          </details>
        </form>
      </search>
      <ul id="asked" aria-label="Filters that are set" />
      <div id="complaints" role="alert" />
      <div class="answers">
        <section aria-labelledby="count">
          <h2 id="count" aria-live="polite">
            The visit day by day
          </h2>
          <Actions />
          <p id="note" hidden>
            Figures and statements have the day of the event at which they were made or that they describe. “Inferred”
            marks what no source states: the event or its day.
          </p>
          <div id="found" />
        </section>
        <section id="record" aria-label="The open record" hidden />
      </div>
    </>
  );
}

function filter(key: FilterKey): JSX.Element {
  return (
    <label key={key}>
      <span>{choices[key].label}</span>
      <select id={`filter-${key}`} />
    </label>
  );
}

/** What can be done with what is listed. */
function Actions(): JSX.Element {
  return (
    <>
      <div class="actions">
        {ACTIONS.map(([id, label]) => (
          <button key={id} id={id} type="button">
            {label}
          </button>
        ))}
        <output id="told" />
      </div>
      <details class="code">
        <summary>Show this query as code</summary>
        <pre>
          <code id="code" />
        </pre>
        <button id="copy-code" type="button">
          Copy code
        </button>{" "}
        <a id="run-code" class="button" href="playground.html">
          Run this
        </a>
      </details>
    </>
  );
}

const ACTIONS = [
  ["copy-link", "Copy link"],
  ["download-csv", "Download CSV"],
  ["download-json", "Download JSON"],
] as const;
