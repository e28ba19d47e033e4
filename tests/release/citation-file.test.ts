import { expect, test } from "vitest";
import { releasedCitation } from "../../scripts/release/citation-file.js";

const day = (text: string): Date => new Date(`${text}T23:30:00Z`);

test("a release writes its version and its day into CITATION.cff, and nothing else", () => {
  const first = releasedCitation("title: A visit\nversion: 0.1.0\nlicense: CC0-1.0\n", "1.0.0", day("2026-03-01"));
  expect(first).toBe("title: A visit\nversion: 1.0.0\ndate-released: 2026-03-01\nlicense: CC0-1.0\n");
  const second = releasedCitation(first, "1.1.0", day("2026-04-30"));
  expect(second).toBe("title: A visit\nversion: 1.1.0\ndate-released: 2026-04-30\nlicense: CC0-1.0\n");
});
