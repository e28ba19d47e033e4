/** Makes TypeDoc's pages pages of this site: its guides, header, front page and policy. A plugin of TypeDoc. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Application, JSX, PageEvent, RendererEvent } from "typedoc";
import { DATA_VERSION } from "../../../src/index.js";
import { say } from "../language.js";
import { rootFrom } from "../links.js";
import security from "../policy.json" with { type: "json" };
import { checkCategories } from "./categories.js";
import { insertFilterKeys, SITE } from "./filter-keys.js";
import { groupGuides } from "./guides.js";
import { nameLandmarks, rankHeadings, unlinkSummaries } from "./markup.js";
import { addRunButtons } from "./run-buttons.js";
import { orderSignatures } from "./signatures.js";
import { SiteTheme } from "./theme.js";

/** The script that TypeDoc writes into each page, where the policy forbids it: it gets a file. */
const START = /(?<=<body>)<script>(.*?)<\/script>/s;
const START_FILE = "assets/start.js";

export function load(app: Application): void {
  groupGuides(app);
  checkCategories(app);
  insertFilterKeys(app);
  orderSignatures(app);
  app.renderer.defineTheme("site", SiteTheme);
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: security.policy }),
  );
  app.renderer.hooks.on("footer.begin", () =>
    JSX.createElement("p", null, say("page.footer", { version: DATA_VERSION })),
  );
  let start = "";
  app.renderer.on(PageEvent.END, (page) => {
    const root = rootFrom(`reference/${page.url}`);
    const contents = (page.contents ?? "").replace(START, (_, code: string) => {
      start = code;
      return `<script src="${rootFrom(page.url)}${START_FILE}"></script>`;
    });
    const mended = nameLandmarks(rankHeadings(unlinkSummaries(contents)));
    page.contents = addRunButtons(mended.replaceAll(`href="${SITE}`, `href="${root}`), root);
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) =>
    writeFileSync(join(outputDirectory, START_FILE), `${start}\n`),
  );
}
