/**
 * Takes the types out of TypeScript. A small parser marks what belongs to a type: a compiler would be larger than the editor, and
 * the parser of the editor's colours does not know all of the language. Every type becomes spaces, so that each line and each
 * column stays where it was written.
 */
import { parse } from "sucrase/dist/parser/index.js";
import { TokenType as Kind } from "sucrase/dist/parser/tokenizer/types.js";
import { ProgramError } from "./edit.js";

interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether only a compiler reads it. */
  isType: boolean;
}

/** Words before a member of a class or a parameter. `abstract` may also stand before a class. */
const MODIFIERS: ReadonlySet<Kind> = new Set([
  ...[Kind._public, Kind._private, Kind._protected, Kind._readonly, Kind._override, Kind._abstract, Kind._declare],
]);
/** How a type begins that is a part of a statement. Any other is a statement, or a member of a class. */
const PARTS: ReadonlySet<string> = new Set([":", "<", "<<", "?", "!", "as", "satisfies", "implements", "this"]);
/** What continues the line before it, if that has no semicolon. */
const CONTINUING: ReadonlySet<string> = new Set(["(", "[", "`"]);
/** Words that could be a name and belong to the name after them, even on another line. */
const PREFIXES: ReadonlySet<string> = new Set(["get", "set", "static", "async", "accessor"]);

/**
 * A program without its types.
 *
 * @throws ProgramError if it cannot be read, or if something is not a type and not JavaScript
 */
export function erased(source: string): string {
  const tokens = tokensOf(source);
  refuse(tokens);
  markModules(tokens);
  markMembers(tokens);
  return written(source, tokens);
}

/** @throws ProgramError if the program cannot be read */
function tokensOf(source: string, isTyped = true): Token[] {
  try {
    return parse(source, false, isTyped, false).tokens.map(({ type, start, end, isType }) => {
      return { kind: type, text: source.slice(start, end), from: start, to: end, isType };
    });
  } catch (error) {
    // What could begin a type may be none: `a ? (b) : c => d`.
    if (isTyped && isReadable(source)) return tokensOf(source, false);
    // The parser adds to its error where it is.
    const at = error instanceof Error && "pos" in error && typeof error.pos === "number" ? error.pos : 0;
    const [found] = /^(?:[\w$]+|[=!<>&|?]+|\S)/.exec(source.slice(at)) ?? [];
    // That of a parameter, which the parser does not know.
    if (found === "@") throw refusal("a decorator", at);
    // In the words of an engine.
    throw new ProgramError(`SyntaxError: Unexpected ${found === undefined ? "end of input" : `token '${found}'`}`, at);
  }
}

/** Whether it is JavaScript. */
function isReadable(source: string): boolean {
  try {
    return parse(source, false, false, false).tokens.length > 0;
  } catch {
    return false;
  }
}

const refusal = (construct: string, at: number): ProgramError =>
  new ProgramError(`Only types are removed here, and ${construct} is code.`, at);

/** @throws ProgramError at what a compiler turns into code of its own, which an erasure cannot */
function refuse(tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/^(?:[([{]|\$\{)$/.test(token.text)) open.push(token);
    if (/^[)\]}]$/.test(token.text)) open.pop();
    const construct = compiledAt(tokens, index, open.at(-1));
    if (construct !== undefined) throw refusal(construct, token.from);
  }
}

/** What of a compiler's begins at a token. */
function compiledAt(tokens: readonly Token[], index: number, within: Token | undefined): string | undefined {
  const token = tokens[index];
  const [before, next, second, third] = [-1, 1, 2, 3].map((step) => tokens[index + step]);
  if (token === undefined) return undefined;
  if (token.isType) {
    // The parser takes all of a namespace for a type, whatever it holds. One within a type or a declaration is such.
    const isWithin = within?.isType || before?.text === "declare";
    return !isWithin && startsNamespace(tokens, index) ? "a namespace" : undefined;
  }
  if (token.kind === Kind._enum) return "an enum";
  if (token.kind === Kind.at) return "a decorator";
  if (within?.text === "(" && MODIFIERS.has(token.kind)) return "a parameter property";
  if (token.text === "accessor" && next?.kind === Kind.name && within?.text === "{" && token.kind === Kind.name)
    return "an accessor field";
  if (token.kind === Kind._import && second?.text === "=") return "an import with an equals sign";
  if (token.kind === Kind._import && third?.text === "=" && before?.kind === Kind._export && next?.text !== "type")
    return "an import with an equals sign";
  if (token.kind === Kind._export && next?.text === "=") return "an export with an equals sign";
  if (token.kind === Kind._export && next?.text === "as") return "an export of a namespace";
  return undefined;
}

/** Whether a word begins `namespace A.B {`, which in older code is `module A.B {`. */
function startsNamespace(tokens: readonly Token[], index: number): boolean {
  const [word, name] = [tokens[index]?.text ?? "", tokens[index + 1]?.text ?? ""];
  if (!/^(?:namespace|module)$/.test(word) || !/^[\w$]+$/.test(name)) return false;
  let at = index + 2;
  while (tokens[at]?.text === ".") at += 2;
  return tokens[at]?.text === "{";
}

