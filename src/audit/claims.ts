import type { Agreement } from "../model/agreement.js";
import { organizationIn, personIn } from "../model/attendance.js";
import type { VisitEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import type { Visit } from "../model/visit.js";
import { inCollection, type Located, profileOf } from "../rules/walk.js";
import { numbersIn } from "./english/numerals.js";
import { type CitedText, type Evidence, isEnglish } from "./evidence.js";
import { type CheckedClaim, FactChecker } from "./fact-checker.js";

/** Looks in the words that every record cites for what it claims. */
export function checkClaims(visit: Visit<AnyIds>, evidence: Evidence): readonly CheckedClaim[] {
  const checker = new FactChecker(visit, evidence);
  const profile = profileOf(visit);
  return [
    ...visit.visit.days.flatMap((day, index) => checker.date(profile, `days[${index}]`, day)),
    ...inCollection(visit, "participants").flatMap((at) => checker.name(at, false)),
    // A source may name a ministry by its minister alone.
    ...inCollection(visit, "organizations").flatMap((at) => checker.name(at, true)),
    ...inCollection(visit, "events").flatMap((at) => checkEvent(at, checker)),
    ...inCollection(visit, "agreements").flatMap((at) => checkAgreement(at, checker)),
    ...inCollection(visit, "figures").flatMap((at) => checkFigure(at, checker)),
    ...inCollection(visit, "statements").flatMap((at) => [
      ...checker.mentioned(at, "speaker-missing", "speaker", at.value.speaker),
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
      const ids = [personIn(entry) ?? [], organizationIn(entry) ?? []].flat();
      return ids.flatMap((id) => checker.mentioned(at, "party-missing", `participants[${index}]`, id));
    }),
  ];
}

function checkAgreement(at: Located<Agreement<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { title, titleStatus, milestones, places = [], initiator, signatories = [], parties = [] } = at.value;
  const stated = titleStatus === "described" ? undefined : title;
  return [
    ...checker.title(at, stated),
    ...milestones.flatMap(({ date }, index) => checker.date(at, `milestones[${index}].date`, date)),
    ...places.flatMap((place, index) => checker.place(at, `places[${index}]`, place)),
    ...checker.mentioned(at, "party-missing", "initiator", initiator),
    ...signatories.flatMap((person, index) => checker.mentioned(at, "party-missing", `signatories[${index}]`, person)),
    ...parties.flatMap((party, index) => checker.mentioned(at, "party-missing", `parties[${index}]`, party)),
  ];
}

function checkFigure(at: Located<Figure<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  const { value, period, speaker, in: country } = at.value;
  const isQuoted = (texts: readonly CitedText[]): boolean =>
    texts.some((text) => isEnglish(text) && hasNumber(text, value));
  return [
    ...checker.check(at, "number-missing", "value", String(value), isQuoted),
    ...checker.date(at, "period", period),
    ...checker.mentioned(at, "speaker-missing", "speaker", speaker),
    ...checkSubjects(at, checker),
    ...checker.place(at, "in", country),
  ];
}

function checkSubjects(at: Located<Figure<AnyIds> | Statement<AnyIds>>, checker: FactChecker): readonly CheckedClaim[] {
  return (at.value.about ?? []).flatMap((id, index) => checker.mentioned(at, "subject-missing", `about[${index}]`, id));
}

/** Whether the quote of a text has a number, with its sign or without: "fell by 3%" for −3. */
function hasNumber({ quote }: CitedText, value: number): boolean {
  return quote !== undefined && numbersIn(quote).some((number) => number === value || number === -value);
}
