/** Where a parameter has its name: in front of its type. */
const PARAMETER = /(?<=[([] ?|, |\.\.\.)(?!this\b)[\w$]+(?=\??: )/g;

/** Whether declarations say the same, whatever their parameters are called. */
export function isSameCall(line: string, other: string): boolean {
  return line === other || (!isExchanged(line, other) && withoutNames(line) === withoutNames(other));
}

/** Whether a declaration is another one with more optional parameters at its end. */
export function isLongerCall(shorter: string, longer: string): boolean {
  if (isExchanged(shorter, longer)) return false;
  const [line, other] = [withoutNames(shorter), withoutNames(longer)];
  const start = [...line].findIndex((letter, index) => letter !== other[index]);
  const rest = line.slice(start);
  const added = other.slice(start, -rest.length);
  return rest.startsWith("): ") && other.endsWith(rest) && /^(, )?\w+\?: [^()]*$/.test(added);
}

/** Whether parameters have the names of others, and so may mean what those meant. */
function isExchanged(line: string, other: string): boolean {
  const [old, now] = [namesIn(line), namesIn(other)];
  return old.some((name, index) => name !== now[index] && now.includes(name));
}

/** A declaration with numbers in place of its parameters' names: `(_0: unknown): _0 is EventId`. */
function withoutNames(line: string): string {
  const names = namesIn(line);
  return line
    .replace(PARAMETER, (name) => `_${names.indexOf(name)}`)
    .replace(/[\w$]+(?= is )/g, (name) => (names.includes(name) ? `_${names.indexOf(name)}` : name));
}

function namesIn(line: string): readonly string[] {
  return line.match(PARAMETER) ?? [];
}
