import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { type At, at, inCollection } from "./walk.js";

/** Every date of the visit. */
export function allDates(visit: Visit<AnyIds>): readonly At<string>[] {
  return [
    ...at(visit.visit.days, "visit.days", visit.visit.id),
    ...inCollection(visit, "sources").map((source) => ({
      ...source,
      value: source.value.published,
      path: `${source.path}.published`,
    })),
    ...inCollection(visit, "events").map((event) => ({
      ...event,
      value: event.value.date,
      path: `${event.path}.date`,
    })),
    ...inCollection(visit, "agreements").flatMap(({ value, path, record }) =>
      value.milestones.flatMap(({ date }, index) =>
        date === undefined ? [] : [{ value: date, path: `${path}.milestones[${index}].date`, record }],
      ),
    ),
    ...inCollection(visit, "figures").flatMap(({ value, path, record }) =>
      value.period === undefined ? [] : [{ value: value.period, path: `${path}.period`, record }],
    ),
  ];
}
