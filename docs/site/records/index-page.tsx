import { passages } from "../../../src/index.js";
import type { PageProps } from "../layout.js";
import { counted } from "../words.js";
import { shownCollections } from "./collection.js";

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
        <ul class="cards">
          {[...shownCollections].map(([name, { title, introduction, records }]) => (
            <li key={name}>
              <h2>
                <a href={`${name}.html`}>{title}</a>
              </h2>
              <p>{introduction}</p>
              <p class="count">{counted(records.length, "record")}</p>
            </li>
          ))}
          <li>
            <h2>
              <a href="passages.html">Sentences</a>
            </h2>
            <p>Two reports sentence by sentence, with the records that cite each sentence.</p>
            <p class="count">{counted(sentences, "sentence")}</p>
          </li>
        </ul>
      </>
    ),
  };
}
