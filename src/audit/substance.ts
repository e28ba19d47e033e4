import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { type Located as At, inCollection } from "../rules/walk.js";
import { comparatorsIn } from "./english/comparators.js";
import { numbersIn } from "./english/numerals.js";
import type { CitedText, Evidence } from "./evidence.js";
import { Examiner, type SubstanceCheck } from "./examiner.js";
import { isNamed } from "./mentions.js";

/** Checks what every record asserts against the words that it cites. */
export function checkSubstance(visit: Visit<AnyIds>, evidence: Evidence): readonly SubstanceCheck[] {
  const examiner = new Examiner(visit, evidence);
  const profile = { value: visit.visit, path: "visit", record: visit.visit.id };
  const named = [...inCollection(visit, "participants"), ...inCollection(visit, "organizations")];
  return [
    ...visit.visit.days.flatMap((day, index) => examiner.date(profile, `days[${index}]`, day)),
    ...named.flatMap((at) =>
      // The name itself, not one of its other spellings, which may be from other sources.
      examiner.check(at, "name-unsupported", "name", at.value.name, (texts) => isNamed({ name: at.value.name }, texts)),
    ),
    ...inCollection(visit, "events").flatMap((at) => checkEvent(at, examiner)),
    ...inCollection(visit, "agreements").flatMap((at) => checkAgreement(at, examiner)),
    ...inCollection(visit, "figures").flatMap((at) => checkFigure(at, examiner)),
    ...inCollection(visit, "statements").flatMap((at) => examiner.speaker(at, "speaker", at.value.speaker)),
  ];
}

function checkEvent(at: At<VisitEvent<AnyIds>>, examiner: Examiner): readonly SubstanceCheck[] {
  const { date, place, participants = [] } = at.value;
  return [
    ...examiner.date(at, "date", date),
    ...examiner.place(at, "place", place),
    ...participants.flatMap((entry, index) => {
      const id = "participant" in entry ? entry.participant : "organization" in entry ? entry.organization : undefined;
      return examiner.party(at, `participants[${index}]`, id);
    }),
  ];
}

function checkAgreement(at: At<Agreement<AnyIds>>, examiner: Examiner): readonly SubstanceCheck[] {
  const { title, titleStatus, milestones, places = [], initiator, signatories = [], parties = [] } = at.value;
  const stated = titleStatus === "described" ? undefined : title;
  return [
    ...examiner.check(at, "title-unsupported", "title", stated, (texts) => isNamed({ name: title }, texts)),
    ...milestones.flatMap(({ date }, index) => examiner.date(at, `milestones[${index}].date`, date)),
    ...places.flatMap((place, index) => examiner.place(at, `places[${index}]`, place)),
    ...examiner.party(at, "initiator", initiator),
    ...signatories.flatMap((person, index) => examiner.party(at, `signatories[${index}]`, person)),
    ...parties.flatMap((party, index) => examiner.party(at, `parties[${index}]`, party)),
  ];
}

function checkFigure(at: At<Figure<AnyIds>>, examiner: Examiner): readonly SubstanceCheck[] {
  const { value, comparator, period, speaker } = at.value;
  return [
    ...examiner.check(
      at,
      "numeral-unsupported",
      "value",
      String(value),
      (texts) => quotesWith(value, texts).length > 0,
    ),
    // Where the number itself is not quoted there are no words beside it to judge by.
    ...examiner.check(at, "comparator-unsupported", "comparator", comparator, (texts) => {
      const quotes = quotesWith(value, texts);
      return quotes.length === 0 || quotes.some((quote) => comparatorsIn(quote).includes(comparator));
    }),
    ...examiner.date(at, "period", period),
    ...examiner.speaker(at, "speaker", speaker),
  ];
}

/** The quotes that have the number and are in the words cited. */
function quotesWith(value: number, texts: readonly CitedText[]): readonly string[] {
  return texts.flatMap(({ citation: { quote }, text }) =>
    quote !== undefined && text.includes(quote) && numbersIn(quote).includes(value) ? quote : [],
  );
}
