import { type AnyIds, citationsOf, type Figure, formatDate, getParticipant } from "../../src/index.js";

/** Who states a figure: a person, or pages that name no speaker. */
export interface Speaker {
  readonly name: string;
  readonly isPerson: boolean;
}

export function saidBy(figure: Figure): Speaker {
  const person = getParticipant(figure.speaker);
  if (person !== undefined) return { name: person.name, isPerson: true };
  const pages = [...new Set(citationsOf(figure, "value").map(({ source }) => source.publisher))];
  const more = pages.length > 2 ? ` and ${pages.length - 2} more` : "";
  return { name: pages.slice(0, 2).join(", ") + more, isPerson: false };
}

/** What a figure counts and for which period, in one line. */
export function subjectOf(figure: Figure<AnyIds>): string {
  const { label, period } = figure;
  return period === undefined ? label : `${label}, ${formatDate(period, "en-GB")}`;
}
