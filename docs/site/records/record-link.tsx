import { Fragment, type JSX } from "preact";
import { visit } from "../../../src/index.js";
import { called, foreignName, word } from "../language.js";
import { hrefOf, isRecordId } from "../links.js";
import { nameOf, recordOf } from "./record-name.js";

/** A record by its name with a link to it, or a country by its name. The visit itself is on the index. */
export function RecordLink({ id }: { readonly id: string }): JSX.Element {
  if (id === visit.id) return <a href={`index.html#${visit.id}`}>{called(visit)}</a>;
  if (!isRecordId(id)) return <>{word("country", id)}</>;
  const record = recordOf(id);
  return (
    <a href={hrefOf(id)} lang={foreignName(record)}>
      {nameOf(record)}
    </a>
  );
}

/** Several of them, parted by commas; a list where their names are sentences. */
export function RecordLinks({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <RecordLink id={id} />
        </Fragment>
      ))}
    </>
  );
}

/** Several of them, one below the other. */
export function RecordList({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <RecordLink id={id} />
        </li>
      ))}
    </ul>
  );
}
