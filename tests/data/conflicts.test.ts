import { expect, test } from "vitest";
import type { AnyIds, Figure } from "../../src/index.js";
import { conflictsTold } from "../../src/rules/conflicts-told.js";
import { asVisit, draftOf } from "../mutable.js";

const citations = [{ source: "qazinform-award", passage: "1.1" }] as const;

/** Figures of one thing, by letters, and what a discrepancy has on each of its sides. */
function offences(values: Readonly<Record<string, number>>, sides: readonly (readonly string[])[]): readonly string[] {
  const draft = draftOf();
  const figures = Object.entries(values).map(
    ([id, value]): Figure<AnyIds> => ({
      ...{ id, value, label: "ships", measure: "ships", unit: "ships", comparator: "=", modality: "reported" },
      citations,
    }),
  );
  Object.assign(draft, {
    figures,
    discrepancies: sides.length > 0 ? [{ sides: sides.map((records) => ({ claim: "", records, citations })) }] : [],
  });
  return conflictsTold.check(asVisit(draft)).map(({ record, expected }) => `${record}: ${expected}`);
}

test("two values untold are one offence, two alike none", () => {
  expect(offences({ a: 1, b: 2 }, [])).toEqual(["b: a discrepancy with a, which says 1"]);
  expect(offences({ a: 1, b: 1 }, [])).toEqual([]);
});

test("of several alike each has to be told", () => {
  expect(offences({ a: 1, b: 1, c: 2 }, [["b"], ["c"]])).toEqual(["c: a discrepancy with a, which says 1"]);
  expect(offences({ a: 1, b: 1, c: 2 }, [["a", "b"], ["c"]])).toEqual([]);
});

test("what is told of one number is not told of another", () => {
  expect(offences({ a: 1, b: 2, c: 3 }, [["a"], ["b", "c"]])).toEqual(["c: a discrepancy with b, which says 2"]);
});

test("they are told where they stand on different sides, on several too", () => {
  expect(offences({ a: 1, b: 2 }, [["a", "b"], ["x"]])).toEqual(["b: a discrepancy with a, which says 1"]);
  expect(offences({ a: 1, b: 2 }, [["a", "b"], ["b"]])).toEqual([]);
  expect(offences({ a: 1, b: 2 }, [["a", "b"], ["a"]])).toEqual([]);
  expect(
    offences({ a: 1, b: 2 }, [
      ["a", "b"],
      ["a", "b"],
    ]),
  ).toEqual([]);
});
