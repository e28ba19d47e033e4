import { describe, expect, test } from "vitest";
import { allRules } from "../../src/rules/all-rules.js";
import { asVisit, draftOf } from "../mutable.js";
import { plantedFaults } from "./planted-faults.js";

describe("every rule reports the fault that it is there for", () => {
  test.each(plantedFaults.map((fault) => [`${fault.rule}: ${fault.fault}`, fault] as const))("%s", (_name, planted) => {
    const visit = draftOf();
    planted.plant(visit);
    const offences = allRules.find(({ name }) => name === planted.rule)?.check(asVisit(visit)) ?? [];
    const found = offences.find(({ record, path }) => record === planted.record && path.endsWith(planted.path));
    expect(found, JSON.stringify(offences, null, 2)).toBeDefined();
    expect(found?.expected).not.toBe("");
    expect(found?.found).not.toBe("");
  });

  test("no rule is without a planted fault", () => {
    const tried = new Set(plantedFaults.map(({ rule }) => rule));
    expect(allRules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
