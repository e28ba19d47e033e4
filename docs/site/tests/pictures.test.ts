import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  agreements,
  attendanceOf,
  boundsOf,
  discrepanciesOf,
  events,
  figures,
  formatFigure,
  participants,
  passages,
  recordsCiting,
  type VisitEvent,
} from "../../../src/index.js";
import { attendeeGroups } from "../pictures/attendees.js";
import { draw } from "../pictures/draw.js";
import { measureScale } from "../pictures/measure-scale.js";
import { pictures } from "../pictures/pictures.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const docs = join(root, "docs");

/** A committed picture. */
function picture(name: string): Element {
  const { document } = new JSDOM(readFileSync(join(docs, "pictures", `${name}.svg`), "utf8"), {
    contentType: "image/svg+xml",
  }).window;
  return document.documentElement;
}

/** A text without its spaces: a title in lines is the same as in one. */
const closed = (text: string): string => text.replace(/\s+/g, "");

/** The texts that a reader sees, without the description and what only a pointer brings up. */
function seen(svg: Element): readonly string[] {
  return [...svg.querySelectorAll("text")].map((text) => {
    const parts = [...text.childNodes].filter(({ nodeName }) => nodeName !== "title");
    return closed(parts.map(({ textContent }) => textContent ?? "").join(" "));
  });
}

/** How often a text is seen. */
const times = (svg: Element, text: string): number => seen(svg).filter((one) => one === closed(text)).length;

