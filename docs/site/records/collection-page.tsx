import type { JSX } from "preact";
import { type CollectionName, statusOf } from "../../../src/index.js";
import { foreignName, isEnglish, say, word } from "../language.js";
import type { PageProps } from "../layout.js";
import { toEnglish } from "../links.js";
import { Say } from "../say.js";
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
          <a href="index.html">{say("page.records")}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{introduction}</p>
        <p class="downloads">
          <Say
            text="records.download"
            links={{
              csv: toEnglish(`files/csv/${name}.csv`, "records/"),
              json: toEnglish("files/visit.json", "records/"),
            }}
          />
        </p>
        {/* Topics have names alone; the others have texts, which are in English. */}
        {!isEnglish() && name !== "topics" && (
          <p>
            <small>{say("page.inEnglish")}</small>
          </p>
        )}
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
    <nav class="contents" aria-label={say("records.contents")}>
      <details open>
        <summary>{say("shared.records", { n: records.length })}</summary>
        <ul>
          {records.map(([record]) => (
            <li key={record.id} class={"milestones" in record && record.partOf !== undefined ? "member" : undefined}>
              <a href={`#${record.id}`} lang={foreignName(record)}>
                {nameOf(record)}
              </a>
              {"milestones" in record && <small> · {word("agreementStatus", statusOf(record))}</small>}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
