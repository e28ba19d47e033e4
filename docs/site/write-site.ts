/** Puts the pages of the site around the reference, which TypeDoc has written. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { assertLinks } from "../../scripts/assert-links.js";
import { writeFilesTo } from "../../scripts/files/write-files-to.js";
import { sources } from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { siteAddress } from "./address.js";
import { bundle, LICENCES, licencesOf } from "./bundle.js";
import { citationFile } from "./citation-file.js";
import { downloadPage } from "./download-page.js";
import { fileContents } from "./downloads.js";
import { explorePage } from "./explore/page.js";
import { feedOf } from "./feed.js";
import { robotsOf, sitemapOf } from "./for-crawlers.js";
import { frontPage } from "./front/front-page.js";
import { guidesPage } from "./guides-page.js";
import { isEnglish, speaking, type Texts } from "./language.js";
import { Page, type PageProps } from "./layout.js";
import { folderOf, SANDBOX } from "./links.js";
import { notFoundPage } from "./not-found-page.js";
import { pictureFiles, pngOf } from "./pictures/files.js";
import { preview } from "./pictures/preview.js";
import { picturesPage } from "./pictures-page.js";
import { buildPlayground } from "./playground/build.js";
import { playgroundPage } from "./playground/page.js";
import { shownCollections } from "./records/collection.js";
import { collectionPage } from "./records/collection-page.js";
import { recordsIndexPage } from "./records/index-page.js";
import { passagesPage } from "./records/passages-page.js";
import strings from "./strings.json" with { type: "json" };

assertLinks(sources);
const site = new URL("dist/", import.meta.url);
for (const name of ["theme", "shared", "site", "records", "picture", "pictures", "explore", "download", "playground"])
  copy(`${name}.css`);
copy("front.css", new URL("front/", import.meta.url));
for (const name of ["site.js", "copy.js", "records.js", "icon.svg"]) copy(name);
for (const locale of [en, kk, ru, tr])
  speaking(locale, () => {
    writePages();
    for (const [name, content] of pictureFiles()) write(name, content);
  });
write("preview.png", pngOf(preview(), 1200));
writeFilesTo(fileURLToPath(new URL("files/", site)), fileContents);
writeForCrawlers();
const script = {
  entryPoints: [fileURLToPath(new URL("explore/main.ts", import.meta.url))],
  outfile: fileURLToPath(new URL("explore.js", site)),
};
// Most texts stand on the pages alone: a script without any tells which it names.
const withoutTexts = await bundle({ ...script, ...withTextsOf("en", ""), write: false });
const naming = withoutTexts.outputFiles?.map(({ text }) => text).join("") ?? "";
const explore = await bundle({ ...script, ...withTextsOf("en", naming) });
for (const language of ["kk", "ru", "tr"]) {
  const locale = `export { ${language} as locale } from "../../src/locales/${language}.js";`;
  await bundle({
    stdin: {
      contents: `${locale}export { default as texts } from "./strings.json";`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
    },
    outfile: fileURLToPath(new URL(`explore.${language}.js`, site)),
    ...withTextsOf(language, naming),
  });
}
writeFileSync(new URL(LICENCES, site), licencesOf([explore.metafile, ...(await buildPlayground())]));

/** In place of all texts, those of one language that a script names, and those of what it names by a value. */
function withTextsOf(language: string, naming: string): Pick<BuildOptions, "charset" | "plugins"> {
  const texts: Texts = strings;
  const own = Object.entries(texts).filter(
    ([key]) => /^(explore\.filter|collections|language|field)\./.test(key) || naming.includes(`"${key}"`),
  );
  const contents = JSON.stringify(Object.fromEntries(own.map(([key, text]) => [key, { [language]: text[language] }])));
  const plugin: Plugin = {
    name: "texts of one language",
    setup: ({ onLoad }) => onLoad({ filter: /strings\.json$/ }, () => ({ contents, loader: "json" })),
  };
  return { charset: "utf8", plugins: [plugin] };
}

/** The pages of the language that is spoken; those of a single language are in English. */
function writePages(): void {
  const pages: readonly PageProps[] = [
    ...[frontPage(), picturesPage(), explorePage(), recordsIndexPage()],
    ...Array.from(shownCollections(), ([name, collection]) => collectionPage(name, collection)),
    ...(isEnglish() ? [guidesPage(), passagesPage(), downloadPage(), playgroundPage(), notFoundPage()] : []),
  ];
  for (const page of pages) writePage(page);
}

function writeForCrawlers(): void {
  const address = siteAddress();
  writeFileSync(new URL("robots.txt", site), robotsOf(address));
  if (address !== undefined) {
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
    writeFileSync(
      new URL("sitemap.xml", site),
      sitemapOf(address, pages.filter((path) => path !== "404.html" && path !== SANDBOX).sort()),
    );
  }
  const changelog = new URL("../../CHANGELOG.md", import.meta.url);
  const { version, authors, "date-released": released } = citationFile;
  if (!existsSync(changelog) || released === undefined) return;
  const author = authors.map(({ name }) => name).join(", ");
  const release = { changelog: readFileSync(changelog, "utf8"), version, released, author, address };
  writeFileSync(new URL("data-changes.atom", site), feedOf(release));
}

function copy(name: string, from: string | URL = import.meta.url): void {
  copyFileSync(new URL(name, from), new URL(name, site));
}

function writePage(page: PageProps): void {
  write(page.path, `<!doctype html>\n${renderToStaticMarkup(h(Page, page))}\n`);
}

/** Writes a file into the folder of the language that is spoken. */
function write(path: string, content: string | Uint8Array): void {
  const file = fileURLToPath(new URL(folderOf() + path, site));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