describe.each(pictures)("$name", (one) => {
  const svg = picture(one.name);

  test("is drawn with the same bytes again, and is the committed one", () => {
    expect(draw(one)).toBe(draw(one));
    expect(readFileSync(join(docs, "pictures", `${one.name}.svg`), "utf8")).toBe(draw(one));
  });

  test("is an image with a title and a description, and has no id that another has", () => {
    expect(svg.getAttribute("role")).toBe("img");
    const names = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
    const [title, description] = names.map((id) => svg.querySelector(`[id="${id}"]`));
    expect([title?.nodeName, title?.textContent]).toEqual(["title", one.title]);
    expect([description?.nodeName, description?.textContent]).toEqual(["desc", one.description]);
    expect([...svg.querySelectorAll("[id]")].every(({ id }) => id.startsWith(`${one.name}-`))).toBe(true);
  });

  test("fits into a column of text, with no letter under 11 pixels, in colours that follow the page", () => {
    expect(Number(svg.getAttribute("width"))).toBeLessThanOrEqual(860);
    const sizes = [...svg.querySelectorAll("[font-size]")].map((element) => Number(element.getAttribute("font-size")));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    const colours = [...svg.querySelectorAll("[fill], [stroke]")].flatMap((element) =>
      ["fill", "stroke"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    expect(colours.filter((colour) => colour !== "none" && !/^var\(--[\w-]+\)$/.test(colour))).toEqual([]);
    expect(svg.querySelector("style")?.textContent).toContain("light-dark(");
  });

  test("asks for nothing from elsewhere", () => {
    expect(svg.outerHTML.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|@import|url\(|<script/,
    );
  });
});

test("the timeline has every event once, an arrow for all that is known of the order, and no clock time", () => {
  const svg = picture("timeline");
  for (const { title } of events) expect(times(svg, title), title).toBe(1);
  const after = events.flatMap((event: VisitEvent<AnyIds>) => event.after ?? []);
  const heads = [...svg.querySelectorAll("path")].filter((path) => path.getAttribute("transform")?.includes("rotate"));
  expect(heads).toHaveLength(after.length + 1); // one more explains the sign
  expect(seen(svg).filter((text) => /\d[:.]\d\d|o'clock|noon|morning|evening/i.test(text))).toEqual([]);
});

test("the figures are all there, as they are printed, with a ring where nothing is known and an arrow where an end is open", () => {
  const svg = picture("figures");
  const printed = new Map<string, number>();
  for (const figure of figures) printed.set(formatFigure(figure), (printed.get(formatFigure(figure)) ?? 0) + 1);
  for (const [text, number] of printed) expect(times(svg, text), text).toBe(number);
  for (const { label } of figures)
    expect(
      seen(svg).some((text) => text.startsWith(closed(label))),
      label,
    ).toBe(true);
  const open = figures.filter((figure) => {
    const bounds = boundsOf(figure);
    return bounds !== undefined && bounds.min !== bounds.max;
  });
  const heads = [...svg.querySelectorAll("path")].filter((path) => path.getAttribute("transform")?.includes("rotate"));
  expect(heads).toHaveLength(open.length + 3);
  const rings = svg.querySelectorAll("[stroke-dasharray]");
  expect(rings).toHaveLength(figures.filter((figure) => boundsOf(figure) === undefined).length + 1);
});

test("every disagreement on numbers stands above its figures", () => {
  const svg = picture("figures");
  const questions = new Set(figures.flatMap((figure) => discrepanciesOf(figure).map(({ question }) => question)));
  expect(questions.size).toBeGreaterThan(0);
  for (const question of questions) expect(times(svg, `≠ ${question}`), question).toBe(1);
});

test("no figure stands in two disagreements, of which the picture would show one", () => {
  expect(figures.filter((figure) => discrepanciesOf(figure).length > 1)).toEqual([]);
});

test("no axis has two units", () => {
  const [days] = figures.filter(({ unit }) => unit === "days");
  const [money] = figures.filter(({ unit }) => unit === "USD");
  if (days === undefined || money === undefined) throw new Error("no figures to compare");
  expect(() => measureScale([days, money], [0, 1])).toThrow("One axis for days and USD?");
});

test("the agreements are all there with every milestone", () => {
  const svg = picture("agreements");
  for (const { title } of agreements) expect(times(svg, title), title).toBe(1);
  const steps = agreements.flatMap(({ milestones }) => milestones);
  expect(svg.querySelectorAll("circle")).toHaveLength(steps.length + 2); // two more explain the signs
  const expected = steps.filter(({ reached }) => !reached);
  expect(svg.querySelectorAll("g[stroke-dasharray] circle, circle[stroke-dasharray]")).toHaveLength(
    expected.length + 1,
  );
});

test("no agreement goes back: each stage stands to the right of the one before", () => {
  const svg = picture("agreements");
  const heads = [...svg.querySelectorAll("path")].map((path) => path.getAttribute("transform") ?? "");
  const turns = heads.flatMap((transform) => /rotate\((-?[\d.]+)\)/.exec(transform)?.[1] ?? []);
  expect(turns).toHaveLength(agreements.reduce((sum, { milestones }) => sum + milestones.length - 1, 0));
  expect([...new Set(turns)]).toEqual(["90"]);
});

test("everybody who took part has a disc in each of their events", () => {
  const svg = picture("attendance");
  const names = attendeeGroups().flatMap(({ attendees }) => attendees.map(({ name }) => name));
  for (const name of names) expect(times(svg, name), name).toBe(1);
  for (const { name } of participants) expect(names).toContain(name);
  const entries = events.flatMap((event) => attendanceOf(event));
  expect(svg.querySelectorAll("circle")).toHaveLength(entries.length + 10); // ten more explain the signs
  expect(entries).toHaveLength(events.flatMap((event: VisitEvent<AnyIds>) => event.participants ?? []).length);
});

test("the coverage has a cell for every sentence, with the number of the records that cite it", () => {
  const svg = picture("coverage");
  const tips = [...svg.querySelectorAll("rect title")].map(({ textContent }) => textContent ?? "");
  const expected = passages.flatMap(({ source, passages: own }) =>
    own.map(({ id, setAside }) => {
      const citing = recordsCiting({ source, passage: id }).length;
      if (setAside !== undefined) return `Sentence ${id}: set aside: ${setAside.replaceAll("-", " ")}`;
      return `Sentence ${id}: cited by ${citing} ${citing === 1 ? "record" : "records"}`;
    }),
  );
  expect(tips.filter((tip) => tip !== "")).toEqual(expected);
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
  rmSync(join(folder, "pictures/figures.svg"));
  writeFileSync(join(folder, "pictures/figure.svg"), "");
  const { status, stderr } = checked(folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  const expected = ["discrepancies.md", "pictures/timeline.svg", "pictures/figures.svg", "pictures/coverage.svg"];
  expect(stderr.trim().split("\n")).toEqual(
    [...expected, "pictures/figure.svg"].map((name) => {
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
  const program = ["--import", "tsx", "docs/site/committed.ts", "check", ...folder];
  const env = { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8", env });
}
