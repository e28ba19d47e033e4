import type { Hit } from "../../../src/index.js";
import { csvOfHits, download, fileName, jsonOfHits } from "./downloads.js";
import { byId } from "./element.js";
import type { State } from "./state.js";

/** What is shown, asked for when a button is pressed. */
export interface Shown {
  readonly state: State;
  readonly hits: readonly Hit[];
}

/** What the buttons do with what is shown: download its records. Its link and its code are copied as on other pages. */
export function wireActions(shown: () => Shown): void {
  const give = (ending: string, type: string, write: typeof csvOfHits): void =>
    byId(`download-${ending}`).addEventListener("click", () => {
      const { state, hits } = shown();
      download(fileName(state, ending), type, write(hits, location.href));
    });
  give("csv", "text/csv;charset=utf-8", csvOfHits);
  give("json", "application/json", jsonOfHits);
}
