import type { Agreement } from "../model/agreement.js";
import type { VisitEvent } from "../model/event.js";
import type { Comparator, Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import type { Visit } from "../model/visit.js";
import { inCollection, type Located } from "../rules/walk.js";
import { finderIn } from "../text/find-text.js";
import { anyInEnglish, isEnglish } from "./answers.js";
import { comparatorsOf } from "./english/comparators.js";
import { tellsOfDecline } from "./english/decline.js";
import { type WrittenNumber, writtenNumbers } from "./english/numerals.js";
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
  const isQuoted = (text: CitedText): boolean => quotedNumbers(value, text).length > 0;
  return [
    ...checker.check(at, "numeral-unsupported", "value", String(value), (texts) => anyInEnglish(texts, isQuoted)),
    ...checker.check(at, "comparator-unsupported", "comparator", comparator, (texts) =>
      // If the number itself is not quoted, there are no words beside it to judge by.
      texts.filter(isEnglish).some(isQuoted)
        ? anyInEnglish(texts, (text) => isCompared(text, value, comparator))
        : undefined,
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

/** The numbers of a quote of which one, at an index, is asked for. */
interface QuotedNumber {
  readonly numbers: readonly WrittenNumber[];
  readonly index: number;
}

/** Where the quote of a cited text has a number, if the text has the quote. */
function quotedNumbers(value: number, { quote }: CitedText): readonly QuotedNumber[] {
  if (quote === undefined) return [];
  const numbers = writtenNumbers(quote);
  const isBelowZero = value < 0 && tellsOfDecline(quote);
  return numbers.flatMap((number, index) =>
    number.value === value || (isBelowZero && number.value === -value) ? { numbers, index } : [],
  );
}

/** A quote that a text has more often is too short to tell its places apart. */
const MOST_PLACES = 20;

/** Whether the words beside a number express a comparator, wherever the text has the quote. */
function isCompared(cited: CitedText, value: number, comparator: Comparator): boolean {
  const { text, quote = "" } = cited;
  const find = finderIn(text, quote);
  const found = quotedNumbers(value, cited);
  let place = cited.at;
  for (let count = 0; place >= 0 && count < MOST_PLACES; count++) {
    const before = text.slice(0, place);
    if (found.some(({ numbers, index }) => comparatorsOf(quote, numbers, index, before).includes(comparator)))
      return true;
    place = find(place + 1);
  }
  return place >= 0;
}
