import { spanIfDate } from "../dates/parse-date.js";
import { overlaps } from "../dates/span.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";
import type { Offence, Rule } from "./rule.js";
import { type At, inCollection } from "./walk.js";

/** A report tells of what has happened, not of what will have. */
export const datesPlausible: Rule = {
  name: "dates-plausible",
  requires:
    "Events lie on the documented days; nothing is told as happened that begins after the last report of it, or as expected that ends before the first.",
  check: (visit) => {
    const published = new Map(visit.sources.map(({ id, published }) => [id, published]));
    return [
      ...eventsOnDays(visit),
      ...inCollection(visit, "events").flatMap((event) => happened(event, "date", event.value.date, published)),
      ...inCollection(visit, "agreements").flatMap((agreement) =>
        agreement.value.milestones.flatMap(({ date, reached }, index) => {
          const field = `milestones[${index}].date`;
          return (reached ? happened : expected)(agreement, field, date, published);
        }),
      ),
      ...inCollection(visit, "figures").flatMap((figure) =>
        (figure.value.modality === "reported" ? happened : expected)(figure, "period", figure.value.period, published),
      ),
    ];
  },
};

type Published = ReadonlyMap<string, string>;

function eventsOnDays(visit: Visit<AnyIds>): readonly Offence[] {
  const days = visit.visit.days.flatMap((day) => spanIfDate(day) ?? []);
  return inCollection(visit, "events").flatMap(({ value, path, record }): readonly Offence[] => {
    const span = spanIfDate(value.date);
    if (span === undefined || days.some((day) => overlaps(span, day))) return [];
    return [{ path: `${path}.date`, record, expected: `one of ${visit.visit.days.join(", ")}`, found: value.date }];
  });
}

function happened(
  { value, path, record }: At<CitedRecord<AnyIds>>,
  field: string,
  date: string | undefined,
  published: Published,
): readonly Offence[] {
  const first = date === undefined ? undefined : spanIfDate(date)?.first;
  const latest = reportDays(value, published).at(-1);
  if (date === undefined || first === undefined || latest === undefined || first <= latest) return [];
  return [{ path: `${path}.${field}`, record, expected: `not after its last report, ${latest}`, found: date }];
}

function expected(
  { value, path, record }: At<CitedRecord<AnyIds>>,
  field: string,
  date: string | undefined,
  published: Published,
): readonly Offence[] {
  const last = date === undefined ? undefined : spanIfDate(date)?.last;
  const earliest = reportDays(value, published)[0];
  if (date === undefined || last === undefined || earliest === undefined || last >= earliest) return [];
  return [{ path: `${path}.${field}`, record, expected: `not before its first report, ${earliest}`, found: date }];
}

/** Last possible days of publication of the sources that a record cites, in order. */
function reportDays({ citations }: CitedRecord<AnyIds>, published: Published): readonly string[] {
  return citations.flatMap(({ source }) => spanIfDate(published.get(source) ?? "")?.last ?? []).sort();
}
