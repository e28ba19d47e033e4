/**
 * Keeps at most thirty marks on one letter, as Unicode's format for streams does: an engine takes the square of their
 * number to bring more into order.
 */
export function withoutHeaps(text: string): string {
  return text.replace(/(\p{M}{30})\p{M}+/gu, "$1");
}
