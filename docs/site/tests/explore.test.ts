import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../../scripts/files/csv.js";
import {
  agreements,
  events,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  formatFigure,
  getEvent,
  participants,
  search,
  statements,
  timeline,
  topics,
} from "../../../src/index.js";
import { answer } from "../explore/answer.js";
import { codeOf } from "../explore/code.js";
import { csvOfHits } from "../explore/downloads.js";
import { API_KEYS } from "../explore/keys.js";
import { QUESTIONS } from "../explore/questions.js";
import { addressOf, type State } from "../explore/state.js";
import { suggestionsFor } from "../explore/suggestions.js";
import { COLLECTIONS } from "../links.js";
import { hasBrowser } from "./browser.js";
import { idsByCode } from "./explore-code.js";
import { keyQueries, QUERIES } from "./explore-queries.js";
import { problemsOn, useSite } from "./site.js";
import { siteFolder } from "./site-files.js";

/** A choice of a filter, and the ids of the records that it leaves. */
interface Chosen {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly found: readonly string[];
}

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  lists.flat().map(({ id }) => id);

test("the script and its data stay under 60 kB, compressed", () => {
  expect(brotliCompressSync(readFileSync(join(siteFolder, "explore.js"))).length).toBeLessThan(60_000);
});

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

test("the code of every query names its keys and gives the records that are listed", () => {
  for (const { name, key, state } of keyQueries) {
    const code = codeOf(state);
    const apiKey = API_KEYS[key][name];
    if (apiKey !== undefined) expect(code, `${name} ${key}`).toContain(`${apiKey}: `);
  }
  // Where nothing is asked the page shows the days: see below.
  const [, ...asking] = QUERIES;
  for (const state of asking) expect(idsByCode(codeOf(state)), addressOf(state)).toEqual(idsFor(state));
});

test("every key that a collection has is asked for, and finds something but where no record has a value", () => {
  const empty = keyQueries.filter(({ state }) => answer(state).length === 0);
  expect(empty.map(({ name, key }) => `${name} ${key}`)).toEqual(["events status"]);
  const asked = keyQueries.map(({ name, key }) => `${name} ${API_KEYS[key][name]}`);
  // A helper names its keys where it meets one that it lacks.
  const finders = {
    agreements: findAgreements,
    events: findEvents,
    figures: findFigures,
    participants: findParticipants,
    statements: findStatements,
  };
  for (const [name, find] of Object.entries(finders)) {
    for (const key of keysOf(find)) expect(asked).toContain(`${name} ${key}`);
  }
});

/** The keys of a helper, which its error lists. */
function keysOf(find: (filter: never) => unknown): readonly string[] {
  try {
    find({ "no key": 1 } as never); // on purpose
  } catch (error) {
    const list = /Valid keys: ([\w, ]+)/.exec(String(error))?.[1];
    if (list !== undefined) return list.split(", ");
  }
  throw new Error("The helper lists no keys.");
}

test("each question to begin with finds something", () => {
  for (const { question, state } of QUESTIONS) expect(answer(state).length, question).toBeGreaterThan(0);
});

test("a day gives the statements and figures of its events, and what else belongs to it", () => {
  for (const { date } of timeline()) {
    const isThen = (id: (typeof events)[number]["id"] | undefined): boolean => getEvent(id)?.date === date;
    const found = idsFor({ date });
    const own = idsOf(
      figures.filter(({ statedAt, event }) => isThen(statedAt ?? event)),
      statements.filter(({ event }) => isThen(event)),
    );
    expect(found.filter((id) => idsOf(figures, statements).includes(id))).toEqual(own);
    expect(found).toEqual(expect.arrayContaining([...idsOf(findEvents({ date }), findAgreements({ date }))]));
  }
  const kinds = new Set(answer({ date: "2025-07-29" }).map(({ collection }) => collection));
  expect([...kinds].sort()).toEqual([...COLLECTIONS].sort());
});

test("a number is found however it is written", () => {
  for (const figure of figures.filter(({ value }) => value >= 1_000)) {
    const whole = figure.value.toLocaleString("en", { maximumFractionDigits: 0 });
    const spellings = [`${figure.value}`, whole, whole.replaceAll(",", " "), `$${whole}`];
    const billions = figure.value / 1e9;
    if (billions >= 1) spellings.push(`${billions} billion`, `$${billions}bn`, `US$${billions} BN`, `${billions}b`);
    const [first, ...others] = spellings.map((q) => idsFor({ q }));
    expect(first).toContain(figure.id);
    for (const [index, ids] of others.entries()) expect(ids, spellings[index + 1]).toEqual(first);
  }
  expect(idsFor({ q: "12000" })).toEqual(["kazakhstani-students-in-turkiye"]);
  expect(idsFor({ q: "trade $15bn target" })).toContain("trade-turnover-target");
});

