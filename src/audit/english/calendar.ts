const FIRST_HALF = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?";
const SECOND_HALF = "july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** English names of the months in lower case, as an expression: "september", and cut short "sept", "sep". */
export const MONTH: string = `${FIRST_HALF}|${SECOND_HALF}`;

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

const MONTH_STARTS = "jan feb mar apr may jun jul aug sep oct nov dec";
const MS_PER_DAY = 86_400_000;

/** The month that a name in lower case stands for, `"01"` to `"12"`. */
export function monthOf(name: string): string {
  return twoDigits(MONTH_STARTS.indexOf(name.slice(0, 3)) / 4 + 1);
}

/** The day so many days later, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  // All days of UTC are of one length; those of local time are not.
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A number of at most two digits as it is written in a date. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function yearOf(year: number): string {
  return String(year).padStart(4, "0");
}

/** How many days the second is after the first, both `YYYY-MM-DD`. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / MS_PER_DAY;
}
