/**
 * JSON with a line for each member of what is at the top: it is as small as can be, and still shows in a comparison of two
 * versions which record changed.
 */
export function jsonLines(object: object): string {
  return `${inLines(object, (value) => inLines(value, (member) => JSON.stringify(member)))}\n`;
}

function inLines(value: unknown, written: (member: unknown) => string): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[\n${value.map(written).join(",\n")}\n]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{\n${fields.map(([name, member]) => `${JSON.stringify(name)}: ${written(member)}`).join(",\n")}\n}`;
}
