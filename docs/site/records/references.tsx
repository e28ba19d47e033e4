import type { JSX } from "preact";
import { type CollectionName, referencesTo } from "../../../src/index.js";
import { counted } from "../words.js";
import { RecordLink } from "./record-link.js";

/** More than so many are folded away until somebody asks for them. */
const SHOWN = 4;

/** What names a record, apart from the collections whose fields say so already. */
export function References({
  id,
  except,
}: {
  readonly id: string;
  readonly except: readonly CollectionName[];
}): JSX.Element | null {
  const names = referencesTo(id).filter(({ collection }) => !except.includes(collection));
  const ids = [...new Set(names.map(({ record }) => record.id))];
  if (ids.length === 0) return null;
  const list = (
    <ul>
      {ids.map((one) => (
        <li key={one}>
          <RecordLink id={one} />
        </li>
      ))}
    </ul>
  );
  if (ids.length <= SHOWN) return list;
  return (
    <details>
      <summary>{counted(ids.length, "record")}</summary>
      {list}
    </details>
  );
}
