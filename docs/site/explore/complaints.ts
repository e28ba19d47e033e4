import leven from "leven";
import { VisitError } from "../../../src/index.js";
import { isRecordId } from "../links.js";
import { answer } from "./answer.js";
import { choices, type FilterKey } from "./choices.js";
import { FILTERS, type State } from "./state.js";

/** A value of the address that cannot be met, and what to do about it. */
export interface Complaint {
  readonly key: FilterKey | "record";
  readonly text: string;
}

/** What is wrong with a state that came from an address somebody wrote. */
export function complaintsAbout(state: State): readonly Complaint[] {
  const unknown = FILTERS.filter((key) => key !== "date").flatMap((key): readonly Complaint[] => {
    const { label, values } = choices[key];
    const value = state[key];
    if (value === undefined || values.some((choice) => choice.value === value)) return [];
    const near = [...values].sort((a, b) => distance(value, a.value) - distance(value, b.value))[0]?.label ?? "";
    return [{ key, text: `${label}: there is no “${shortened(value)}”. Did you mean “${near}”?` }];
  });
  const { record } = state;
  const lost = record === undefined || isRecordId(record) ? [] : [record];
  return [
    ...unknown,
    ...lost.map((id): Complaint => ({ key: "record", text: `No record has the id “${shortened(id)}”.` })),
    ...dateComplaint(state),
  ];
}

function dateComplaint({ date }: State): readonly Complaint[] {
  if (date === undefined) return [];
  try {
    answer({ date });
    return [];
  } catch (error) {
    if (!(error instanceof VisitError)) throw error;
    return [{ key: "date", text: `Day: ${error.message}` }];
  }
}

const distance = (a: string, b: string): number => leven(shortened(a), b);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
