import type { JSX } from "preact";
import { englishOnly, isEnglish, language, say } from "../language.js";
import type { PageProps } from "../layout.js";
import { Say } from "../say.js";
import { filterName } from "./choices.js";
import { type FilterKey, MAIN, MORE } from "./state.js";

/** The frame of the page that answers. The script fills it. */
export function explorePage(): PageProps {
  return {
    title: say("explore.title"),
    path: "explore.html",
    description: say("explore.description"),
    styles: ["records.css", "explore.css"],
    // The words of the language are asked for together with the script that needs them.
    scripts: [...(isEnglish() ? [] : [`explore.${language()}.js`]), "explore.js", "copy.js"],
    children: <Frame />,
  };
}

function Frame(): JSX.Element {
  return (
    <>
      <div class="head">
        <h1>{say("page.explore")}</h1>
        <p>
          <small>
            {say("explore.how")}
            {!isEnglish() && ` ${say("explore.inEnglish")}`}
          </small>
        </p>
      </div>
      <noscript>
        <p>
          <Say text="explore.noScript" links={{ records: { href: "records/index.html" } }} />
        </p>
      </noscript>
      <search>
        <form id="questions">
          <label class="search">
            <span>{say("explore.search")}</span>
            <input id="search" type="search" autocomplete="off" placeholder={say("explore.placeholder")} />
          </label>
          {/* On a phone it folds what follows, elsewhere it is not shown. */}
          <details class="fold">
            <summary>{say("explore.filters")}</summary>
          </details>
          <div class="filters">
            {MAIN.map(filter)}
            <details id="more">
              <summary>{say("explore.more")}</summary>
              <div>{MORE.map(filter)}</div>
            </details>
          </div>
        </form>
      </search>
      <ul id="asked" aria-label={say("explore.asked")} />
      <div id="complaints" role="alert" />
      <div class="answers">
        <section aria-labelledby="count">
          <h2 id="count" aria-live="polite">
            {say("explore.dayByDay")}
          </h2>
          <Actions />
          <p id="note" hidden>
            {say("explore.note")}
          </p>
          <div id="found" />
        </section>
        <section id="record" aria-label={say("explore.openRecord")} hidden />
      </div>
    </>
  );
}

function filter(key: FilterKey): JSX.Element {
  return (
    <label key={key}>
      <span>{filterName(key)}</span>
      <select id={`filter-${key}`} />
    </label>
  );
}

/** What can be done with what is listed. */
function Actions(): JSX.Element {
  return (
    <div class="actions">
      <button id="copy-link" class="copy" type="button" hidden>
        {say("explore.copyLink")}
      </button>
      <button id="download-csv" type="button">
        {say("explore.downloadCsv")}
      </button>
      <button id="download-json" type="button">
        {say("explore.downloadJson")}
      </button>
      <details class="code">
        <summary>{say("explore.showCode")}</summary>
        <pre lang={englishOnly()}>
          <code id="code" />
        </pre>
        <button id="copy-code" class="copy" type="button" hidden>
          {say("explore.copyCode")}
        </button>
        {isEnglish() && (
          <>
            {" "}
            <a id="run-code" class="button" href="playground.html">
              Run this
            </a>
          </>
        )}
      </details>
    </div>
  );
}
