/** What stands in print for ids, marks and counts. */
import * as v from "ankara-visit-2025";
import { type Inferring, isInferred } from "../strings/inferred.js";
import { called, isEnglish, locale, say, word } from "./language.js";
import { dim, yellow } from "./page.js";

const LIST = new Intl.ListFormat(isEnglish ? "en-GB" : locale.language);

/** "A, B and C", each once. */
export function list(texts: Iterable<string>): string {
  return LIST.format(new Set(texts));
}

/** "(3 independent sources)", from what a record or one side of a disagreement goes back to. */
export function support(origins: { readonly length: number }): string {
  return `(${say("independentSources", { n: origins.length })})`;
}

/** What follows a record on which sources disagree. */
export function mark(record: v.VisitRecord): string {
  return v.discrepanciesOf(record).length === 0 ? "" : `\u00a0${yellow("≠")}`;
}

/** What follows a value of a record that no source states. */
export function markInferred(record: Inferring, ...paths: readonly string[]): string {
  return paths.some((path) => isInferred(record, path)) ? ` (${say("inferred")})` : "";
}

const WHEN = { date: "dayInferred", after: "orderInferred", both: "dayAndOrderInferred" } as const;

/** What follows an event whose day or whose order no source states, as far as either is shown. */
export function whenInferred(event: v.VisitEvent, ...shown: readonly ("date" | "after")[]): string {
  const [first, second] = shown.filter((path) => isInferred(event, path));
  return first === undefined ? "" : dim(` (${say(WHEN[second === undefined ? first : "both"])})`);
}

/** "Minister of Transport, Kazakhstan", "CEO, YDA Holding". */
export function officeOf({ roles, country }: v.Participant): string {
  const land = v.places.find((place) => place.kind === "country" && place.country === country);
  return list(
    roles.map(({ title, organization }) => {
      const employer = v.getOrganization(organization);
      const where = employer?.kind === "company" ? employer : land;
      const office = word("office", title);
      return where === undefined || title.includes(where.name) ? office : `${office}, ${called(where)}`;
    }),
  );
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale.language) + text.slice(1);
}
