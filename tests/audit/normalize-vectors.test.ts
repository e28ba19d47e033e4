import { describe, expect, test } from "vitest";
import { normalizeText } from "../../src/audit/normalize-text.js";
import vectors from "./normalize-vectors.json";

// Apart from normalize.test.ts, whose texts of all characters take seconds to load.
describe("the form n1", () => {
  test.each(vectors.map((vector) => [vector.what, vector] as const))("%s", (_what, { text, normalized }) => {
    expect(normalizeText(text)).toBe(normalized);
  });
});
