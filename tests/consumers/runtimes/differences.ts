/** Texts by the calls that wrote them. */
export type Texts = Readonly<Record<string, string>>;

/** Says in which texts an engine differs, by the code points: to the eye many of them are the same. */
export function differences(texts: Texts, expected: Texts): readonly string[] {
  return Object.keys({ ...expected, ...texts })
    .filter((call) => texts[call] !== expected[call])
    .map((call) => `${call}: ${difference(texts[call] ?? "", expected[call] ?? "")}`);
}

/** What is left of two texts without their common beginning and end. */
function difference(text: string, expected: string): string {
  const [one, other] = [[...text], [...expected]];
  const start = one.findIndex((character, at) => character !== other[at]);
  const common = start < 0 ? one.length : start;
  let [end, otherEnd] = [one.length, other.length];
  while (end > common && otherEnd > common && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const points = [one.slice(common, end), other.slice(common, otherEnd)].map((part) => part.map(codePoint).join(" "));
  return `"${text}" has ${points[0] || "nothing"} where "${expected}" has ${points[1] || "nothing"}`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
