import { describe, expect, test } from "vitest";
import { hasBrowser } from "./browser.js";
import { useSite } from "./site.js";

describe.runIf(hasBrowser())("the reference", () => {
  const site = useSite();

  test("opens without a fault", async () => {
    const { page, faults } = await site.open("reference/", { width: 1280, scheme: "light" });
    expect(await page.title()).toContain("ankara-visit-2025");
    expect(faults).toEqual([]);
  });
});
