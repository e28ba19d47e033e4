/**
 * The nodes of a graph from which one can come back to where one was, by the algorithm of Tarjan: each arrow is looked at
 * once, where a walk from every node would take the square of that. Without recursion, as a chain may be longer than the stack.
 */
export function onCycles(onward: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  const enter = (node: string): Step => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, ahead: (onward.get(node) ?? []).values() };
  };
  /** All that was entered since, and leads back to it, goes round with it. */
  const leave = (node: string): void => {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1 || onward.get(node)?.includes(node)) for (const member of members) found.add(member);
  };
  const lower = (node: string, to: number | undefined): void => {
    low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
  };

  for (const start of onward.keys()) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { value: next } = step.ahead.next();
      if (next !== undefined) {
        if (!order.has(next)) way.push(enter(next));
        else if (isOpen.has(next)) lower(step.node, order.get(next));
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) lower(before.node, low.get(step.node));
      if (low.get(step.node) === order.get(step.node)) leave(step.node);
    }
  }
  return found;
}

/** A node on the way, and the arrows from it that were not looked at yet. */
interface Step {
  readonly node: string;
  readonly ahead: Iterator<string, undefined>;
}
