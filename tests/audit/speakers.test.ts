import { describe, expect, test } from "vitest";
import type { CitedText } from "../../src/audit/evidence.js";
import { isSpeaker } from "../../src/audit/mentions.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { Participant } from "../../src/model/participant.js";

import { island } from "../island.js";
import { record } from "../mutable.js";

const queen = record<Participant<AnyIds>>([...island.participants], "mara-vell");
const minister = record<Participant<AnyIds>>([...island.participants], "una-bray");

function cited(text: string, language: string = "en"): CitedText {
  const [source] = island.sources;
  if (source === undefined) throw new Error("the island has sources");
  return { citation: { source: source.id }, source: { ...source, language }, text };
}

const speaks = (person: Participant<AnyIds>, ...texts: readonly CitedText[]): boolean =>
  isSpeaker(person, [queen, minister], texts);

describe("where a verb of speech stands beside a name, that decides", () => {
  test.each([["Mara Vell greeted everybody, Una Bray among them."], ["The Queen said that Una Bray was right."]])(
    "%s",
    (text) => {
      expect(speaks(queen, cited(text))).toBe(true);
      expect(speaks(minister, cited(text))).toBe(false);
    },
  );

  test("both may speak, and in any of the texts", () => {
    const texts = [cited("The Queen said so."), cited("Una Bray said so too.")];
    expect([speaks(queen, ...texts), speaks(minister, ...texts)]).toEqual([true, true]);
  });
});

test("where there is none, a mention must do", () => {
  expect(speaks(minister, cited("The Queen and Una Bray were there."))).toBe(true);
  expect(speaks(minister, cited("The Queen was there."))).toBe(false);
});

test("verbs are known for English only", () => {
  const texts = [cited("The Queen said that Una Bray was right.", "tr")];
  expect([speaks(queen, ...texts), speaks(minister, ...texts)]).toEqual([true, true]);
});
