import { canonicalOrder } from "./canonical-order.js";
import { citationsPresent } from "./citations-present.js";
import { citationsResolve } from "./citations-resolve.js";
import { conflictsTold } from "./conflicts-told.js";
import { datesInOrder } from "./dates-in-order.js";
import { datesPlausible } from "./dates-plausible.js";
import { datesWellFormed } from "./dates-well-formed.js";
import { figuresComplete } from "./figures-complete.js";
import { identifiersWellFormed } from "./identifiers-well-formed.js";
import { idsUnique } from "./ids-unique.js";
import { idsWellFormed } from "./ids-well-formed.js";
import { inferencesDeclared } from "./inferences-declared.js";
import { noCycles } from "./no-cycles.js";
import { nothingUnused } from "./nothing-unused.js";
import { passagesAccountedFor } from "./passages-accounted-for.js";
import { passagesTile } from "./passages-tile.js";
import { quotesGiven } from "./quotes-given.js";
import { quotesInLanguage } from "./quotes-in-language.js";
import { quotesWithinBudget } from "./quotes-within-budget.js";
import { referencesResolve } from "./references-resolve.js";
import type { Rule } from "./rule.js";
import { sidesDiffer } from "./sides-differ.js";
import { speakersWereThere } from "./speakers-were-there.js";
import { urlsHttps } from "./urls-https.js";

/** What must hold of every visit. */
export const allRules: readonly Rule[] = [
  idsWellFormed,
  idsUnique,
  referencesResolve,
  noCycles,
  nothingUnused,
  identifiersWellFormed,
  citationsPresent,
  citationsResolve,
  passagesTile,
  passagesAccountedFor,
  quotesGiven,
  quotesInLanguage,
  quotesWithinBudget,
  datesWellFormed,
  datesInOrder,
  datesPlausible,
  figuresComplete,
  sidesDiffer,
  conflictsTold,
  inferencesDeclared,
  speakersWereThere,
  urlsHttps,
  canonicalOrder,
];
