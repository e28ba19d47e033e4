/**
 * JSON with a line for each member of a list at the top: it is as small as can be, and still shows in a comparison of two
 * versions which record changed.
 */
export function jsonLines(object: object): string {
  const fields = Object.entries(object).map(([name, value]: readonly [string, unknown]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((member) => JSON.stringify(member)).join(",\n")}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}
