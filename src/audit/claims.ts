import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import type { Visit } from "../model/visit.js";
import { inCollection, type Located } from "../rules/walk.js";
import { anyInEnglish, isEnglish } from "./answers.js";
import { comparatorsIn } from "./english/comparators.js";
import { tellsOfDecline } from "./english/decline.js";
import { numbersIn } from "./english/numerals.js";
import type { CitedText, Evidence } from "./evidence.js";
import { type CheckedClaim, FactChecker } from "./fact-checker.js";

/** Checks what every record claims against the words that it cites. */
export function checkClaims(visit: Visit<AnyIds>, evidence: Evidence): readonly CheckedClaim[] {
  const checker = new FactChecker(visit, evidence);
  const profile = { value: visit.visit, path: "visit", record: visit.visit.id };
  return [
    ...visit.visit.days.flatMap((day, index) => checker.date(profile, `days[${index}]`, day)),
    ...inCollection(visit, "participants").flatMap((at) => checker.name(at, false)),
    // A source may name a ministry by its minister alone.
    ...inCollection(visit, "organizations").flatMap((at) => checker.name(at, true)),
    ...inCollection(visit, "events").flatMap((at) => checkEvent(at, checker)),
    ...inCollection(visit, "agreements").flatMap((at) => checkAgreement(at, checker)),
    ...inCollection(visit, "figures").flatMap((at) => checkFigure(at, checker)),
    ...inCollection(visit, "statements").flatMap((at) => [
      ...checker.speaker(at, "speaker", at.value.speaker),
      ...checkSubjects(at, checker),
    ]),
  ];
}

function checkEvent(at: Located<VisitEvent<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { date, until, place, participants = [] } = at.value;
  return [
    ...checker.date(at, "date", date),
    ...checker.date(at, "until", until),
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
    ...checker.check(at, "title-unsupported", "title", stated, (texts) =>
      // A title has no spelling in other languages.
      checker.mentions.isMentioned({ name: title }, texts) ? true : anyInEnglish(texts, () => false),
    ),
    ...milestones.flatMap(({ date }, index) => checker.date(at, `milestones[${index}].date`, date)),
    ...places.flatMap((place, index) => checker.place(at, `places[${index}]`, place)),
    ...checker.party(at, "initiator", initiator),
    ...signatories.flatMap((person, index) => checker.party(at, `signatories[${index}]`, person)),
    ...parties.flatMap((party, index) => checker.party(at, `parties[${index}]`, party)),
  ];
}

function checkFigure(at: Located<Figure<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { value, comparator, period, speaker, in: country } = at.value;
  const quotes = (texts: readonly CitedText[]): readonly string[] => texts.flatMap((text) => quotesWith(value, text));
  return [
    ...checker.check(at, "numeral-unsupported", "value", String(value), (texts) =>
      anyInEnglish(texts, (text) => quotes([text]).length > 0),
    ),
    ...checker.check(at, "comparator-unsupported", "comparator", comparator, (texts) =>
      // If the number itself is not quoted, there are no words beside it to judge by.
      quotes(texts.filter(isEnglish)).length === 0
        ? undefined
        : anyInEnglish(texts, (text) => quotes([text]).some((quote) => comparatorsIn(quote).includes(comparator))),
    ),
    ...checker.date(at, "period", period),
    ...checker.speaker(at, "speaker", speaker),
    ...checkSubjects(at, checker),
    ...checker.place(at, "in", country),
  ];
}

function checkSubjects(at: Located<Figure<AnyIds> | Statement<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  return (at.value.about ?? []).flatMap((id, index) => checker.subject(at, `about[${index}]`, id));
}

/** The quote of a cited text, if it has the number and is in the text. */
function quotesWith(value: number, { quote }: CitedText): readonly string[] {
  if (quote === undefined) return [];
  const numbers = numbersIn(quote);
  const isBelowZero = value < 0 && numbers.includes(-value) && tellsOfDecline(quote);
  return numbers.includes(value) || isBelowZero ? [quote] : [];
}
