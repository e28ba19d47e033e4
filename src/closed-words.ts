// The words of the lists that may be switched over exhaustively, as the types of the model have them: the schemas, which
// are made from these, compile only where both are the same.

export const COMPARATORS = ["=", "~", ">", ">=", "<", "<="] as const;

export const MODALITIES = ["reported", "forecast", "target", "plan"] as const;

export const STAGES = [
  "announced",
  "decided",
  "signed",
  "in-force",
  "under-construction",
  "commissioned",
  "opened",
] as const;
