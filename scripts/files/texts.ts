/** A copy of plain data in which each text is changed. */
export function withTexts<T>(data: T, change: (text: string) => string): T {
  const copy: T = JSON.parse(JSON.stringify(data), (_name, value: unknown) =>
    typeof value === "string" ? change(value) : value,
  );
  return copy;
}

/** A text that every program reads alike. Many stop at a null character, and half of a surrogate pair has no form in UTF-8. */
export function readable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, "\ufffd");
}
