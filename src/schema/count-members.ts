/** Records are not nested deeper. */
const DEPTH = 5;

/** How many members the lists within a value have in all; counted no further than where they are more than so many. */
export function countMembers(value: unknown, most: number, depth: number = DEPTH): number {
  if (depth === 0 || typeof value !== "object" || value === null) return 0;
  let count = Array.isArray(value) ? value.length : 0;
  if (count > most) return count;
  for (const part of Object.values(value)) {
    count += countMembers(part, most - count, depth - 1);
    if (count > most) break;
  }
  return count;
}
