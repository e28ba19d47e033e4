import { type AnyIds, citationsOf, type Figure, getParticipant } from "../../src/index.js";
import { called, day, say } from "./language.js";

/** Who states a figure: a person, or pages that name no speaker. */
export interface Speaker {
  readonly name: string;
  readonly isPerson: boolean;
}

export function saidBy(figure: Figure): Speaker {
  const person = getParticipant(figure.speaker);
  if (person !== undefined) return { name: called(person), isPerson: true };
  const pages = [...new Set(citationsOf(figure, "value").map(({ source }) => source.publisher))];
  const list = pages.slice(0, 2).join(", ");
  const name = pages.length > 2 ? say("shared.andMore", { list, n: pages.length - 2 }) : list;
  return { name, isPerson: false };
}

/** What a figure counts and for which period, in one line. */
export function subjectOf(figure: Figure<AnyIds>): string {
  const { period } = figure;
  return period === undefined ? called(figure) : `${called(figure)}, ${day(period)}`;
}
