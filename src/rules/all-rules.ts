import { canonicalOrder } from "./advice/canonical-order.js";
import { conflictsRecorded } from "./advice/conflicts-recorded.js";
import { currenciesKnown } from "./advice/currencies-known.js";
import { datesPlausible } from "./advice/dates-plausible.js";
import { figuresComplete } from "./advice/figures-complete.js";
import { identifiersWellFormed } from "./advice/identifiers-well-formed.js";
import { inferencesDeclared } from "./advice/inferences-declared.js";
import { listsDistinct } from "./advice/lists-distinct.js";
import { noUnusedRecords } from "./advice/no-unused-records.js";
import { passagesAccountedFor } from "./advice/passages-accounted-for.js";
import { plainTexts } from "./advice/plain-texts.js";
import { quotesGiven } from "./advice/quotes-given.js";
import { quotesInLanguage } from "./advice/quotes-in-language.js";
import { quotesShort } from "./advice/quotes-short.js";
import { sidesDistinct } from "./advice/sides-distinct.js";
import { speakersPresent } from "./advice/speakers-present.js";
import { valuesTraced } from "./advice/values-traced.js";
import { citationsResolve } from "./errors/citations-resolve.js";
import { codesKnown } from "./errors/codes-known.js";
import { datesInOrder } from "./errors/dates-in-order.js";
import { datesWellFormed } from "./errors/dates-well-formed.js";
import { idsUnique } from "./errors/ids-unique.js";
import { noCycles } from "./errors/no-cycles.js";
import { passagesContiguous } from "./errors/passages-contiguous.js";
import { pathsResolve } from "./errors/paths-resolve.js";
import { referencesResolve } from "./errors/references-resolve.js";
import type { Rule } from "./rule.js";

/** The rules that a valid visit keeps. Breaking one would break a helper, a reference or the audit. */
export const errorRules: readonly Rule[] = [
  idsUnique,
  referencesResolve,
  citationsResolve,
  noCycles,
  datesWellFormed,
  datesInOrder,
  passagesContiguous,
  codesKnown,
  pathsResolve,
];

/** Editorial rules: a careful dataset keeps them too. */
export const adviceRules: readonly Rule[] = [
  noUnusedRecords,
  identifiersWellFormed,
  currenciesKnown,
  passagesAccountedFor,
  quotesGiven,
  quotesInLanguage,
  quotesShort,
  datesPlausible,
  figuresComplete,
  sidesDistinct,
  conflictsRecorded,
  inferencesDeclared,
  valuesTraced,
  speakersPresent,
  listsDistinct,
  plainTexts,
  canonicalOrder,
];

/** All rules. This package's own data keeps every one. */
export const allRules: readonly Rule[] = /* @__PURE__ */ errorRules.concat(adviceRules);
