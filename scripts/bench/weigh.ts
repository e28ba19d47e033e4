/** What stays on the heap of what a step makes, in bytes. */
export function weigh(step: () => unknown): number {
  const before = heapUsed();
  step();
  return heapUsed() - before;
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error("Run with --expose-gc.");
  // Once more for what the first time only let go of.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
