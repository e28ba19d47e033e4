import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  agreements,
  type CollectionName,
  dataset,
  events,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  formatFigure,
  participants,
  search,
  timeline,
  topics,
} from "../../../src/index.js";
import { answer } from "../explore/answer.js";
import { csvOfHits, jsonOfHits } from "../explore/downloads.js";
import { addressOf, FILTERS, readState, type State } from "../explore/state.js";
import { COLLECTIONS, isRecordId } from "../links.js";
import { hasBrowser } from "./browser.js";
import { idsByCode } from "./explore-code.js";
import { QUERIES } from "./explore-queries.js";
import { changeView } from "./open-page.js";
import { problemsOn, useSite } from "./site.js";

/** A choice of a filter, and the ids of the records that it leaves. */
interface Chosen {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly found: readonly string[];
}

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  lists.flat().map(({ id }) => id);

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

/** The first record of each collection, and a disputed number. */
const OPENED: readonly (readonly [collection: CollectionName, id: string])[] = [
  ["figures", "trade-turnover-target"],
  ...COLLECTIONS.flatMap((name): readonly (readonly [CollectionName, string])[] =>
    dataset[name].slice(0, 1).map(({ id }) => [name, id] as const),
  ),
];

describe.runIf(hasBrowser()).concurrent("the page that answers", () => {
  const site = useSite();

  const open = (query = ""): ReturnType<typeof site.open> => site.open(`explore.html${query}`);

  /** Shows what another address asks, as going back does: to load the page takes many times as long. */
  const show = async (page: Page, query: string): Promise<void> =>
    page.evaluate((address) => {
      history.replaceState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `explore.html${query}`);

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

  test("says what it looked for, where that is not what was typed", async () => {
    const said = async (query: string): Promise<readonly string[]> => {
      await show(page, `?q=${query}`);
      return page.locator("#found .partial").allTextContents();
    };
    const { page, close } = await open();
    expect(await said("erdogan")).toEqual([]);
    expect(await said("the Council, 29 July")).toEqual(["Found for “Council 2025-07-29 / Council 29 July”."]);
    expect(await said("joint conferences")).toEqual(["Found for “joint conferences”. Other endings count too."]);
    expect(await said("kazakhstan energy signed zebra")).toEqual([
      "These records have 3 of “kazakhstan energy signed zebra”. Search for “kazakhstan energy signed” (5)",
    ]);
    expect(await page.locator("#count").textContent()).toBe("No record has all of these words");
    await close();
  });

  test("offers filters in place of words, one click away", async () => {
    const { page, faults, close } = await open("?q=events+by+Erdogan+on+energy");
    await page.locator(".offers a").first().waitFor();
    for (const link of await page.locator(".offers a").all()) {
      const counted = /\((\d+)\)$/.exec((await link.textContent()) ?? "")?.[1];
      const address = new URL((await link.getAttribute("href")) ?? "", page.url());
      expect(`${idsFor(readState(address.search)).length}`).toBe(counted);
    }
    await page.locator(".offers a").first().click();
    expect(await page.locator("#asked li").count()).toBeGreaterThan(0);
    expect(await found(page)).toEqual(idsFor(readState(new URL(page.url()).search)));
    expect(faults).toEqual([]);
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
    expect(await inferred.locator(".when").textContent()).toMatch(/29 July 2025 inferred: where it was stated$/);
    const speaker = page.locator("#found li", { has: page.locator('[data-record="kazakh-investment-tokayev"]') });
    expect(await speaker.locator(".who").textContent()).toBe("Kassym-Jomart Tokayev inferred: the speaker");
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
    // To be seen, and to be heard.
    expect(await page.locator("#copy-link").textContent()).toBe("Copied");
    expect(await page.getByRole("status").textContent()).toBe("Copied");
    await page.getByText("Show this query as code").click();
    await page.getByRole("button", { name: "Copy code" }).click();
    expect(await copied()).toBe(await page.locator("#code").textContent());
    const hits = answer({ in: "figures", topic: "trade" });
    for (const [format, text] of [
      ["CSV", csvOfHits(hits, page.url())],
      ["JSON", jsonOfHits(hits, page.url())],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Download ${format}` }).click(),
      ]);
      expect(readFileSync(await file.path(), "utf8")).toBe(text);
      expect(file.suggestedFilename()).toBe(`ankara-visit-2025-topic-trade-figures.${format.toLowerCase()}`);
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

  test("with a record open, who types or chooses goes on where they are", async () => {
    const { page, faults, close } = await open("?record=arrival");
    await page.locator("#record article").waitFor();
    await page.locator("#search").click();
    await page.keyboard.type("energy");
    expect(await page.locator("#search").inputValue()).toBe("energy");
    expect(new URL(page.url()).search).toBe("?q=energy");
    await page.goto(`${site.url}explore.html?record=arrival`);
    await page.locator("#record article").waitFor();
    await page.locator("#filter-date").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?date=/);
    expect(await page.evaluate("document.activeElement.id")).toBe("filter-date");
    expect(faults).toEqual([]);
    await close();
  });

  test("with a record open, what is asked for no more stays so when it is closed", async () => {
    const { page, faults, close } = await open("?in=figures&topic=trade&record=trade-turnover-target");
    await page.locator("#record article").waitFor();
    await page.locator("#asked a").filter({ hasText: "Trade" }).click();
    const { search: left } = new URL(page.url());
    expect(left).toBe("?in=figures&record=trade-turnover-target");
    expect(await page.locator("#record a[data-record]").first().getAttribute("href")).not.toContain("topic=");
    await page.locator("#record .close").click();
    expect(new URL(page.url()).search).toBe(left.replace("&record=trade-turnover-target", ""));
    expect(faults).toEqual([]);
    await close();
  });

  test("each link of an open record leads to a record beside the list, or to where it leads on the record's page", async () => {
    const { page, close } = await open();
    for (const [collection, id] of OPENED) {
      await show(page, `?record=${id}`);
      await page.locator(`#record article[id="${id}"]`).waitFor();
      const beside = await page
        .locator("#record article a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)); // they are links
      const onPage = await page.evaluate(
        async ([path = "", own = ""]) => {
          const html = await (await fetch(path)).text();
          const links = new DOMParser()
            .parseFromString(html, "text/html")
            .getElementById(own)
            ?.querySelectorAll("a[href]");
          return [...(links ?? [])].map(
            (link) => new URL(link.getAttribute("href") ?? "", new URL(path, location.href)).href,
          );
        },
        [`records/${collection}.html`, id],
      );
      const expected = onPage.map((href) => {
        const { pathname, hash } = new URL(href);
        const isRecord = /\/records\/\w+\.html$/.test(pathname) && isRecordId(hash.slice(1));
        return isRecord ? `${site.url}explore.html?record=${hash.slice(1)}` : href;
      });
      expect(expected.length, id).toBeGreaterThan(0);
      expect(beside.slice(0, -1), id).toEqual(expected);
    }
    await close();
  });

  test("a record that a record names opens beside the list", async () => {
    const { page, close } = await open("?record=signing");
    await page.locator("#record").getByRole("link", { name: "Presidential Complex" }).click();
    await page.locator('#record article[id="presidential-palace"]').waitFor();
    expect(page.url()).toContain("record=presidential-palace");
    await close();
  });

  test("names have room and their language, and the first answers are in sight, on a phone and on a desk", async () => {
    const { page, close } = await open();
    const paths = [
      "explore.html",
      "explore.html?in=statements",
      "tr/explore.html?in=figures",
      "tr/explore.html?in=statements",
    ];
    for (const path of paths) {
      await page.goto(site.url + path);
      await page.locator("#found li").first().waitFor();
      for (const width of [390, 768, 1280]) {
        await changeView(page, { width, scheme: "light" });
        const { crowded, bottom }: { readonly crowded: readonly string[]; readonly bottom: number } =
          await page.evaluate(`(() => {
            const items = [...document.querySelectorAll("#found .results li")];
            const crowded = items.filter((item) => {
              const [title, ...others] = [...item.children].map((one) => one.getBoundingClientRect());
              const isNarrow = title.width < item.clientWidth / 2;
              return isNarrow || others.some((one) => one.left < title.right && one.top < title.bottom - 1);
            });
            return {
              crowded: crowded.map((item) => item.textContent),
              bottom: items[0].getBoundingClientRect().bottom,
            };
          })()`);
        expect(crowded, `${path} ${width}`).toEqual([]);
        expect(bottom, `${path} ${width}`).toBeLessThan(800);
      }
    }
    // Statements are in English alone.
    const titles = page.locator("#found .title a");
    expect(await titles.evaluateAll((links) => links.filter((link) => link.getAttribute("lang") !== "en").length)).toBe(
      0,
    );
    expect(await page.locator(".code pre").getAttribute("lang")).toBe("en");
    await close();
  });

  test("an address that asks in vain is told so", async () => {
    const { page, faults, close } = await open("?topic=enrgy");
    expect(await page.getByRole("alert").textContent()).toContain("Did you mean “Energy”?");
    for (const [query, said] of [
      ["?topic=visa", "Did you mean “Visas”?"],
      [
        "?topic=investment",
        `Choose one from the list. Search for “investment” (${idsFor({ q: "investment" }).length})`,
      ],
      ["?date=2025-07-99", "2025-07-99"],
      ["?record=documents-singed", "No record has the id “documents-singed”."],
      ["?in=evnets&kind=tlak", "Did you mean “Events”?"],
      [`?participant=${"x".repeat(5_000)}`, "Person: there is no"],
      ["?topic=<script>alert(1)</script>", "there is no “<script>alert(1)</script>”"],
    ]) {
      await show(page, query ?? "");
      expect(await page.getByRole("alert").textContent()).toContain(said);
      expect((await found(page)).length).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("a word that no list has leads to a search for it, with what else is asked", async () => {
    const { page, faults, close } = await open("?topic=investment&in=figures");
    await page.getByRole("alert").getByRole("link").click();
    expect(await found(page)).toEqual(idsFor({ q: "investment", in: "figures" }));
    expect(await page.getByRole("alert").textContent()).toBe("");
    expect(await page.getByLabel("Search").inputValue()).toBe("investment");
    expect(faults).toEqual([]);
    await close();
  });

  test("a hostile address does no harm", async () => {
    const { page, faults, close } = await open("?q=%&record=%");
    for (const query of [
      "?q=%",
      "?q=%ED%A0%80",
      "?q=<img src=x onerror=alert(1)>",
      "?__proto__=1&constructor=2",
      `?q=${"word ".repeat(2_000)}`,
    ]) {
      await show(page, query);
      expect(await page.locator("#found").locator("img, script").count(), query).toBe(0);
    }
    await changeView(page, { width: 320, scheme: "light" });
    for (const keys of [["q"], ["record"], FILTERS])
      for (const long of ["9", "x"]) {
        const given = keys.map((key) => `${key}=${long.repeat(10_000 / keys.length)}`);
        await show(page, `?${given.join("&")}`);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), `${keys}`).toBeLessThanOrEqual(
          0,
        );
      }
    expect(faults).toEqual([]);
    await close();
  });

  test.each([
    "",
    "?q=erdogan&topic=energy",
    "?record=documents-signed",
    "?topic=nothing",
    "?topic=investment",
    "?q=tokajew",
    "?q=who+signed+the+energy+agreement",
    "?in=figures&modality=target&date=2025-07-29",
  ])("%s fits and is accessible on a desk and a phone", async (query) => {
    const { page, close } = await open(query);
    if (query.includes("record")) await page.locator("#record article").waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await close();
  });
});
