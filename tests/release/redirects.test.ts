import { describe, expect, test } from "vitest";
import { redirectProblems, retiredIds } from "../../scripts/release/redirects.js";
import { dataset } from "../../src/index.js";
import type { Redirects } from "../../src/model/redirect.js";

describe("the redirects", () => {
  const planted = (redirects: Redirects): readonly string[] =>
    redirectProblems(dataset, { ...retiredIds, events: redirects });

  test("of this dataset hold", () => {
    expect(redirectProblems(dataset, retiredIds)).toEqual([]);
  });

  test.each([
    [{ arrival: "airport-talk" }, 'events: the retired id "arrival" is in use again; an id is never reused'],
    [{ old: "arival" }, 'events: the retired id "old" leads to "arival", which has no record'],
    [{ old: "ankara" }, 'events: the retired id "old" leads to "ankara", which has no record'],
    [{ old: "older", older: "arrival" }, 'events: the retired id "old" leads to "older", which is retired itself'],
    [{ old: ["arrival", "gone"] }, 'events: the retired id "old" leads to "gone", which has no record'],
    [{ old: [] }, 'events: the retired id "old" leads nowhere'],
    [{ old: ["arrival"] }, 'events: the retired id "old" is split into one record'],
  ])("%j is a problem", (redirects, problem) => {
    expect(planted(redirects)).toEqual([problem]);
  });
});
