import { type AnyIds, type EdtfDate, isEventId, type VisitEvent } from "../../../src/index.js";
import { called, day, isEnglish, language, say } from "../language.js";

/** An event in a few words, for where there is no room for its title. */
export function shortNameOf(event: Pick<VisitEvent<AnyIds>, "id" | "title">): string {
  return isEventId(event.id) ? say(`pictures.event.${event.id}`) : called(event);
}

/** A day without its year, which the title of the visit has. */
export function dayOf(date: EdtfDate): string {
  return isDay(date) ? written(date, "long") : day(date);
}

/** A day in as few letters as there is room for on a phone. */
export function shortDayOf(date: EdtfDate): string {
  if (!isDay(date)) return day(date);
  return isEnglish() ? written(date, "short") : date.split("-").slice(1).reverse().join(".");
}

const isDay = (date: EdtfDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function written(date: EdtfDate, month: "long" | "short"): string {
  const form = new Intl.DateTimeFormat(isEnglish() ? "en-GB" : language(), { day: "numeric", month, timeZone: "UTC" });
  return form.format(new Date(date));
}