test("a date is found however it is written", () => {
  const spellings = ["2025-07-29", "29 July", "29 July 2025", "July 29, 2025", "29th jul", "29.07.2025", "29/7/2025"];
  for (const q of spellings) expect(idsFor({ q }), q).toEqual(idsFor({ q: "2025-07-29" }));
  expect(idsFor({ q: "29 July" })).toEqual(expect.arrayContaining([...idsOf(findEvents({ date: "2025-07-29" }))]));
  expect(idsFor({ q: "99 July" })).toEqual([]);
});

test("where nothing is found, the nearest words or one filter less are proposed, and find something", () => {
  const proposed = (state: State): readonly string[] => {
    expect(answer(state)).toEqual([]);
    return suggestionsFor(state).map((one) => {
      expect(answer(one.state).length, one.text).toBe(one.count);
      return one.text;
    });
  };
  expect(proposed({ q: "tokajew" })).toEqual(["Search for “tokayev”"]);
  expect(proposed({ q: "what was signed" })).toEqual(["Search for “signed”"]);
  expect(proposed({ q: "erdogn enrgy" })[0]).toBe("Search for “erdogan energy”");
  expect(proposed({ q: "trade", topic: "energy", in: "gaps" })).toContain("Remove Topic: Energy");
  expect(proposed({ q: "28 July", in: "discrepancies", topic: "trade" })).toContain("Remove all filters");
  expect(proposed({ q: "qqqqqqqqqqqq" })).toEqual([]);
});

test("the CSV of what is listed is written as that of the files, and no cell begins a formula", () => {
  const [figure] = answer({ in: "figures" });
  if (figure?.collection !== "figures") throw new Error("No figure was found.");
  const odd = ['=1+1,"x"', "@a\nb", "+1", "Plain"];
  const hits = odd.map((label) => ({ ...figure, record: { ...figure.record, label } }));
  const [head = "", ...lines] = csvOfHits(hits).split("\r\n");
  const names = head.split(",");
  const alone = lines.slice(0, -1).map((line) => line.slice(`figures,${figure.record.id},`.length));
  const titles = csvOf(
    { columns: [{ name: "title" }] as never },
    odd.map((title) => ({ title })),
  )
    .split("\r\n")
    .slice(1, -1); // no more than the name is read
  for (const [index, title] of titles.entries()) expect(alone[index]?.startsWith(`${title},`), title).toBe(true);
  expect(names.slice(0, 3)).toEqual(["collection", "id", "title"]);
  // Every record says what it is, and has its line.
  expect(csvOfHits(answer({})).split("\r\n").length).toBe(answer({}).length + 2);
});

