/**
 * Freezes plain objects and arrays, all the way down. Parts are frozen before the whole, and arrays are walked by index.
 * The other way round, or by keys alone, it takes four to ten times as long, which is most of the time to load. It is one
 * function on purpose. A small one for each part would be optimised at once, which takes longer than all the rest.
 */
export function deepFreeze<T>(value: T): T {
  // Stryker disable next-line ConditionalExpression: by index or by keys the same parts are met; by index it is faster
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      // Stryker disable next-line ConditionalExpression: a text is frozen already; not to try is faster, and that alone
      if (typeof value[index] === "object") deepFreeze(value[index]);
    }
  } else {
    for (const key in value) {
      if (typeof value[key] === "object") deepFreeze(value[key]);
    }
  }
  return Object.freeze(value);
}
