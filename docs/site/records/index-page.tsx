import { passages } from "../../../src/index.js";
import type { PageProps } from "../layout.js";
import { counted } from "../words.js";
import { shownCollections } from "./collection.js";
import { HowSure } from "./how-sure.js";
import { VisitProfile } from "./visit-profile.js";

/** The collections, with what each is and how many records it has. */
export function recordsIndexPage(): PageProps {
  const sentences = passages.reduce((sum, ledger) => sum + ledger.passages.length, 0);
  return {
    title: "Records – ankara-visit-2025",
    path: "records/index.html",
    description: "Every record of the dataset, with its evidence.",
    styles: ["records.css"],
    children: (
      <>
        <div class="head">
          <h1>Records</h1>
          <p class="lead">Every record of the dataset, with its sources and the records that refer to it.</p>
        </div>
        <VisitProfile />
        <section aria-labelledby="collections">
          <h2 id="collections">Collections</h2>
          <ul class="cards">
            {[...shownCollections].map(([name, { title, introduction, records }]) => (
              <li key={name}>
                <h3>
                  <a href={`${name}.html`}>{title}</a>
                </h3>
                <p>{introduction}</p>
                <p class="count">{counted(records.length, "record")}</p>
              </li>
            ))}
            <li>
              <h3>
                <a href="passages.html">Sentences</a>
              </h3>
              <p>Two reports sentence by sentence, with the records that cite each sentence.</p>
              <p class="count">{counted(sentences, "sentence")}</p>
            </li>
          </ul>
        </section>
        <HowSure />
      </>
    ),
  };
}