/** Marks what is imported and exported as a type. */
function markModules(tokens: readonly Token[]): void {
  for (const [index, { kind, isType }] of tokens.entries()) {
    const [next, second, third] = [1, 2, 3].map((step) => tokens[index + step]);
    if (isType || (kind !== Kind._import && kind !== Kind._export) || /^[.(]$/.test(next?.text ?? "")) continue;
    const isName = second?.text === "," || (second?.text === "from" && third?.kind === Kind.string);
    const isOfType = next?.text === "type" && !isName;
    const end = isOfType || next?.text === "{" || third?.text === "{" ? endOfModule(tokens, index) : index;
    const isExported = isOfType && kind === Kind._import && tokens[index - 1]?.kind === Kind._export;
    for (let at = isExported ? index - 1 : index; at < end; at += 1) {
      const token = tokens[at];
      // The comma after the name of a type goes with it.
      if (token !== undefined && (isOfType || (token.text === "," && tokens[at - 1]?.isType))) token.isType = true;
    }
  }
}

/** Where the statement ends that imports or exports: after its names, its module, and its semicolon. */
function endOfModule(tokens: readonly Token[], index: number): number {
  const is = (step: number, ...texts: readonly string[]): boolean => texts.includes(tokens[step]?.text ?? "");
  let at = index;
  while (at < tokens.length && tokens[at]?.kind !== Kind.string && !is(at, "}", ";")) at += 1;
  if (is(at, "}") && is(at + 1, "from")) at += 2;
  // The attributes of the module, or the end of `require("…")`.
  if (is(at + 1, "with", "assert") && is(at + 2, "{")) while (at < tokens.length && !is(at, "}")) at += 1;
  if (is(at + 1, ")")) at += 1;
  return is(at + 1, ";") ? at + 2 : at + 1;
}

/** Marks modifiers, the marks of values that are there, and the members of a class that have no code. */
function markMembers(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind === Kind.nonNullAssertion) token.isType = true;
    if (token.isType || !MODIFIERS.has(token.kind)) continue;
    const isBodiless = token.kind === Kind._abstract || token.kind === Kind._declare;
    if (isBodiless && tokens[index + 1]?.kind !== Kind._class) markField(tokens, index);
    token.isType = true;
  }
}

/** Marks a field with all its modifiers: `protected abstract readonly name: string;`. */
function markField(tokens: readonly Token[], index: number): void {
  const isModifier = (token: Token | undefined): boolean =>
    token !== undefined && (MODIFIERS.has(token.kind) || token.kind === Kind._static);
  let from = index;
  while (isModifier(tokens[from - 1])) from -= 1;
  let to = index;
  while (isModifier(tokens[to])) to += 1;
  let depth = 0;
  do {
    if (tokens[to]?.text === "[") depth += 1;
    if (tokens[to]?.text === "]") depth -= 1;
    to += 1;
  } while (depth > 0 && to < tokens.length);
  // The name of a private field is two tokens.
  if (tokens[to - 1]?.text === "#") to += 1;
  while (tokens[to]?.isType) to += 1;
  if (tokens[to]?.text === ";") to += 1;
  for (const token of tokens.slice(from, to)) token.isType = true;
}

/** The text with spaces for its types, and with the marks that keep what is left as it was meant. */
function written(source: string, tokens: readonly Token[]): string {
  const text = source.split("");
  const put = (at: number, mark: string): void => {
    text[at] = mark;
  };
  let index = 0;
  while (index < tokens.length) {
    const start = index;
    while (tokens[index]?.isType) index += 1;
    const types = tokens.slice(start, index);
    const [first, last] = [types[0], types.at(-1)];
    if (first === undefined || last === undefined) {
      index += 1;
      continue;
    }
    for (const { from, to } of types)
      for (let at = from; at < to; at += 1) if (!/[\n\r]/.test(text[at] ?? "")) put(at, " ");
    const [before, next] = [tokens[start - 1], tokens[index]];
    const isSplit = /[\n\r]/.test(source.slice(before?.to ?? 0, next?.from));
    if (needsEnd(types, before, next, isSplit)) put(first.from, ";");
    else if (isSplit && before !== undefined && next !== undefined) join(put, before, types, next);
  }
  return text.join("");
}

/** Whether a semicolon must stand for what is erased: it ended the statement before it, which perhaps has none of its own. */
function needsEnd(types: readonly Token[], before?: Token, next?: Token, isSplit?: boolean): boolean {
  const [first] = types;
  if (first === undefined || first.kind === Kind.nonNullAssertion) return false;
  const after = next?.text ?? "";
  if (types.every(({ kind }) => MODIFIERS.has(kind)))
    return /^[[*]$/.test(after) && before?.kind !== Kind._static && before?.kind !== Kind._async;
  if (/^(?:as|satisfies)$/.test(first.text)) return isSplit === true && CONTINUING.has(after);
  if (first.text === ":" || first.text === "!" || first.text === "?")
    return isSplit === true && PREFIXES.has(before?.text ?? "") && /^[\w$#"'[*]/.test(after);
  // Nothing before it needs an end: it is the first of its block, or of a list of imports.
  return !PARTS.has(first.text) && before !== undefined && !/^[{,;]$/.test(before.text);
}

/** Brings together what must not be on two lines, as the end of the list of parameters and the arrow. */
function join(put: (at: number, mark: string) => void, before: Token, types: readonly Token[], next: Token): void {
  const [first, last] = [types[0], types.at(-1)];
  if (first === undefined || last === undefined) return;
  if (before.text === ")" && next.text === "=>") {
    put(before.from, " ");
    put(last.to - 1, ")");
  } else if (/^(?:async|return|throw|yield)$/.test(before.text) && next.text === "(") {
    put(first.from, "(");
    put(next.from, " ");
  } else if (/^(?:return|throw)$/.test(before.text)) {
    put(first.from, "0");
    put(first.from + 1, ",");
  } else if (before.text === "yield") {
    throw new ProgramError("A type on several lines cannot be removed after yield.", first.from);
  }
}
