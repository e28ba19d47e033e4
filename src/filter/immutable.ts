/**
 * Whether a value can never change, all the way down: texts, numbers and the like, and frozen arrays and plain objects of
 * these. Getters and the contents of a `Map` may change in spite of `Object.freeze`.
 */
export function isImmutable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (!Object.isFrozen(value)) return false;
  if (Array.isArray(value)) return value.every(isImmutable);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const properties = Object.values(Object.getOwnPropertyDescriptors(value));
  return properties.every((property) => property.get === undefined && isImmutable(property.value));
}
