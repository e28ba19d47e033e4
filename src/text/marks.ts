import { expression } from "./expression.js";

/**
 * Keeps at most thirty marks on one letter, as Unicode's format for streams does. An engine orders marks in time that grows
 * with the square of their number.
 */
export function withoutHeaps(text: string): string {
  return text.replace(expression("(\\p{M}{30})\\p{M}+", "gu"), "$1");
}
