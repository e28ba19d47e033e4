import type { JSX } from "preact";
import { type CollectionName, statusOf } from "../../../src/index.js";
import type { PageProps } from "../layout.js";
import { counted, printed } from "../words.js";
import type { Shown } from "./collection.js";
import { Record } from "./record.js";
import { nameOf } from "./record-name.js";

/** The page of a collection: its contents, and every record. */
export function collectionPage(name: CollectionName, collection: Shown): PageProps {
  const { title, introduction } = collection;
  return {
    title: `${title} – ankara-visit-2025`,
    path: `records/${name}.html`,
    description: introduction,
    styles: ["records.css", "picture.css"],
    scripts: ["records.js", "copy.js"],
    children: <Collection name={name} collection={collection} />,
  };
}

interface CollectionProps {
  readonly name: CollectionName;
  readonly collection: Shown;
}

function Collection({ name, collection }: CollectionProps): JSX.Element {
  const { title, introduction, records, shown, Overview } = collection;
  return (
    <div class={Overview === undefined ? "with-contents" : undefined}>
      <div class="head">
        <p class="kicker">
          <a href="index.html">Records</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{introduction}</p>
        <p class="downloads">
          Download: <a href={`../files/csv/${name}.csv`}>this table as CSV</a>,{" "}
          <a href="../files/visit.json">the whole visit as JSON</a>
        </p>
      </div>
      {Overview === undefined ? <Contents records={records} /> : <Overview />}
      <div class="records">
        {records.map(([record, fields]) => (
          <Record key={record.id} {...{ record, collection: name, fields, shown }} />
        ))}
      </div>
    </div>
  );
}

/** The names of the records; the members of a package stand below it. */
function Contents({ records }: Pick<Shown, "records">): JSX.Element {
  return (
    <nav class="contents" aria-label="The records of this page">
      <details open>
        <summary>{counted(records.length, "record")}</summary>
        <ul>
          {records.map(([record]) => (
            <li key={record.id} class={"milestones" in record && record.partOf !== undefined ? "member" : undefined}>
              <a href={`#${record.id}`}>{nameOf(record)}</a>
              {"milestones" in record && <small> · {printed(statusOf(record))}</small>}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
