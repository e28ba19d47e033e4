"use client";

import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import * as schema from "ankara-visit-2025/schema";
import { useEffect } from "react";
import { ask } from "../ask.mjs";
import { texts } from "../texts.mjs";

/** Written on the server first, and again in the browser: React finds whatever differs. */
export function InBrowser({ answers, texts: given }) {
  useEffect(() => {
    const table = fetch(new URL("ankara-visit-2025/files/csv/figures.csv", import.meta.url));
    window.answers = ask(visit, audit, schema).then(async (own) => {
      if (!(await (await table).text()).includes("documents-signed")) throw new Error("not the table of figures");
      const here = JSON.stringify([own, texts()], undefined, 1).split("\n");
      const there = new Set(JSON.stringify([answers, given], undefined, 1).split("\n"));
      const others = here.filter((line) => !there.has(line));
      if (others.length > 0) throw new Error(`not as on the server: ${others.join(" ")}`);
      return own;
    });
  }, [answers, given]);
  return texts().map((text) => <p key={text}>{text}</p>);
}
