import { passages } from "../../../src/index.js";
import { say } from "../language.js";
import type { PageProps } from "../layout.js";
import { toEnglish } from "../links.js";
import { HowSure } from "./certainty.js";
import { shownCollections } from "./collection.js";
import { VisitProfile } from "./visit-profile.js";

/** The collections, with what each is and how many records it has. */
export function recordsIndexPage(): PageProps {
  const sentences = passages.reduce((sum, ledger) => sum + ledger.passages.length, 0);
  return {
    title: say("index.title"),
    path: "records/index.html",
    description: say("index.description"),
    styles: ["records.css"],
    children: (
      <>
        <div class="head">
          <h1>{say("page.records")}</h1>
          <p class="lead">{say("index.lead")}</p>
        </div>
        <VisitProfile />
        <section aria-labelledby="collections">
          <h2 id="collections">{say("index.collections")}</h2>
          <ul class="cards">
            {[...shownCollections()].map(([name, { title, introduction, records }]) => (
              <li key={name}>
                <h3>
                  <a href={`${name}.html`}>{title}</a>
                </h3>
                <p>{introduction}</p>
                <p class="count">{say("shared.records", { n: records.length })}</p>
              </li>
            ))}
            <li>
              <h3>
                <a {...toEnglish("records/passages.html", "records/")}>{say("index.sentences")}</a>
              </h3>
              <p>{say("index.sentencesIntroduction")}</p>
              <p class="count">{say("shared.sentences", { n: sentences })}</p>
            </li>
          </ul>
        </section>
        <HowSure />
      </>
    ),
  };
}
