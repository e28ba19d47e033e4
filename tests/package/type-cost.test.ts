import { afterAll, describe, expect, test } from "vitest";
import { typeCost } from "../../scripts/type-cost.js";
import { installPacked } from "./packed.js";

const project = installPacked();
afterAll(() => project.remove());

describe("what a one-file consumer's compiler pays over an empty file", () => {
  const empty = typeCost(project.folder, "export {};", true);
  const consumer = typeCost(
    project.folder,
    `import { findEvents } from "ankara-visit-2025";
    export const titles: string[] = findEvents({ date: "2025-07-29" }).map(({ title }) => title);`,
    true,
  );

  // Peers whose records are interfaces cost 5 to 1,000 types; those whose records are literals over 10,000.
  test.each([
    // One of them is a line, which leads to the declarations that are also those of CommonJS.
    ["Files", 6],
    ["Types", 600],
    ["Instantiations", 300],
  ] as const)("%s: at most %i", (name, ceiling) => {
    expect(empty[name]).toBeGreaterThanOrEqual(0);
    expect(consumer[name] - empty[name]).toBeLessThanOrEqual(ceiling);
  });
});
