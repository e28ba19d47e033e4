import { type AnyIds, type EdtfDate, isEventId, type VisitEvent } from "../../../src/index.js";
import { called, day, isEnglish, language, say } from "../language.js";

/** An event in a few words, for where there is no room for its title. */
export function shortNameOf(event: Pick<VisitEvent<AnyIds>, "id" | "title">): string {
  return isEventId(event.id) ? say(`pictures.event.${event.id}`) : called(event);
}

/** A day, or an interval of days, without its year, which the title of the visit has. */
export function dayOf(date: EdtfDate): string {
  return areDays(date) ? written(date, "long") : day(date);
}

/** A day in as few letters as there is room for on a phone. */
export function shortDayOf(date: EdtfDate): string {
  if (!areDays(date)) return day(date);
  if (isEnglish()) return written(date, "short");
  const [first = "", last = first] = date.split("/").map((one) => one.split("-").slice(1).reverse().join("."));
  const start = first.slice(2) === last.slice(2) ? first.slice(0, 2) : first;
  return first === last ? first : `${start}–${last}`;
}

const areDays = (date: EdtfDate): boolean => date.split("/").every((one) => /^\d{4}-\d{2}-\d{2}$/.test(one));

function written(date: EdtfDate, month: "long" | "short"): string {
  const form = new Intl.DateTimeFormat(isEnglish() ? "en-GB" : language(), { day: "numeric", month, timeZone: "UTC" });
  const [first = "", last = first] = date.split("/");
  return form.formatRange(new Date(first), new Date(last));
}
