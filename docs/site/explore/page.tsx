import type { JSX } from "preact";
import type { PageProps } from "../layout.js";
import { choices } from "./choices.js";
import { FILTERS } from "./state.js";

/** The frame of the page that answers. The script fills it. */
export function explorePage(): PageProps {
  return {
    title: "Explore – ankara-visit-2025",
    path: "explore.html",
    description: "Search the visit, and filter it by day, person, topic and kind.",
    styles: ["records.css", "explore.css"],
    script: "explore.js",
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
            <input id="search" type="search" autocomplete="off" placeholder="erdogan energy" />
          </label>
          {FILTERS.map((key) => (
            <label key={key}>
              <span>{choices[key].label}</span>
              <select id={`filter-${key}`} />
            </label>
          ))}
        </form>
      </search>
      <ul id="asked" aria-label="Filters that are set" />
      <div id="complaints" role="alert" />
      <div class="answers">
        <section aria-labelledby="count">
          <h2 id="count" aria-live="polite">
            The visit day by day
          </h2>
          <div id="found" />
        </section>
        <section id="record" aria-label="The open record" hidden />
      </div>
    </>
  );
}
