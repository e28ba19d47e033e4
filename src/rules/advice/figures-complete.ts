import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** The numbers written in digits, with or without thousands separators. */
function numbersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g), ([digits]) => Number(digits.replaceAll(",", "")));
}

/** A number can be used only together with what qualifies it. */
export const figuresComplete: Rule = {
  name: "figures-complete",
  requires:
    "A figure has a label without its number, and is about a country, an organization, an event or an agreement. A reported number is not hedged.",
  check: (visit) => eachIn(inCollection(visit, "figures"), incomplete),
};

function incomplete(figure: Located<Figure<AnyIds>>): readonly Violation[] {
  const { value, label, hedged, modality, about, event, statedAt, agreement } = figure.value;
  const broken = (isBroken: boolean, field: string, expected: string, found: unknown): readonly Violation[] =>
    isBroken ? [violation(figure, `.${field}`, expected, String(found))] : [];
  return [
    ...broken(numbersIn(label).includes(value), "label", "what is counted, without the number", label),
    ...broken(hedged === true && modality === "reported", "hedged", "no hedge, as the number was reported", "true"),
    ...broken(
      !(about ?? event ?? statedAt ?? agreement),
      "about",
      "a country, an organization, an event or an agreement",
      "none",
    ),
  ];
}
