import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import * as schema from "ankara-visit-2025/schema";
import { ask } from "../ask.mjs";
import { texts } from "../texts.mjs";
import { InBrowser } from "./in-browser.jsx";

/** Asks on the server, and hands the answers to the browser, which compares them with its own. */
export default async function Page() {
  return <InBrowser answers={await ask(visit, audit, schema)} texts={texts()} />;
}
