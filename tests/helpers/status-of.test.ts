import { describe, expect, test } from "vitest";
import { type Agreement, type AnyIds, getAgreement, type Milestone, statusOf } from "../../src/index.js";
import { caught } from "../caught.js";

const agreement = (first: Milestone, ...others: readonly Milestone[]): Agreement<AnyIds> => ({
  ...{ id: "a", title: "A", titleStatus: "formal", kind: "pact", summary: "A pact." },
  milestones: [first, ...others],
  citations: [{ source: "daily" }],
});
const decided: Milestone = { stage: "decided", date: "2025-03", reached: true };
const signed: Milestone = { stage: "signed", date: "2025-07-29", reached: true };
const inForce: Milestone = { stage: "in-force", date: "2026", reached: false };

describe("as of a date", () => {
  test.each([
    ["2025-02", "planned"],
    ["2025-02-28", "planned"],
    ["2025-03-15", undefined],
    ["2025-03", "decided"],
    ["2025-07-28", "decided"],
    ["2025-07-29", "signed"],
    ["2025", "signed"],
    ["2025-12-31", "signed"],
    ["2026-01-01", undefined],
    ["2030", undefined],
    ["2025/..", undefined],
    ["../2025-03", "decided"],
  ])("%s: %s", (on, status) => {
    expect(statusOf(agreement(decided, signed, inForce), on)).toBe(status);
  });

  test("a number, as map passes it, is no date", () => {
    for (const index of [0, 2024]) expect(statusOf(agreement(decided, signed), index)).toBe("signed");
    expect(caught(() => statusOf(agreement(decided), null as never))).toMatchObject({
      code: "invalid-date",
      where: "statusOf",
    });
  });

  test("a malformed date of a milestone decides nothing", () => {
    expect(statusOf(agreement({ stage: "signed", date: "soon", reached: true }), "2030")).toBeUndefined();
  });

  test("a stage without a date leaves open when it was reached", () => {
    const undated = agreement(decided, { stage: "signed", reached: true });
    expect(statusOf(undated, "2030")).toBeUndefined();
    expect(statusOf(undated)).toBe("signed");
    expect(statusOf(getAgreement("visa-free-regime"), "2030")).toBeUndefined();
  });

  test("what came certainly later is not reached yet, whatever it was", () => {
    expect(statusOf(getAgreement("gaziantep-school"), "2024-11")).toBe("planned");
    expect(statusOf(getAgreement("gaziantep-school"), "2024-12")).toBe("under-construction");
  });

  test("what follows a stage of later came later too", () => {
    const undated: Milestone = { stage: "in-force", reached: true };
    expect(statusOf(agreement(decided, signed, undated), "2000")).toBe("planned");
    expect(statusOf(getAgreement("visa-free-regime"), "2025-07-29")).toBe("announced");
    expect(statusOf(getAgreement("yda-holding-plans"), "2025-07-27")).toBe("planned");
  });

  test("what is still expected counts only once it is reached", () => {
    expect(statusOf(agreement(decided, signed, inForce))).toBe("signed");
    expect(statusOf(agreement(inForce))).toBe("planned");
  });

  test("what was only expected for then may have come true, or not", () => {
    expect(statusOf(agreement(inForce), "2025")).toBe("planned");
    expect(statusOf(agreement(inForce), "2026-06")).toBeUndefined();
    expect(statusOf(getAgreement("gaziantep-school"), "2027")).toBeUndefined();
  });

  test("what was expected decides nothing any more once something was reached since", () => {
    const gone: Milestone = { stage: "terminated", date: "2025-09", reached: true };
    const givenUp = agreement(signed, inForce, gone);
    for (const [on, status] of [
      ["2025-08", "signed"],
      ["2025-10", "terminated"],
      ["2026-06", "terminated"],
    ] as const)
      expect(statusOf(givenUp, on), on).toBe(status);
    expect(statusOf(givenUp)).toBe("terminated");
    const late = agreement({ ...inForce, date: "2024" }, { ...inForce, date: "2025", reached: true });
    expect(statusOf(late, "2024-12")).toBe("planned");
  });

  test("what is expected for no date may have been reached by any", () => {
    const hoped: Milestone = { stage: "in-force", reached: false };
    expect(statusOf(agreement(signed, hoped), "2030")).toBeUndefined();
    expect(statusOf(agreement(hoped), "2099")).toBeUndefined();
    expect(statusOf(agreement(signed, hoped))).toBe("signed");
  });
});
