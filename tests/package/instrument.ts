/** A line that promises what it gives: `expression; // => promise`. */
const PROMISE = /^(\s*)(.*?);? \/\/ => (.*)$/gm;

/** What the lines of an example promise, in their order. */
export function promisesOf(code: string): readonly string[] {
  return [...code.matchAll(PROMISE)].map(([, , , promised = ""]) => promised);
}

/** The code as a module that says, of each line with a promise, what it gives: `[[index, text], …]`. */
export function instrument(code: string): string {
  let index = -1;
  const told = code.replace(PROMISE, (_line, indent: string, statement: string) => {
    index += 1;
    const [, logged] = /console\.log\((.*)\)$/.exec(statement) ?? [];
    const before = logged === undefined ? "" : statement.slice(0, statement.indexOf("console.log("));
    return `${indent}${before}given.push([${index}, [${logged ?? statement}].map(shown).join(" ")]);`;
  });
  return `export const given = [];
const shown = (value) => (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)));
${told}`;
}

/** A value, or the words of a promise, without the marks by which notations differ, and the spaces beside these. */
export function plain(text: string): string {
  return text
    .replace(/\s/g, " ")
    .replace(/(?<=[[{,:]) | (?=[\]}])/g, "")
    .replace(/["'[\]{}]/g, "");
}
