/** What each contestant took in each round, in milliseconds a call; shorter where it sat the later rounds out. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** Something to time, any number of times. */
export interface Contender {
  readonly name: string;
  readonly run: () => readonly unknown[];
  /** It sits out once its rounds have taken about so long. */
  readonly budgetMs: number;
  /** What its first call took. */
  readonly firstMs: number;
}

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  /** What one sample takes at least; what is quick is called several times for it. */
  readonly sampleMs: number;
  /** How long a contender runs before it is timed, until the engine has made up its mind. */
  readonly warmUpMs: number;
}

/** Longer calls are over many records and have warmed up their code by themselves. */
const SLOW_MS = 250;

/** Keeps results in use, so that no engine leaves the work out. */
const sink: { length: number } = { length: 0 };

/** Times contenders in turn – A, B, C, A, B, C – so that what else the machine does meets all of them alike. */
export function timeInTurn(contenders: readonly Contender[], effort: Effort): Rounds {
  const plans = contenders.map(({ name, run, budgetMs, firstMs }) => {
    const once = firstMs > SLOW_MS ? firstMs : warmUp(run, effort.warmUpMs);
    const calls = Math.max(1, Math.ceil(effort.sampleMs / once));
    const rounds = Math.max(1, Math.min(effort.rounds, Math.round(budgetMs / (once * calls))));
    return { name, run, rounds, calls, taken: [] as number[] };
  });
  for (let round = 0; round < effort.rounds; round++) {
    for (const { run, calls, rounds, taken } of plans) {
      if (round < rounds) taken.push(sample(run, calls) / calls);
    }
  }
  return new Map(plans.map(({ name, taken }) => [name, taken]));
}

/** The median of the rounds' own ratios: a slow moment of the machine lasts longer than a round. */
export function ratioOf(rounds: Rounds, one: string, other: string): number {
  const [ones = [], others = []] = [rounds.get(one), rounds.get(other)];
  const both = Math.min(ones.length, others.length);
  return median(ones.slice(0, both).map((time, round) => time / (others[round] ?? Number.NaN)));
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

/** Calls for some time, and tells what a call takes then. */
function warmUp(run: () => readonly unknown[], warmUpMs: number): number {
  const start = performance.now();
  for (let calls = 1; ; calls *= 2) {
    const took = sample(run, calls) / calls;
    if (performance.now() - start > warmUpMs) return took;
  }
}

function sample(run: () => readonly unknown[], calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) sink.length += run().length;
  return performance.now() - start;
}
