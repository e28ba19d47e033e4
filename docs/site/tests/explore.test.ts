import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  agreements,
  events,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  participants,
  search,
  timeline,
  topics,
} from "../../../src/index.js";
import { hasBrowser } from "./browser.js";
import { problemsOn, useSite } from "./site.js";
import { siteFolder } from "./site-files.js";

/** A choice of a filter, and the ids of the records that it leaves. */
interface Chosen {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly found: readonly string[];
}

test("the script and its data stay under 60 kB, compressed", () => {
  expect(brotliCompressSync(readFileSync(join(siteFolder, "explore.js"))).length).toBeLessThan(60_000);
});

describe.runIf(hasBrowser()).concurrent("the page that answers", () => {
  const site = useSite();

  const open = (query = ""): ReturnType<typeof site.open> => site.open(`explore.html${query}`);

  /** The ids of the records that are listed. */
  const found = async (page: Page): Promise<readonly string[]> =>
    page
      .locator("#found [data-record]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-record") ?? ""));

  const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
    lists.flat().map(({ id }) => id);

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
      date: (date) => idsOf(findEvents({ date }), findAgreements({ date })),
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
      date: timeline().map(({ date }) => date),
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
    expect(before).toEqual(
      idsOf(findEvents({ date: "2025-07-29", topic: "trade" }), findAgreements({ date: "2025-07-29", topic: "trade" })),
    );
    await page.locator("#found [data-record]").first().click();
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
    await page.locator('#found [data-record="documents-signed"]').focus();
    await page.keyboard.press("Enter");
    await page.locator("#record article").waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.dataset.record")).toBe("documents-signed");
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

  test.each(["", "?q=erdogan&topic=energy", "?record=documents-signed", "?topic=nothing"])(
    "%s fits and is accessible on a desk and a phone",
    async (query) => {
      const { page, close } = await open(query);
      if (query.includes("record")) await page.locator("#record article").waitFor();
      expect(await problemsOn(page)).toEqual([]);
      await close();
    },
  );
});
