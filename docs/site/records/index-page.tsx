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
    description: "Every record of the dataset, with what it rests on.",
    styles: ["records.css"],
    children: (
      <>
        <div class="head">
          <h1>Records</h1>
          <p class="lead">
            Every record of the dataset, with the sentences that it rests on and what hangs together with it.
          </p>
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
            <p>The two founding reports sentence by sentence, each with the records that rest on it.</p>
            <p class="count">{counted(sentences, "sentence")}</p>
          </li>
        </ul>
      </>
    ),
  };
}
