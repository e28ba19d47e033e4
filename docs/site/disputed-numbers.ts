import {
  citationsOf,
  type Discrepancy,
  type DiscrepancySide,
  discrepancies,
  type Figure,
  getFigure,
  getStatement,
  isFigureId,
  type ResolvedCitation,
} from "../../src/index.js";
import { amount, isEnglish, language, perLanguage } from "./language.js";
import { claimants } from "./said-by.js";

/** What one side of a disputed number claims, who says so, and where. */
export interface NumberSide {
  readonly value: string;
  readonly speakers: readonly string[];
  readonly citations: readonly ResolvedCitation[];
}

/**
 * The figures of a discrepancy whose sides are told by numbers alone, all of one measure and unit; otherwise none. A
 * statement that repeats a number of its side does not count.
 */
export function comparableFigures({ sides }: Discrepancy): readonly Figure[] {
  const isShared = (id: string): boolean => sides.every(({ records }) => records.some((own) => own === id));
  const own = sides.map((side) => side.records.filter((id) => !isShared(id) && !repeatsNumber(id, side)));
  const figures = own.flat().flatMap((id) => getFigure(id) ?? []);
  const kinds = new Set(figures.map(({ measure, unit }) => `${measure} ${unit}`));
  const areNumbers = own.every((ids) => ids.length > 0) && figures.length === own.flat().length && kinds.size === 1;
  return areNumbers ? figures : [];
}

/** The disagreements about a number. */
export const disputedNumbers: readonly Discrepancy[] = discrepancies.filter(
  (discrepancy) => comparableFigures(discrepancy).length > 0,
);

/** The sides of a disputed number, the lowest first. */
export function numberSidesOf({ sides }: Discrepancy): readonly NumberSide[] {
  return [...sides]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((side) => ({
      value: alternatives(figuresOf(side).map((figure) => amount(figure))),
      speakers: claimants(side),
      citations: citationsOf(side),
    }));
}

/** The values of a disputed number in one phrase: "18, 20 or more than 20 documents". */
export function valuesOf(dispute: Discrepancy): string {
  return alternatives(numberSidesOf(dispute).map(({ value }) => value));
}

const or = perLanguage(() => new Intl.ListFormat(isEnglish() ? "en-GB" : language(), { type: "disjunction" }));

/** Values as alternatives; words that all begin or end with are written once. */
function alternatives(values: readonly string[]): string {
  const distinct = [...new Set(values)].map((value) => value.split(" "));
  if (distinct.length < 2) return values[0] ?? "";
  const least = Math.min(...distinct.map(({ length }) => length)) - 1;
  const shared = (place: number): boolean => new Set(distinct.map((words) => words.at(place))).size === 1;
  let start = 0;
  while (start < least && shared(start)) start += 1;
  let end = 0;
  while (end < least - start && shared(-1 - end)) end += 1;
  const own = distinct.map((words) => words.slice(start, words.length - end).join(" "));
  const [first = []] = distinct;
  return [...first.slice(0, start), or().format(own), ...first.slice(first.length - end)].join(" ");
}

/** Whether a record is a statement whose speaker gave a number of this side on the same page. */
function repeatsNumber(id: string, side: DiscrepancySide): boolean {
  const statement = getStatement(id);
  if (statement?.speaker === undefined) return false;
  const pages = new Set<string>(statement.citations.map(({ source }) => source));
  return figuresOf(side).some(
    ({ speaker, citations }) => speaker === statement.speaker && citations.some(({ source }) => pages.has(source)),
  );
}

function figuresOf({ records }: DiscrepancySide): readonly Figure[] {
  return records.filter(isFigureId).map((id) => getFigure(id));
}

/** What to sort sides by: "more than 20" comes after "20". */
function rankOf(side: DiscrepancySide): number {
  return Math.min(
    ...figuresOf(side).map(({ value, comparator }) => (comparator === ">" ? value * (1 + Number.EPSILON) : value)),
  );
}
