import { nearest } from "../../../src/errors/suggest.js";
import { dateBounds } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { say } from "../language.js";
import { isRecordId } from "../links.js";
import { choicesOf, filterName } from "./choices.js";
import { FILTERS, type FilterKey, type State } from "./state.js";

/** A value of the address that cannot be met, and what to do about it. */
export interface Complaint {
  readonly key: FilterKey | "record";
  readonly text: string;
}

const DATES: readonly FilterKey[] = ["date", "period", "overlaps"];

/** What is wrong with a state that came from an address somebody wrote. */
export function complaintsAbout(state: State): readonly Complaint[] {
  const { record } = state;
  return [
    ...FILTERS.flatMap((key): readonly Complaint[] => {
      const value = state[key];
      const problem = value === undefined ? undefined : problemWith(key, value);
      return problem === undefined
        ? []
        : [{ key, text: say("explore.complaint", { filter: filterName(key), problem }) }];
    }),
    ...(record === undefined || isRecordId(record)
      ? []
      : [{ key: "record" as const, text: say("explore.noRecord", { value: shortened(record) }) }]),
  ];
}

function problemWith(key: FilterKey, value: string): string | undefined {
  const { values } = choicesOf(key);
  const told = shortened(value);
  if (DATES.includes(key)) {
    return isDate(value) ? undefined : say("explore.notDate", { value: told });
  }
  if (key === "text" || values.some((choice) => choice.value === value)) return undefined;
  if (key === "limit") {
    return /^[1-9]\d{0,3}$/.test(value) ? undefined : say("explore.notNumber", { value: told });
  }
  const labels = new Map(
    values.flatMap((own) => [own.value, own.label].map((text) => [fold(text), own.label] as const)),
  );
  const near = labels.get(nearest(fold(value), [...labels.keys()]) ?? "");
  if (near === undefined) return say("explore.noValue", { value: told });
  return say("explore.didYouMean", { value: told, near });
}

function isDate(value: string): boolean {
  try {
    dateBounds(value as `${number}`); // which throws if it is none
    return true;
  } catch {
    return false;
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
