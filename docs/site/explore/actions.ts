import type { Hit } from "../../../src/index.js";
import { say } from "../language.js";
import { csvOfHits, download, jsonOfHits } from "./downloads.js";
import { byId } from "./element.js";

/** What is shown, asked for when a button is pressed. */
export interface Shown {
  readonly hits: readonly Hit[];
  readonly code: string;
}

/** What the buttons do with what is shown: copy its link or its code, download its records. */
export function wireActions(shown: () => Shown): void {
  const on = (id: string, act: () => void): void => byId(id).addEventListener("click", act);
  on("copy-link", () => copy(location.href, say("explore.linkCopied")));
  on("copy-code", () => copy(shown().code, say("explore.codeCopied")));
  on("download-csv", () => download("ankara-visit-2025.csv", "text/csv;charset=utf-8", csvOfHits(shown().hits)));
  on("download-json", () => download("ankara-visit-2025.json", "application/json", jsonOfHits(shown().hits)));
}

function copy(text: string, done: string): void {
  const tell = (message: string): void => {
    byId("told").textContent = message;
  };
  // Over a plain connection a browser gives pages no clipboard.
  const { clipboard } = navigator as Partial<Navigator>;
  const refuse = (): void => tell(say("explore.notAllowed"));
  if (clipboard === undefined) refuse();
  else clipboard.writeText(text).then(() => tell(done), refuse);
}
