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
    styles: ["records.css"],
    children: <Collection collection={collection} />,
  };
}

function Collection({ collection }: { readonly collection: Shown }): JSX.Element {
  const { title, introduction, records, shown } = collection;
  return (
    <div class="with-contents">
      <div class="head">
        <p class="kicker">
          <a href="index.html">Records</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{introduction}</p>
      </div>
      <nav class="contents" aria-label="The records of this page">
        <details open>
          <summary>{counted(records.length, "record")}</summary>
          <ul>
            {records.map(([record]) => (
              <li key={record.id}>
                <a href={`#${record.id}`}>{nameOf(record)}</a>
                {"milestones" in record && <small> · {printed(statusOf(record))}</small>}
              </li>
            ))}
          </ul>
        </details>
      </nav>
      <div class="records">
        {records.map(([record, fields]) => (
          <Record key={record.id} {...{ record, fields, shown }} />
        ))}
      </div>
    </div>
  );
}
