import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

import type { Offence, Rule } from "./rule.js";
import { inCollection } from "./walk.js";

const CURRENCY = /^[A-Z]{3}$/;
const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;

/** A number can be used only when all that qualifies it is there. */
export const figuresComplete: Rule = {
  name: "figures-complete",
  requires:
    "Every figure has a finite value that suits its unit, a label without a number, a hedge only on what is not yet so, and somebody or something that it is about.",
  check: (visit) =>
    inCollection(visit, "figures").flatMap(({ value, path, record }): readonly Offence[] =>
      faults(value).map(([field, expected, found]) => ({ path: `${path}.${field}`, record, expected, found })),
    ),
};

type Fault = readonly [field: keyof Figure<AnyIds>, expected: string, found: string];

function faults(figure: Figure<AnyIds>): readonly Fault[] {
  const { value, unit, label, hedged, modality } = figure;
  const isMoneyOrShare = CURRENCY.test(unit) || unit === "percent";
  return [
    ...(CURRENCY.test(unit) || KEBAB_CASE.test(unit) ? [] : [fault("unit", "an ISO 4217 code or a plural noun", unit)]),
    ...(Number.isFinite(value) ? [] : [fault("value", "a finite number", String(value))]),
    ...(isMoneyOrShare || Number.isInteger(value) ? [] : [fault("value", `a whole number of ${unit}`, String(value))]),
    ...(unit === "percent" || value > 0 ? [] : [fault("value", "more than nothing", String(value))]),
    ...(label.trim() === "" || /\d/.test(label) ? [fault("label", "what is counted, without the number", label)] : []),
    ...(hedged && modality === "reported" ? [fault("hedged", "no hedge on what was reported", "true")] : []),
    ...(isAttached(figure) ? [] : [fault("about", "whose number it is, or its event or agreement", "none")]),
  ];
}

function fault(field: keyof Figure<AnyIds>, expected: string, found: string): Fault {
  return [field, expected, found];
}

function isAttached({ about, event, agreement }: Figure<AnyIds>): boolean {
  return about !== undefined || event !== undefined || agreement !== undefined;
}
