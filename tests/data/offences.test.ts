import { expect, test } from "vitest";
import { allRules } from "../../src/rules/all-rules.js";
import type { Offence } from "../../src/rules/rule.js";
import { island, islandWith } from "../island.js";
import { type IslandFault, islandFaults } from "./island-faults.js";

function line({ path, record, expected, found, ...more }: Offence): string {
  const near = "nearest" in more ? `; near is ${more.nearest}` : "";
  return `  ${path} (${record}): expected ${expected}; found ${found}${near}`;
}

function said({ rule, fault, plant }: IslandFault): string {
  const offences = allRules.find(({ name }) => name === rule)?.check(islandWith(plant)) ?? [];
  return [`${rule}: ${fault}`, ...(offences.length === 0 ? ["  no offence"] : offences.map(line))].join("\n");
}

test.each(allRules.map((rule) => [rule.name, rule] as const))("the made-up island keeps %s", (_name, rule) => {
  expect(rule.check(island)).toEqual([]);
});

test("what each rule requires, and all that it says of each fault, is as it was read and approved", async () => {
  const requirements = allRules.map(({ name, requires }) => `${name}: ${requires}`).join("\n");
  await expect(`${requirements}\n\n${islandFaults.map(said).join("\n\n")}\n`).toMatchFileSnapshot("offences.txt");
});
