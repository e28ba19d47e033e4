import changelog from "@changesets/cli/changelog";
import { describe, expect, test } from "vitest";
import { numbersOf } from "../../scripts/release/numbers.js";
import { assertNamed, sinceVersion, wordingIn } from "../../scripts/release/wording.js";

describe("a changeset's mark of wording", () => {
  test("names the records, in a changeset or in the changelog that it became", () => {
    expect(wordingIn("Better words.\n\nWording: `figures documents-signed`, topics trade.")).toEqual(
      new Set(["figures documents-signed", "topics trade"]),
    );
    expect(wordingIn("## 1.0.1\n\n- Better words.\n\n  Wording: topics trade\n")).toEqual(new Set(["topics trade"]));
    expect(wordingIn("The wording is better.")).toEqual(new Set());
  });

  test.each([
    "Wording: topics trade",
    "- Wording: topics trade",
    "Better.\nWording: topics trade",
    "> Wording: topics trade",
  ])("counts in the changelog as it does in the changeset: %j", async (summary) => {
    const commits = [undefined, "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"];
    for (const commit of commits) {
      const changeset = { id: "own", releases: [], summary, ...(commit === undefined ? {} : { commit }) };
      const line = await changelog.getReleaseLine(changeset, "patch", null);
      expect(wordingIn(line), line).toEqual(wordingIn(summary));
    }
  });

  test("that names no record is refused", () => {
    expect(() => wordingIn("Wording: everything")).toThrow('"Wording: everything" names no record.');
  });

  test("that names what no release has is refused, with the record that was probably meant", () => {
    const collections = { figures: [{ id: "gun-salute" }], passages: [{ source: "qazinform-council" }] };
    const named = (mark: string) => (): void => assertNamed(new Set([mark]), { collections, retired: {} });
    expect(named("figures gun-salute")).not.toThrow();
    expect(named("passages qazinform-council")).not.toThrow();
    for (const mark of ["figure gun-salute", "figures gun-salut"])
      expect(named(mark)).toThrow(`"Wording: ${mark}" names no record. Did you mean "figures gun-salute"?`);
    expect(named("weather bad")).toThrow(/^"Wording: weather bad" names no record\.$/);
    expect(() =>
      assertNamed(
        new Set(["gaps gone"]),
        { collections, retired: {} },
        { collections: { gaps: [{ id: "gone" }] }, retired: {} },
      ),
    ).not.toThrow();
  });

  test("holds for the release that it was written for", () => {
    const changelog = "# name\n\n## 1.0.1\n\nWording: topics trade\n\n## 1.0.0\n\nWording: topics visas\n";
    for (const text of [changelog, changelog.replaceAll("\n", "\r\n")])
      expect(wordingIn(sinceVersion(text, "1.0.0"))).toEqual(new Set(["topics trade"]));
    expect(sinceVersion(changelog, "0.9.0")).toBe("");
  });
});

test("words that say a number are numbers of a text", () => {
  for (const [one, other] of [
    ["the thirtieth anniversary", "the fortieth anniversary"],
    ["trade doubled", "trade tripled"],
    ["halved", "doubled"],
    ["met twice", "met once"],
    ["½ of it", "¼ of it"],
    ["its fifth meeting", "its sixth meeting"],
  ] as const)
    expect(numbersOf(one), one).not.toEqual(numbersOf(other));
  expect(numbersOf("the Thirtieth anniversary, twice, in 2025")).toEqual([30, 2, 2025]);
  expect(numbersOf("headquarters, a doublet")).toEqual([]);
});
