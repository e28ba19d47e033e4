import { describe, expect, test } from "vitest";
import { redirectProblems } from "../../scripts/release/redirects.js";
import { redirects } from "../../src/collections.js";
import { dataset } from "../../src/index.js";
import type { Redirects } from "../../src/model/redirect.js";

describe("the redirects", () => {
  test("of this dataset hold", () => {
    expect(redirectProblems(dataset, redirects)).toEqual([]);
  });

  test.each<readonly [Redirects, string]>([
    [{ arrival: "airport-talk" }, 'the retired id "arrival" is in use again; an id is never reused'],
    [{ ankara: "airport-talk" }, 'the retired id "ankara" is in use again; an id is never reused'],
    [{ old: "arival" }, 'the retired id "old" leads to "arival", which has no record'],
    [{ old: "older", older: "arrival" }, 'the retired id "old" leads to "older", which is retired itself'],
    [{ old: ["arrival", "gone"] }, 'the retired id "old" leads to "gone", which has no record'],
    [{ old: ["arrival", "ankara"] }, 'the retired id "old" leads to two collections'],
    [{ old: [] }, 'the retired id "old" leads nowhere'],
    [{ old: ["arrival"] }, 'the retired id "old" is split into one record'],
  ])("%j is a problem", (retired, problem) => {
    expect(redirectProblems(dataset, retired)).toEqual([problem]);
  });
});
