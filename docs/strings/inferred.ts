export interface Inferring {
  readonly inferred?: readonly string[];
}

/** Whether a field, a member of a list (`milestones.signed`) or a part of one (`milestones.signed.date`) is inferred as a whole. */
export function isInferred({ inferred = [] }: Inferring, path: string): boolean {
  return inferred.some((own) => own === path || path.startsWith(`${own}.`));
}
