import fc from "fast-check";
import { expect, test } from "vitest";
import { withTextFragment } from "../../src/internal/text-fragment.js";

test("any words come back from the link, lone halves of letters as what a text in UTF-8 has for them", () => {
  const words = fc.string({ unit: fc.constantFrom(..."a-,& é中😀", "\ud83d", "\ude00"), minLength: 1 });
  fc.assert(
    fc.property(words, fc.constantFrom("", "#top"), (text, hash) => {
      const [page = "", escaped = ""] = withTextFragment(`https://example.org/${hash}`, text).split(":~:text=");
      expect(page).toBe(`https://example.org/${hash === "" ? "#" : hash}`);
      expect(escaped).not.toMatch(/[-,&]/);
      expect(decodeURIComponent(escaped)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
    }),
  );
  expect(withTextFragment("https://example.org/")).toBe("https://example.org/");
});

test("words take the place of those to which an address leads already", () => {
  for (const page of ["https://example.org/#", "https://example.org/#top", "https://example.org/?q=:~:text=a#"]) {
    for (const old of ["text=a%20b", "text=a&text=b", "text=a:~:text=b"])
      expect(withTextFragment(`${page}:~:${old}`, "c d")).toBe(`${page}:~:text=c%20d`);
    expect(withTextFragment(`${page}:~:text=a`)).toBe(`${page}:~:text=a`);
  }
  expect(withTextFragment("https://example.org/?q=:~:text=a", "b")).toBe("https://example.org/?q=:~:text=a#:~:text=b");
});
