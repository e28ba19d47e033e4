import type { JSX } from "preact";
import { getSource, type Passage, passages, recordsCiting, type SourcePassages } from "../../../src/index.js";
import type { PageProps } from "../layout.js";
import { hrefOf, passageAnchor } from "../links.js";
import { counted, printed } from "../words.js";
import { RecordList } from "./record-link.js";

/** The reports that were read in full, sentence by sentence, with the records that cite each. */
export function passagesPage(): PageProps {
  return {
    title: "Sentences – ankara-visit-2025",
    path: "records/passages.html",
    description: "Every sentence of the two reports that were read in full, with the records that cite it.",
    styles: ["records.css"],
    scripts: ["records.js"],
    children: (
      <>
        <div class="head">
          <p class="kicker">
            <a href="index.html">Records</a>
          </p>
          <h1>Sentences</h1>
          <p class="lead">
            Every sentence of the two reports that were read in full, with the records that cite it. A sentence that
            states nothing about the visit is set aside, with the reason. The texts are not part of the dataset. A
            sentence is identified by its position and a digest, so anyone with the article can check it.
          </p>
        </div>
        <div class="records">
          {passages.map((ledger) => (
            <Ledger key={ledger.source} ledger={ledger} />
          ))}
        </div>
      </>
    ),
  };
}

function Ledger({ ledger }: { readonly ledger: SourcePassages }): JSX.Element {
  const source = getSource(ledger.source);
  return (
    <article id={ledger.source} aria-labelledby={`${ledger.source}-name`}>
      <h2 id={`${ledger.source}-name`}>{source.title}</h2>
      <p>
        {source.publisher}, <a href={source.url}>the page</a>, <a href={hrefOf(source.id)}>the source</a>.{" "}
        {counted(ledger.passages.length, "sentence")}, numbered by paragraph and sentence.
      </p>
      <details class="rest" open>
        <summary>Sentences</summary>
        <ol class="sentences">
          {ledger.passages.map((passage) => (
            <Sentence key={passage.id} source={ledger.source} passage={passage} />
          ))}
        </ol>
      </details>
    </article>
  );
}

interface SentenceProps {
  readonly source: SourcePassages["source"];
  readonly passage: Passage;
}

function Sentence({ source, passage: { id, start, end, setAside } }: SentenceProps): JSX.Element {
  const citing = recordsCiting({ source, passage: id });
  return (
    <li id={passageAnchor(source, id)}>
      <p>
        <a href={`#${passageAnchor(source, id)}`}>{id}</a> <small>{counted(end - start, "character")}</small>
      </p>
      {setAside === undefined ? (
        <RecordList ids={citing.map(({ record }) => record.id)} />
      ) : (
        <p>
          <span class="mark">set aside</span> {printed(setAside)}
        </p>
      )}
    </li>
  );
}
