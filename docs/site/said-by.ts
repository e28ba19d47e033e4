import {
  type AnyIds,
  citationsOf,
  type DiscrepancySide,
  type Figure,
  figures,
  getParticipant,
  type Statement,
  statements,
  witnessesOf,
} from "../../src/index.js";
import { called, day, say } from "./language.js";
import { isInferred } from "./words.js";

/** Who states a figure: a person, or pages that name no speaker. */
export interface Speaker {
  /** Who it is; where no source says so, it says that too. */
  readonly name: string;
  readonly isPerson: boolean;
}

export function saidBy(figure: Figure): Speaker {
  const name = speakerOf(figure);
  if (name !== undefined) return { name, isPerson: true };
  return { name: publishers(citationsOf(figure, "value").map(({ source }) => source.publisher)), isPerson: false };
}

/** Who is on one side of a disagreement: all who state its figures and statements, or the pages where there are none. */
export function claimants(side: DiscrepancySide): readonly string[] {
  const isOwn = ({ id }: Figure | Statement): boolean => side.records.some((own) => own === id);
  const people = [
    ...figures.filter(isOwn).map((figure) => saidBy(figure).name),
    ...statements.filter(isOwn).flatMap((statement) => speakerOf(statement) ?? []),
  ];
  if (people.length > 0) return [...new Set(people)];
  return [publishers(witnessesOf(side).flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** The person who states a record, if a source names one or it is inferred who it is. */
export function speakerOf(record: Figure | Statement): string | undefined {
  const person = getParticipant(record.speaker);
  if (person === undefined) return undefined;
  const name = called(person);
  return isInferred(record, "speaker") ? say("shared.speakerInferred", { name }) : name;
}

function publishers(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  const list = distinct.slice(0, 2).join(", ");
  return distinct.length > 2 ? say("shared.andMore", { list, n: distinct.length - 2 }) : list;
}

/** What a figure counts and for which period, in one line. */
export function subjectOf(figure: Figure<AnyIds>): string {
  const { period } = figure;
  return period === undefined ? called(figure) : `${called(figure)}, ${day(period)}`;
}
