import { spanIfDate } from "../../dates/parse-date.js";
import { overlaps } from "../../dates/span.js";
import type { AnyIds } from "../../model/ids.js";
import type { CitedRecord } from "../../model/record.js";
import type { Visit } from "../../model/visit.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** A source reports what has happened, and announces what has not. */
export const datesPlausible: Rule = {
  name: "dates-plausible",
  requires:
    "Events lie on the documented days; what is reported did not begin after its last source was published; what is expected does not end before its first source was.",
  check: (visit) => {
    const published = new Map(visit.sources.map((source) => [source.id, spanIfDate(source.published)?.last]));
    return [...eventsOnDays(visit), ...datedClaims(visit).flatMap((claim) => beside(claim, published))];
  },
};

function eventsOnDays(visit: Visit<AnyIds>): readonly Violation[] {
  const days = visit.visit.days.flatMap((day) => spanIfDate(day) ?? []);
  return inCollection(visit, "events").flatMap((event): readonly Violation[] => {
    const span = spanIfDate(event.value.date);
    if (span === undefined || days.some((day) => overlaps(span, day))) return [];
    return [violation(event, ".date", `a day of the visit: ${visit.visit.days.join(", ")}`, event.value.date)];
  });
}

/** A date of a record, and whether it is of what happened or of what is only expected. */
interface DatedClaim extends Located<CitedRecord<AnyIds>> {
  readonly step: string;
  readonly date: string | undefined;
  readonly happened: boolean;
}

function datedClaims(visit: Visit<AnyIds>): readonly DatedClaim[] {
  return [
    ...inCollection(visit, "events").map((event) => ({
      ...event,
      step: ".date",
      date: event.value.date,
      happened: true,
    })),
    ...inCollection(visit, "agreements").flatMap((agreement) =>
      agreement.value.milestones.map(({ date, reached }, index) => {
        return { ...agreement, step: `.milestones[${index}].date`, date, happened: reached };
      }),
    ),
    ...inCollection(visit, "figures").map((figure) => {
      const { period, modality } = figure.value;
      return { ...figure, step: ".period", date: period, happened: modality === "reported" };
    }),
  ];
}

/** Looks at a date beside the last possible days on which the sources of its record were published. */
function beside(claim: DatedClaim, published: ReadonlyMap<string, string | undefined>): readonly Violation[] {
  const { step, date = "", happened } = claim;
  const span = spanIfDate(date);
  const days = claim.value.citations.flatMap(({ source }) => published.get(source) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (happened && span?.first !== undefined && last !== undefined && span.first > last)
    return [violation(claim, step, `a date up to ${last}, when its last source was published`, date)];
  if (!happened && span?.last !== undefined && first !== undefined && span.last < first)
    return [violation(claim, step, `a date from ${first}, when its first source was published`, date)];
  return [];
}
