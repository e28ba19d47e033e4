import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { inCollection, type Located } from "../rules/walk.js";
import { comparatorsIn } from "./english/comparators.js";
import { numbersIn } from "./english/numerals.js";
import type { CitedText, Evidence } from "./evidence.js";
import { type CheckedClaim, FactChecker } from "./fact-checker.js";
import { isMentioned } from "./mentions.js";

/** Checks what every record claims against the words that it cites. */
export function checkClaims(visit: Visit<AnyIds>, evidence: Evidence): readonly CheckedClaim[] {
  const checker = new FactChecker(visit, evidence);
  const profile = { value: visit.visit, path: "visit", record: visit.visit.id };
  const named = [...inCollection(visit, "participants"), ...inCollection(visit, "organizations")];
  return [
    ...visit.visit.days.flatMap((day, index) => checker.date(profile, `days[${index}]`, day)),
    ...named.flatMap((at) =>
      // The name itself, not an alias, which may be from another source.
      checker.check(at, "name-unsupported", "name", at.value.name, (texts) =>
        isMentioned({ name: at.value.name }, texts),
      ),
    ),
    ...inCollection(visit, "events").flatMap((at) => checkEvent(at, checker)),
    ...inCollection(visit, "agreements").flatMap((at) => checkAgreement(at, checker)),
    ...inCollection(visit, "figures").flatMap((at) => checkFigure(at, checker)),
    ...inCollection(visit, "statements").flatMap((at) => checker.speaker(at, "speaker", at.value.speaker)),
  ];
}

function checkEvent(at: Located<VisitEvent<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { date, place, participants = [] } = at.value;
  return [
    ...checker.date(at, "date", date),
    ...checker.place(at, "place", place),
    ...participants.flatMap((entry, index) => {
      const id = "participant" in entry ? entry.participant : "organization" in entry ? entry.organization : undefined;
      return checker.party(at, `participants[${index}]`, id);
    }),
  ];
}

function checkAgreement(at: Located<Agreement<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { title, titleStatus, milestones, places = [], initiator, signatories = [], parties = [] } = at.value;
  const stated = titleStatus === "described" ? undefined : title;
  return [
    ...checker.check(at, "title-unsupported", "title", stated, (texts) => isMentioned({ name: title }, texts)),
    ...milestones.flatMap(({ date }, index) => checker.date(at, `milestones[${index}].date`, date)),
    ...places.flatMap((place, index) => checker.place(at, `places[${index}]`, place)),
    ...checker.party(at, "initiator", initiator),
    ...signatories.flatMap((person, index) => checker.party(at, `signatories[${index}]`, person)),
    ...parties.flatMap((party, index) => checker.party(at, `parties[${index}]`, party)),
  ];
}

function checkFigure(at: Located<Figure<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { value, comparator, period, speaker } = at.value;
  const isQuoted = (texts: readonly CitedText[]): boolean => quotesWith(value, texts).length > 0;
  return [
    ...checker.check(at, "numeral-unsupported", "value", String(value), isQuoted),
    ...checker.check(at, "comparator-unsupported", "comparator", comparator, (texts) => {
      // If the number itself is not quoted, there are no words beside it to judge by.
      return !isQuoted(texts) || quotesWith(value, texts).some((quote) => comparatorsIn(quote).includes(comparator));
    }),
    ...checker.date(at, "period", period),
    ...checker.speaker(at, "speaker", speaker),
  ];
}

/** The quotes that have the number and are in the cited words. */
function quotesWith(value: number, texts: readonly CitedText[]): readonly string[] {
  return texts.flatMap(({ citation: { quote }, text }) =>
    quote !== undefined && text.includes(quote) && numbersIn(quote).includes(value) ? quote : [],
  );
}
