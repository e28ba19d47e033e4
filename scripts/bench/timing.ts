/** Keeps results in use, so that no engine leaves the work out. */
const sink: { length: number } = { length: 0 };

/** Something to time, any number of times. */
export type Run = () => readonly unknown[];

/**
 * Times several ways to do the same in turn – A, B, A, B – and returns what each takes as a multiple of the first: the
 * median of the rounds' own ratios, because a slow moment of the machine lasts longer than a round.
 */
export function ratios(runs: readonly Run[], rounds: number, sampleMs = 2): readonly number[] {
  const calls = runs.map((run) => Math.max(1, Math.ceil(sampleMs / warmUp(run))));
  const taken = Array.from({ length: rounds }, () =>
    runs.map((run, index) => sample(run, calls[index] ?? 1) / (calls[index] ?? 1)),
  );
  return runs.map((_, index) => median(taken.map((round) => (round[index] ?? 0) / (round[0] ?? 1))));
}

/** Calls for some time, until the engine has made up its mind, and returns what a call takes then. */
function warmUp(run: Run): number {
  const start = performance.now();
  for (let calls = 1; ; calls *= 2) {
    const took = sample(run, calls) / calls;
    if (performance.now() - start > 60) return took;
  }
}

function sample(run: Run, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) sink.length += run().length;
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return (low + high) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
