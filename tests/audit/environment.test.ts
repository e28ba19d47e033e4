import { afterEach, expect, test, vi } from "vitest";
import { island, islandTexts } from "../island.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each([
  ["crypto", undefined, "crypto.subtle, which browsers give to https pages"],
  ["crypto", {}, "crypto.subtle, which browsers give to https pages"],
  ["TextEncoder", undefined, "TextEncoder"],
  ["btoa", undefined, "btoa"],
])("without %s the module loads, the rest is checked and the lack is named", async (name, value, lacking) => {
  vi.stubGlobal(name, value);
  vi.resetModules();
  const { audit } = await import("../../src/audit.js");
  const { findings, sources } = await audit(islandTexts, island);
  expect(findings).toEqual([
    { kind: "unsupported", source: "gazette", expected: `an environment with ${lacking}`, found: "none" },
  ]);
  expect(sources.map(({ status }) => status)).toEqual(["not checked", "checked"]);
});
