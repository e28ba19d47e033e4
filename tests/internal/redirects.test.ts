import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/query/look-up.js";
import { movedTo } from "../../src/query/moved-to.js";

const redirects = { old: "new", split: ["one", "other"] } as const;

describe("the id that a retired one moved to", () => {
  test.each([
    ["old", "new"],
    ["split", undefined],
    ["new", undefined],
    ["toString", undefined],
    [undefined, undefined],
  ])("%s: %s", (id, target) => {
    expect(movedTo(id, redirects)).toBe(target);
  });
});

describe("a record by its id", () => {
  const own = [{ id: "new" }, { id: "one" }];
  const other = [{ id: "new" }];
  const get = (id: string | undefined, from?: readonly { readonly id: string }[]): object | undefined =>
    lookUp("getThing", "things", own, redirects, id, from);

  test("is that which has it, else that to which it moved", () => {
    expect(get("new")).toBe(own[0]);
    expect(get("old")).toBe(own[0]);
    expect(get("old", own)).toBe(own[0]);
    expect([get("split"), get("gone"), get(undefined)]).toEqual([undefined, undefined, undefined]);
  });

  test("of another collection is not looked for under retired ids of this one", () => {
    expect(get("new", other)).toBe(other[0]);
    expect(get("old", other)).toBeUndefined();
  });
});
