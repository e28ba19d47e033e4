import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

const CURRENCY = /^[A-Z]{3}$/;
const WORD = /^[a-z]+$/;

/** A number can be used only with everything that qualifies it. */
export const figuresComplete: Rule = {
  name: "figures-complete",
  requires:
    "A figure has a value that suits its unit, a label without a number, a hedge only if it is not reported, and a subject: whose it is, its event or its agreement.",
  check: (visit) => inCollection(visit, "figures").flatMap(incomplete),
};

function incomplete(figure: Located<Figure<AnyIds>>): readonly Violation[] {
  const { value, unit, label, hedged, modality, about, event, agreement } = figure.value;
  const isMoney = CURRENCY.test(unit);
  const isShare = unit === "percent";
  const broken = (isBroken: boolean, field: string, expected: string, found: unknown): readonly Violation[] =>
    isBroken ? [violation(figure, `.${field}`, expected, String(found))] : [];
  return [
    ...broken(!isMoney && !isPluralNoun(unit), "unit", "an ISO 4217 code or a plural noun", unit),
    ...broken(!isMoney && !isShare && !Number.isInteger(value), "value", `a whole number of ${unit}`, value),
    ...broken(!isShare && value <= 0, "value", "a positive number", value),
    ...broken(/\d/.test(label), "label", "what is counted, without the number", label),
    ...broken(hedged === true && modality === "reported", "hedged", "no hedge on a reported number", "true"),
    ...broken(!(about ?? event ?? agreement), "about", "whose number it is, its event or its agreement", "none"),
  ];
}

/** Words with hyphens between them. They are taken one by one, as a pattern for all would overflow the stack on millions. */
function isPluralNoun(unit: string): boolean {
  return unit.split("-").every((word) => WORD.test(word));
}
