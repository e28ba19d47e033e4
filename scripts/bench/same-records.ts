import { type Answer, HAND } from "./queries.js";

interface Named {
  readonly name: string;
  readonly run: Answer;
}

/**
 * Asks each contestant once, checks that all find what the first one finds, and tells how long each took. The hand loop
 * must give the very same records; of the others some copy, and their ids must agree.
 */
export function askOnce(
  query: string,
  contestants: readonly Named[],
): readonly (Named & { readonly firstMs: number })[] {
  let expected: ReturnType<Answer> | undefined;
  return contestants.map(({ name, run }) => {
    const start = performance.now();
    const given = run();
    const firstMs = performance.now() - start;
    expected ??= given;
    if (given.length === 0 || !agree(given, expected, name === HAND)) {
      throw new Error(`${name} answers "${query}" with ${given.length} records, others with ${expected.length}.`);
    }
    return { name, run, firstMs };
  });
}

function agree(given: ReturnType<Answer>, expected: ReturnType<Answer>, identical: boolean): boolean {
  if (given.length !== expected.length) return false;
  return given.every((record, at) => (identical ? record === expected[at] : record.id === expected[at]?.id));
}
