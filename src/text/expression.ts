const made: Record<string, RegExp> = {};

/**
 * An expression, made once, and when it is first needed. Those with classes of Unicode are made so: as a literal, an engine
 * reads them when it loads their file, even within a function. The first of them takes a millisecond.
 */
export function expression(source: string, flags: string): RegExp {
  made[source + flags] ??= new RegExp(source, flags);
  return made[source + flags] as RegExp; // it was made by now
}
