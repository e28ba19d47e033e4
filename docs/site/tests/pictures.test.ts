import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../scripts/files/read-csv.js";
import {
  type AnyIds,
  agreements,
  attendanceOf,
  DATA_VERSION,
  events,
  eventsWith,
  type Figure,
  figures,
  findAgreements,
  findEvents,
  formatFigure,
  getEvent,
  getFigure,
  getParticipant,
  orderOf,
  organizations,
  participants,
  passages,
  recordsCiting,
  sources,
  type VisitEvent,
} from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import type { Locale } from "../../../src/locales.js";
import { siteAddress } from "../address.js";
import { comparableFigures, disputedNumbers } from "../disputed-numbers.js";
import { Drawn } from "../drawn.js";
import { called, speaking } from "../language.js";
import { folderOf, hrefOf } from "../links.js";
import { dayOrder, longestSequence } from "../pictures/day-order.js";
import { disputePictures, labelWithoutSpeaker } from "../pictures/disputes.js";
import { draw } from "../pictures/draw.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";
import { NARROW, type Picture, WIDE } from "../pictures/picture.js";
import { committedPictures, pictures } from "../pictures/pictures.js";
import { embedOf } from "../pictures-page.js";
import { siteFolder } from "./site-files.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const docs = join(root, "docs");

const parsed = (svg: string): Element =>
  new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.documentElement;

function pictureIn(locale: Locale, name: string): Picture {
  const picture = speaking(locale, () => [...pictures(), ...disputePictures()]).find((one) => one.name === name);
  if (picture === undefined) throw new Error(`There is no picture ${name}.`);
  return picture;
}

const named = (name: string): Picture => pictureIn(en, name);

const drawings = new Map<string, readonly Element[]>();

/** A picture in its two layouts, as a page has them, in English or another language. */
function within(name: string, locale: Locale = en): readonly Element[] {
  const key = `${name} ${locale.language}`;
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const picture = pictureIn(locale, name);
  const markup = speaking(locale, () => renderToStaticMarkup(h(Drawn, { picture })));
  const made = [...new JSDOM(markup).window.document.querySelectorAll("svg")];
  drawings.set(key, made);
  return made;
}

const count = (svg: Element, selector: string): number => svg.querySelectorAll(selector).length;

const committed = committedPictures();