describe.runIf(hasBrowser()).concurrent("the page that answers", () => {
  const site = useSite();

  const open = (query = ""): ReturnType<typeof site.open> => site.open(`explore.html${query}`);

  /** The ids of the records that are listed. */
  const found = async (page: Page): Promise<readonly string[]> =>
    page
      .locator("#found [data-record]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-record") ?? ""));

  test("shows the days before anything is asked", async () => {
    const { page, faults, close } = await open();
    expect(await found(page)).toEqual(timeline().flatMap((day) => idsOf(day.events)));
    expect(faults).toEqual([]);
    await close();
  });

  test("finds what the search of the package finds, and keeps the words in the address", async () => {
    const { page, close } = await open();
    await page.getByLabel("Search").fill("erdogan");
    expect(await found(page)).toEqual(search("erdogan").map(({ record }) => record.id));
    expect(await page.locator("#count").textContent()).toBe(`${search("erdogan").length} records`);
    expect(page.url()).toMatch(/\?q=erdogan$/);
    await close();
  });

  // The order of the collections is that of the pages of records.
  test("each choice of each filter narrows as the helper does", async () => {
    const { page, close } = await open();
    const expected: Readonly<Record<string, (value: never) => readonly string[]>> = {
      kind: (kind) => idsOf([...events, ...agreements].filter((one) => one.kind === kind)),
      topic: (topic) =>
        idsOf(findEvents({ topic }), findAgreements({ topic }), findFigures({ topic }), findStatements({ topic })),
      participant: (participant) =>
        idsOf(
          findEvents({ participant }),
          [{ id: participant }],
          findAgreements({ signatory: participant }),
          findFigures({ speaker: participant }),
          findStatements({ speaker: participant }),
        ),
    };
    const values: Readonly<Record<string, readonly string[]>> = {
      kind: [...new Set([...events, ...agreements].map(({ kind }) => kind))],
      topic: idsOf(topics),
      participant: idsOf(participants),
    };
    for (const [key, own] of Object.entries(values)) {
      const chosen: readonly Chosen[] = await page.evaluate(`(() => {
        const select = document.querySelector("#filter-${key}");
        const choose = (value) => {
          select.value = value;
          select.dispatchEvent(new Event("change"));
        };
        const chosen = [...select.options].slice(1).map(({ value, label, disabled }) => {
          choose(value);
          const links = [...document.querySelectorAll("#found [data-record]")];
          return { value, label, disabled, found: links.map((link) => link.dataset.record) };
        });
        choose("");
        return chosen;
      })()`);
      expect(chosen.map(({ value }) => value).sort()).toEqual([...own].sort());
      for (const { value, label, disabled, found } of chosen) {
        const ids = expected[key]?.(value as never) ?? []; // a value of this key
        expect({ found, disabled }, `${key} ${value}`).toEqual({ found: ids, disabled: ids.length === 0 });
        expect(label).toMatch(new RegExp(`\\(${ids.length}\\)$`));
      }
    }
    await close();
  });

  test("lists what the shown code gives, each with what its record says", async () => {
    const { page, faults, close } = await open();
    const addresses = QUERIES.map(addressOf);
    const shown: readonly { readonly code: string; readonly found: readonly string[] }[] = await page.evaluate(`
      ${JSON.stringify(addresses)}.map((address) => {
        history.replaceState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
        const links = [...document.querySelectorAll("#found [data-record]")];
        return { code: document.querySelector("#code").textContent, found: links.map((link) => link.dataset.record) };
      })`);
    for (const [index, { code, found }] of shown.entries()) expect(idsByCode(code), addresses[index]).toEqual(found);
    await page.goto(`${site.url}explore.html?in=figures`);
    const rows = await page.locator("#found li").allTextContents();
    for (const [index, figure] of figures.entries()) expect(rows[index]).toContain(formatFigure(figure));
    const inferred = page.locator("#found li", { has: page.locator('[data-record="trade-turnover-target"]') });
    expect(await inferred.locator(".when").textContent()).toMatch(/29 July 2025inferred$/);
    await page.locator('[data-record="trade-turnover-target"]').click();
    await page.waitForURL(/records\/.*trade-turnover-target/);
    expect(faults).toEqual([]);
    await close();
  });

  test("copies its link and its code, and gives what it lists as CSV and JSON", async () => {
    const { page, faults, close } = await open("?in=figures&topic=trade");
    await page.evaluate(`Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text) => { document.body.dataset.copied = text; } },
    })`);
    const copied = async (): Promise<unknown> => page.evaluate("document.body.dataset.copied");
    await page.getByRole("button", { name: "Copy link" }).click();
    expect(await copied()).toBe(page.url());
    await page.getByText("Show this query as code").click();
    await page.getByRole("button", { name: "Copy code" }).click();
    expect(await copied()).toBe(await page.locator("#code").textContent());
    expect(await page.locator("#told").textContent()).toBe("Code copied");
    const hits = answer({ in: "figures", topic: "trade" });
    for (const [format, text] of [
      ["CSV", csvOfHits(hits)],
      ["JSON", `${JSON.stringify(hits, null, 2)}\n`],
    ]) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Download ${format}` }).click(),
      ]);
      expect(readFileSync(await file.path(), "utf8")).toBe(text);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("other filters open on demand, and what is proposed for nothing is one click away", async () => {
    const { page, close } = await open("?in=figures");
    await page.getByText("More filters").click();
    await page.getByLabel("Stated as").selectOption("target");
    expect(await found(page)).toEqual(idsOf(findFigures({ modality: "target" })));
    expect(await page.locator("#filter-party").isVisible()).toBe(false);
    await page.getByLabel("Search").fill("tokajew");
    await page.locator("#found .button").first().click();
    expect((await found(page)).length).toBeGreaterThan(0);
    await close();
  });

  test("filters and words together, each of which can be taken away", async () => {
    const { page, close } = await open("?q=trade&participant=recep-tayyip-erdogan&in=statements");
    const own = idsOf(findStatements({ speaker: "recep-tayyip-erdogan" }));
    const ids = search("trade").flatMap(({ record }) => (own.includes(record.id) ? record.id : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(await found(page)).toEqual(ids);
    await page.getByRole("link", { name: "Remove Person: Recep Tayyip Erdoğan" }).click();
    await page.getByRole("link", { name: "Remove Collection: Statements" }).click();
    expect(await found(page)).toEqual(search("trade").map(({ record }) => record.id));
    await close();
  });

  test("a filter leaves out, and finds nothing that the words alone do not, nor less of what it keeps", async () => {
    const { page, close } = await open("?q=erdogan&in=statements");
    const ids = search("erdogan").flatMap(({ collection, record }) => (collection === "statements" ? record.id : []));
    expect(ids.length).toBeGreaterThan(10);
    expect(await found(page)).toEqual(ids);
    await close();
  });

  test("an address that is shared gives the same view, and going back gives the one before", async () => {
    const { page, close } = await open("?date=2025-07-29&topic=trade");
    const before = await found(page);
    expect(before).toEqual(idsFor({ date: "2025-07-29", topic: "trade" }));
    expect(await page.locator("#note").isVisible()).toBe(true);
    await page.locator("#found [data-beside]").first().click();
    await page.locator("#record article").waitFor();
    const other = await open(new URL(page.url()).search);
    await other.page.locator("#record article").waitFor();
    expect(await other.page.locator("#record h2").textContent()).toBe(await page.locator("#record h2").textContent());
    expect(await found(other.page)).toEqual(before);
    await page.goBack();
    expect(await page.locator("#record").isHidden()).toBe(true);
    await page.goForward();
    await page.locator("#record article").waitFor();
    await close();
    await other.close();
  });

  test("with the keyboard alone from a word to the sentence behind a number", async () => {
    const { page, faults, close } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("documents signed in addition");
    await page.locator('#found [data-beside="documents-signed"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#record article").waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.dataset.beside")).toBe("documents-signed");
    await page.keyboard.press("Enter");
    await page.locator("#record summary").filter({ hasText: "source" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#record a.passage").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/records\/passages\.html#qazinform-award-25\.2$/);
    expect(faults).toEqual([]);
    await close();
  });

  test("a record that a record names opens beside the list", async () => {
    const { page, close } = await open("?record=signing");
    await page.locator("#record").getByRole("link", { name: "Presidential Complex" }).click();
    await page.locator('#record article[id="presidential-palace"]').waitFor();
    expect(page.url()).toContain("record=presidential-palace");
    await close();
  });

  test("an address that asks in vain is told so", async () => {
    const { page, faults, close } = await open();
    for (const [query, said] of [
      ["?topic=enrgy", "Did you mean “Energy”?"],
      ["?date=2025-07-99", "2025-07-99"],
      ["?record=documents-singed", "No record has the id “documents-singed”."],
      ["?in=evnets&kind=tlak", "Did you mean “Events”?"],
      [`?participant=${"x".repeat(5_000)}`, "Person: there is no"],
      ["?topic=<script>alert(1)</script>", "there is no “<script>alert(1)</script>”"],
    ]) {
      await page.goto(`${site.url}explore.html${query}`);
      expect(await page.getByRole("alert").textContent()).toContain(said);
      expect((await found(page)).length).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("a hostile address does no harm", async () => {
    const { page, faults, close } = await open();
    for (const query of [
      "?q=%",
      "?q=%ED%A0%80",
      "?q=<img src=x onerror=alert(1)>",
      "?__proto__=1&constructor=2",
      `?q=${"word ".repeat(2_000)}`,
    ]) {
      await page.goto(`${site.url}explore.html${query}`);
      await page.locator("#count").waitFor();
      expect(await page.locator("#found").locator("img, script").count(), query).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    "",
    "?q=erdogan&topic=energy",
    "?record=documents-signed",
    "?topic=nothing",
    "?q=tokajew",
    "?in=figures&modality=target&date=2025-07-29",
  ])("%s fits and is accessible on a desk and a phone", async (query) => {
    const { page, close } = await open(query);
    if (query.includes("record")) await page.locator("#record article").waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await close();
  });
});
