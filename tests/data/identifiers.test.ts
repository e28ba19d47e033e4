import { iso31661, iso31662, iso31663 } from "iso-3166";
import { expect, test } from "vitest";
import { type IdentifierScheme, places } from "../../src/index.js";
import { COUNTRY_CODES } from "../../src/model/country-codes.js";

/** The places that have an identifier of a scheme, each with it. */
function identified(scheme: IdentifierScheme): (readonly [(typeof places)[number], string])[] {
  return places.flatMap((place) =>
    (place.identifiers ?? []).filter((own) => own.scheme === scheme).map(({ value }) => [place, value] as const),
  );
}

const letters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();

test("the codes of countries are those of the standard", () => {
  const countries = identified("iso-3166-1-alpha-3");
  expect(countries).toHaveLength(2);
  for (const [{ country }, value] of countries)
    expect(iso31661.find(({ alpha3 }) => alpha3 === value)?.alpha2).toBe(country);
  for (const [{ country }, value] of identified("iso-3166-1-numeric"))
    expect(iso31661.find(({ numeric }) => numeric === value)?.alpha2).toBe(country);
});

test("the codes of cities and provinces are those of the standard", () => {
  const divisions = identified("iso-3166-2");
  expect(divisions.length).toBeGreaterThan(0);
  for (const [{ name, country }, value] of divisions) {
    const division = iso31662.find(({ code }) => code === value);
    expect(division?.parent).toBe(country);
    // "Gaziantep province" is Gaziantep, "Turkistan region" is Türkistan oblysy.
    expect(letters(division?.name ?? "").slice(0, 6)).toBe(letters(name).slice(0, 6));
  }
});

test("the codes of countries that the rules know are those of the standard, of the past too, and two more", () => {
  const codes = [...iso31661.map(({ alpha2 }) => alpha2), ...iso31663.flatMap(({ from }) => from.alpha2 ?? [])];
  expect([...COUNTRY_CODES]).toEqual([...new Set([...codes, "EU", "XK"])].sort());
});