describe.each([...committed])("%s", (file, svg) => {
  const element = parsed(svg);
  const name = file.replace(".svg", "");

  test("is an image with a title, a description and the colours of both schemes, and asks for nothing from elsewhere", () => {
    expect(element.getAttribute("role")).toBe("img");
    expect(element.getAttribute("aria-labelledby")).toBe(`${name}-title ${name}-desc`);
    for (const part of ["title", "desc"]) expect(element.querySelector(`#${name}-${part}`)?.textContent).not.toBe("");
    const style = element.querySelector("style")?.textContent ?? "";
    expect(style).toMatch(/^(?!.*var\().*@media \(prefers-color-scheme:dark\)/s);
    expect(count(element, "[fill], [stroke], [style], a")).toBe(0);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|@import|url\(|<script/);
  });

  test("says what it shows, and has no text under 11 pixels", () => {
    const title = element.querySelector("title")?.textContent ?? "";
    expect(element.querySelector(".heading")?.textContent?.replace(/\s/g, "")).toBe(title.replace(/\s/g, ""));
    const sizes = [...svg.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

const LOCALES = [en, kk, ru, tr];
const both = (): readonly Picture[] => [...pictures(), ...disputePictures()];
const cases = LOCALES.flatMap((locale) =>
  speaking(locale, both).map((picture) => ({
    locale,
    name: picture.name,
    picture,
    folder: folderOf(locale.language),
  })),
);

describe.each(cases)("$name in $locale.language", ({ locale, name, picture, folder }) => {
  test("has a mark for each record of its data in both layouts, and each link leads to a record and has a name", () => {
    const ids = new Set(picture.table.rows.map(({ id }) => `records/${hrefOf(id)}`));
    for (const svg of within(name, locale)) {
      const links = [...svg.querySelectorAll("a")];
      const targets = links.map((link) => link.getAttribute("href") ?? "");
      expect(targets).toEqual(expect.arrayContaining([...ids]));
      for (const target of targets) expect(target).toBe(`records/${hrefOf(target.replace(/^.*#/, ""))}`);
      expect(links.filter((link) => (link.getAttribute("aria-label") ?? "").length < 5)).toEqual([]);
      const reached = links.filter((link) => link.getAttribute("tabindex") !== "-1");
      expect(new Set(reached.map((link) => link.getAttribute("href")))).toEqual(new Set(targets));
    }
  });

  test("has as many marks and rows as in English, and a title with the same numbers", () => {
    const english = named(name);
    const marksOf = (svg: Element): number => count(svg, "a > circle, a > .box, a .head");
    expect(within(name, locale).map(marksOf)).toEqual(within(name).map(marksOf));
    expect(picture.table.rows.map(({ id }) => id)).toEqual(english.table.rows.map(({ id }) => id));
    const numbersOf = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).sort();
    expect(numbersOf(picture.title)).toEqual(numbersOf(english.title));
  });

  test("is on the site as SVG, as PNG of its form and with the data of its table", () => {
    const file = (ending: string): Buffer => readFileSync(join(siteFolder, folder, "pictures", name + ending));
    const from = { version: DATA_VERSION, address: siteAddress() };
    const [wide, narrow] = speaking(locale, () => [draw(picture, WIDE, from), draw(picture, NARROW, from)]);
    expect(file(".svg").toString()).toBe(wide);
    expect(file("-narrow.svg").toString()).toBe(narrow);
    const own = locale === en ? null : locale.language;
    expect(["lang", "xml:lang"].map((attribute) => parsed(wide).getAttribute(attribute))).toEqual([own, own]);
    const [, width = 1, height = 1] = /width="(\d+)" height="(\d+)"/.exec(wide)?.map(Number) ?? [];
    const [columns, ...rows] = readCsv(file(".csv").toString());
    const [broad, high] = sizeOf(file(".png"));
    expect(broad).toBe(2 * WIDE.width);
    expect(Math.abs(high - (broad * height) / width)).toBeLessThanOrEqual(1);
    expect(columns?.slice(1)).toEqual(picture.table.columns);
    expect(rows).toEqual(picture.table.rows.map(({ id, cells }) => [id, ...cells.map(String)]));
  });

  test("is embedded by its file, or from the address of the site", () => {
    const [alone, online] = speaking(locale, () => [
      embedOf(picture, undefined),
      embedOf(picture, new URL("https://example.org/visit/")),
    ]);
    expect(alone).toBe(`<img src="${name}.svg" alt="${picture.title}" width="720"/>`);
    for (const [, target] of online.matchAll(/(?:href|srcset|src)="([^"]+)"/g)) {
      expect(target?.startsWith(`https://example.org/visit/${folder}pictures`), target).toBe(true);
      expect(() => readFileSync(join(siteFolder, (target ?? "").slice(26).replace(/#.*/, "")))).not.toThrow();
    }
  });
});

/** What the pictures say in a language: in both layouts, in what is written around them, and in their data. */
function saidIn(locale: Locale): readonly string[] {
  return speaking(locale, pictures).flatMap(({ name, title, reading, description, heading, table }) => [
    ...within(name, locale).flatMap((svg) =>
      [...svg.querySelectorAll("text, a")].map(
        (one) => one.getAttribute("aria-label") ?? one.textContent?.replace(/\s+/g, " ") ?? "",
      ),
    ),
    ...[title, reading, description, heading, ...table.columns],
    ...table.rows.flatMap(({ cells }) => cells.map(String)),
  ]);
}

/** Everything that a locale has: names, titles, words. */
function textsIn({ texts, words }: Locale): readonly string[] {
  const all = [...Object.values(texts), ...Object.values(words).flatMap((list) => Object.values(list))];
  return all.flatMap((one) => (typeof one === "string" ? one : Object.values(one)));
}

const latinWords = (text: string): readonly string[] => text.match(/\p{Script=Latin}{2,}/gu) ?? [];

test.each([kk, ru, tr])("the pictures in $language say nothing in English", (locale) => {
  const [said, own] = [saidIn(locale), textsIn(locale)];
  const english = Object.keys(locale.texts).filter(
    (text) => text.includes(" ") && !own.some((one) => one.includes(text)),
  );
  expect(english.filter((text) => said.some((one) => one.includes(text)))).toEqual([]);
  if (locale === tr) return;
  // Other letters than Cyrillic are in names alone.
  const known = new Set([...sources.map(({ publisher }) => publisher), ...own].flatMap(latinWords));
  expect(said.flatMap(latinWords).filter((one) => !known.has(one))).toEqual([]);
});

test("a speaker who states a number is left out of its subject in every language", () => {
  const attributed = disputedNumbers
    .flatMap((dispute) => comparableFigures(dispute))
    .filter(({ label, speaker }) => speaker !== undefined && label.includes(", according to "));
  expect(attributed).not.toEqual([]);
  for (const locale of LOCALES)
    for (const figure of attributed)
      speaking(locale, () => {
        const person = getParticipant(figure.speaker);
        const name = person && called(person).split(" ").at(-1);
        expect(labelWithoutSpeaker(figure)).not.toBe("");
        expect(labelWithoutSpeaker(figure)).not.toMatch(/according|айтуынша|словам|göre/);
        if (name !== undefined) expect(labelWithoutSpeaker(figure)).not.toContain(name);
      });
});

/** The width and the height of a PNG. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("the preview of links has the size that programs ask for", () => {
  expect(sizeOf(readFileSync(join(siteFolder, "preview.png")))).toEqual([1200, 630]);
});

describe("the timeline", () => {
  const day = findEvents({ date: "2025-07-29" });
  const placed = dayOrder(day);

  test("names the longest sequence of a day whose order is stated", () => {
    const sequence = longestSequence(day);
    expect(named("timeline").title).toMatch(new RegExp(`^${sequence.length} of the ${day.length} events on 29 July `));
    for (const [index, later] of sequence.slice(1).entries()) {
      const earlier = sequence[index];
      expect(later.after).toContain(earlier?.id);
      expect(later.inferred ?? []).not.toContain("after");
    }
    // As many events as it has rows: a longer one there is not.
    expect(sequence).toHaveLength(Math.max(...placed.map(({ row }) => row)) + 1);
  });

  test("has a box for every event, and an arrow where no other event is between", () => {
    const arrows = placed.flatMap(({ event, follows }) => follows.map((earlier) => [earlier, event] as const));
    for (const [earlier, later] of arrows) {
      expect(orderOf(getEvent(earlier.id), getEvent(later.id))).toBe("before");
      const between = day.filter(
        (one) => orderOf(getEvent(earlier.id), one) === "before" && orderOf(one, getEvent(later.id)) === "before",
      );
      expect(between).toEqual([]);
    }
    const inferred = events.filter((event: VisitEvent<AnyIds>) => event.inferred?.includes("date"));
    for (const svg of within("timeline")) {
      expect(count(svg, "a > .box")).toBe(events.length);
      expect(count(svg, "a > .box.dashed")).toBe(inferred.length);
      expect(count(svg, ".head")).toBe(arrows.length + 2); // two more explain the signs
      expect(svg.textContent).not.toMatch(/\d[:.]\d\d|o'clock|noon|morning|evening/i);
    }
  });

  test("has no box that lies on another", () => {
    for (const { event, row, from, to } of placed) {
      expect(from).toBeLessThan(to);
      const beside = placed.filter((other) => other.event !== event && other.row === row);
      expect(beside.filter((other) => other.from < to && from < other.to)).toEqual([]);
    }
  });
});

test("the title of the disputed numbers has the distance between two speakers, and each question its figures", () => {
  const distance = getFigure("kazakh-investment-tokayev").value - getFigure("kazakh-investment-erdogan").value;
  const words = formatFigure({ ...getFigure("kazakh-investment-tokayev"), value: distance, comparator: "=" });
  expect(named("disputes").title).toBe(
    `Erdoğan and The Astana Times differ by about ${words} or more on Kazakh investment in Türkiye`,
  );
  const all = disputedNumbers.flatMap((dispute) => comparableFigures(dispute));
  for (const svg of within("disputes")) {
    expect(count(svg, "a > circle")).toBe(all.length);
    for (const { question } of disputedNumbers)
      expect(svg.textContent?.replace(/\s/g, "")).toContain(question.replace(/\s/g, ""));
    for (const figure of all) expect(svg.textContent).toContain(formatFigure(figure));
  }
  expect(named("disputes").description).toContain("18 documents");
});

test("each disputed number has a picture of its own, with what was found above the question", () => {
  expect(
    disputePictures()
      .map(({ reading }) => reading)
      .sort(),
  ).toEqual(disputedNumbers.map(({ question }) => question).sort());
  expect(named("dispute-kazakh-investment").title).toBe(named("disputes").title);
  expect(named("dispute-documents-signed-count").title).toBe("Sources say 18, 20 or more than 20 documents");
  for (const locale of LOCALES)
    for (const { title } of speaking(locale, disputePictures)) {
      expect(title).not.toMatch(/[?]/);
      expect(title).toMatch(/\d/);
    }
  for (const { name, table } of disputePictures())
    for (const svg of within(name)) expect(count(svg, "a > circle")).toBe(table.rows.length);
});

test("a downloaded picture says its version and, where the site has one, its address", () => {
  const footOf = (svg: string): string => [...parsed(svg).querySelectorAll("text")].at(-1)?.textContent ?? "";
  const picture = named("timeline");
  const address = new URL("https://example.org/visit/");
  for (const room of [WIDE, NARROW]) {
    expect(footOf(draw(picture, room, { version: "1.2.3", address }))).toBe(
      "ankara-visit-2025 1.2.3, CC0 1.0, https://example.org/visit/",
    );
    expect(footOf(draw(picture, room, { version: "1.2.3", address: undefined }))).toBe(
      "ankara-visit-2025 1.2.3, CC0 1.0",
    );
  }
});

test("what was so before and what is so after are no rivals", () => {
  const disputed = disputedNumbers.flatMap((dispute) => comparableFigures(dispute).map(({ measure }) => measure));
  expect(disputed).not.toContain("visa-free-days");
});

test.each<readonly [comparator: Figure["comparator"], full: number, dashed: number, arrows: number]>([
  ["=", 1, 0, 0],
  ["~", 0, 1, 0],
  [">", 0, 0, 1],
  [">=", 1, 0, 1],
  ["<", 0, 0, 1],
])("a number that is %s is drawn as what is known of it", (comparator, full, dashed, arrows) => {
  const figure = { ...getFigure("documents-signed"), comparator };
  const svg = parsed(`<svg>${renderToStaticMarkup(h(NumberMark, { figure, scale: (value) => value, y: 0 }))}</svg>`);
  expect([count(svg, "circle.full"), count(svg, "circle.dashed"), count(svg, ".head")]).toEqual([full, dashed, arrows]);
});

test("no scale has two units", () => {
  const [days] = figures.filter(({ unit }) => unit === "days");
  const [money] = figures.filter(({ unit }) => unit === "USD");
  if (days === undefined || money === undefined) throw new Error("no figures to compare");
  expect(() => numberScale([days, money], [0, 1])).toThrow("One scale for days and USD?");
});

test("the title of the agreements counts them by their status, and all are there with every milestone, none going back", () => {
  const number = (
    ...status: readonly ("planned" | "announced" | "signed" | "in-force" | "under-construction")[]
  ): number => findAgreements({ partOf: null, status }).length;
  const whole = findAgreements({ partOf: null }).length;
  expect(named("agreements").title).toBe(
    `${number("planned", "announced")} of ${whole} agreements are only planned or announced; ` +
      `${number("signed")} are signed, ${number("in-force")} is in force and ${number("under-construction")} is under construction`,
  );
  const steps = agreements.flatMap(({ milestones }) => milestones);
  for (const svg of within("agreements")) {
    expect(count(svg, "a > circle.full")).toBe(steps.filter(({ reached }) => reached).length);
    expect(count(svg, "a > circle.dashed")).toBe(steps.filter(({ reached }) => !reached).length);
    const heights = [...svg.querySelectorAll("a")].map((row) => {
      const places = [...row.querySelectorAll("circle:not(.dot)")].map((one) => Number(one.getAttribute("cx")));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const reached = [...row.querySelectorAll("circle.full")].map((one) => Number(one.getAttribute("cx")));
      return Math.max(0, ...reached);
    });
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  }
});

test("the title of who was where counts their events, and everybody has a mark in each of theirs", () => {
  const numbers = [...participants, ...organizations].map((one) => eventsWith(one).length).sort((a, b) => b - a);
  const groups = events.flatMap((event) => attendanceOf(event).flatMap((one) => ("group" in one ? [one.group] : [])));
  const most = Math.max(numbers[2] ?? 0, ...groups.map((group) => groups.filter((other) => other === group).length));
  // He was not at the meetings of companies beside the visit.
  expect(numbers[0]).toBeLessThan(events.length);
  expect(named("attendance").title).toBe(
    `Tokayev was at ${numbers[0]} events, Erdoğan at ${numbers[1]}; the sources place no one else at more than ${most}`,
  );
  const entries = events.flatMap((event) => attendanceOf(event));
  for (const svg of within("attendance")) {
    expect(count(svg, "a > circle")).toBe(entries.length);
    expect(count(svg, "a > circle.full, a > circle.half")).toBe(
      entries.filter(({ role }) => role !== undefined).length,
    );
    for (const name of [...participants.map((one) => one.name), ...groups])
      expect(svg.textContent?.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
  }
});

test("the coverage has a cell for every sentence, with the number of the records that cite it", () => {
  const svg = parsed(committed.get("coverage.svg") ?? "");
  const all = passages.flatMap(({ source, passages: own }) => own.map((passage) => ({ source, ...passage })));
  const cited = all.filter(({ setAside }) => setAside === undefined);
  expect(svg.querySelector("title")?.textContent).toContain(`${cited.length} of the ${all.length} sentences`);
  expect([...svg.querySelectorAll("text.middle")].map(({ textContent }) => textContent)).toEqual(
    all.map(({ source, id, setAside }) =>
      setAside === undefined ? String(recordsCiting({ source, passage: id }).length) : "–",
    ),
  );
});

test("what is stale, missing or drawn by nothing is named, with the command that renews it", () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  cpSync(docs, folder, { recursive: true, filter: (from) => !from.startsWith(join(docs, "site")) });
  const change = (name: string, from: string, to: string): void => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  change("discrepancies.md", "How many", "How much");
  change("pictures/timeline.svg", "Arrival in A", "Arrivals in A");
  change("pictures/coverage.svg", "</svg>", "");
  rmSync(join(folder, "pictures/disputes.svg"));
  writeFileSync(join(folder, "pictures/dispute.svg"), "");
  const { status, stderr } = checked(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  const expected = ["discrepancies.md", "pictures/timeline.svg", "pictures/disputes.svg", "pictures/coverage.svg"];
  expect(stderr.trim().split("\n")).toEqual(
    [...expected, "pictures/dispute.svg"].map((name) => {
      const command = name.startsWith("pictures/") ? "npm run docs:pictures" : "npm run docs:pages";
      return `docs/${name} is stale: renew it with \`${command}\`.`;
    }),
  );
});

test("nothing is stale, as committed; other hours and another language draw the same", () => {
  expect(checked()).toMatchObject({ status: 0, stderr: "" });
});

/** What the command says of the pages and pictures in `docs/`, or in a folder like it, at a far hour and in Turkish. */
function checked(...folder: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  // The settings of the markup are found from the folder of the site.
  const program = ["--import", "tsx", "committed.ts", "check", ...folder];
  const env = { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
  return spawnSync(process.execPath, program, { cwd: join(docs, "site"), encoding: "utf8", env });
}
