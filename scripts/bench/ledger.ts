/** What a number may be. */
export interface Ceiling {
  /** The ceiling as a claim: "a query takes at most 1.3 times the hand-written loop". */
  readonly claim: string;
  readonly most?: number;
  readonly least?: number;
}

/** Holds numbers against their ceilings, and remembers those that do not hold. */
export interface Ledger {
  /** The number with a mark. `subject` names it among the others of the same ceiling. */
  readonly cell: (value: number, ceiling: Ceiling, subject: string, show?: (value: number) => string) => string;
  /** A sentence for each ceiling that does not hold, with what breaks it. */
  readonly broken: () => readonly string[];
}

export function openLedger(): Ledger {
  const offences = new Map<string, string[]>();
  return {
    cell: (
      value,
      { claim, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY },
      subject,
      show = ratio,
    ) => {
      if (value <= most && value >= least) return `${show(value)} ✓`;
      offences.set(claim, [...(offences.get(claim) ?? []), `${subject} ${show(value)}`]);
      return `${show(value)} ✗`;
    },
    broken: () => [...offences].map(([claim, found]) => `It does not hold that ${claim}: ${found.join(", ")}.`),
  };
}

/** A ratio with as many digits as mean something. */
export function ratio(value: number): string {
  return value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}
