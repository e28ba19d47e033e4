import { runInNewContext } from "node:vm";
import * as api from "../../../src/index.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";

/** The ids of the records that shown code gives: it is run as it stands, with the package for its import. */
export function idsByCode(code: string): readonly string[] {
  const script = code
    .replace(/^import (\{[^}]*\}) from "ankara-visit-2025";/, "const $1 = api;")
    .replace(/^import \{ (kk|ru|tr) \} from "ankara-visit-2025\/locales\/\1";/m, "const { $1 } = locales;")
    .replaceAll(/new Set<\w+>/g, "new Set");
  // The value of a script is that of its last expression.
  const given = runInNewContext(script, { api, locales: { kk, ru, tr } }) as readonly Given[]; // by the rule of the code, looked at below
  return given.flatMap((one) =>
    "events" in one ? one.events.map(({ id }) => id) : "record" in one ? one.record.id : one.id,
  );
}

/** A record, a hit, or a day of the timeline. */
type Given =
  | { readonly id: string }
  | { readonly record: { readonly id: string } }
  | { readonly events: readonly { readonly id: string }[] };
