import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { localCompletionSource } from "@codemirror/lang-javascript";
import { syntaxTree } from "@codemirror/language";
import type { SyntaxNode } from "@lezer/common";
import type { Words } from "./package-words.js";

/** What a part of the text is, for a node of it. */
type TextOf = (node: SyntaxNode | null | undefined) => string;

/** Completes the names of the package, the keys and values of its filters, and its ids. */
export function completionsFrom(
  words: Words,
): (context: CompletionContext) => CompletionResult | null | Promise<CompletionResult | null> {
  const named = (value: string): Completion => {
    const detail = words.names[value];
    return detail === undefined ? { label: value } : { label: value, detail: shortened(detail) };
  };
  return (context) => {
    const { state, pos, explicit } = context;
    const textOf: TextOf = (node) => (node ? state.sliceDoc(node.from, node.to) : "");
    const node = syntaxTree(state).resolveInner(pos, -1);
    if (/Comment$/.test(node.name)) return null;
    if (node.name === "String") {
      const values = valuesAt(node, words, textOf);
      return values === undefined ? null : { from: node.from + 1, options: values.map(named), validFor: /^[^"']*$/ };
    }
    const word = context.matchBefore(/[\w$]+/);
    if (word === null && !explicit && !/[{,]\s*$/.test(state.sliceDoc(0, pos).slice(-20))) return null;
    const from = word?.from ?? pos;
    const names = namesAt(node, words, textOf);
    if (names !== undefined) return { from, options: names, validFor: /^[\w$]*$/ };
    if (word === null && !explicit) return null;
    // Neither a new name nor what another object has.
    if (/^(VariableDefinition|PropertyName|PropertyDefinition|\.)$/.test(node.name)) return null;
    const local = localCompletionSource(context);
    const exported = Object.values(words.exports).flat();
    const options = exported.map((label): Completion => ({ label, type: /^[a-z]/.test(label) ? "function" : "class" }));
    return { from, options: [...(local?.options ?? []), ...options], validFor: /^[\w$]*$/ };
  };
}

const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

/** The values for a text: of a filter, of the first argument, or of an import. */
function valuesAt(node: SyntaxNode, words: Words, textOf: TextOf): readonly string[] | undefined {
  const { parent } = node;
  if (parent?.name === "ImportDeclaration") return Object.keys(words.exports);
  if (parent?.name === "ArgList")
    return node.prevSibling?.name === "(" ? words.ids[calleeOf(parent, textOf)] : undefined;
  const property = parent?.name === "ArrayExpression" ? parent.parent : parent;
  if (property?.name !== "Property") return undefined;
  return filterAt(property.parent, words, textOf)?.[textOf(property.getChild("PropertyDefinition"))];
}

/** The names that may stand between the braces of an import or of a filter. */
function namesAt(node: SyntaxNode, words: Words, textOf: TextOf): readonly Completion[] | undefined {
  const group = node.name === "ImportGroup" ? node : node.parent;
  if (group?.name === "ImportGroup") {
    const entry = textOf(group.parent?.getChild("String")).slice(1, -1);
    const known = words.exports[entry];
    return (known ?? Object.values(words.exports).flat()).map((label) => ({ label }));
  }
  // Before the name of a key is typed there is no property, and while it is, it may be read as a shorthand.
  for (let at: SyntaxNode | null = node, depth = 0; at !== null && depth < 3; at = at.parent, depth += 1) {
    if (at.name === "ObjectExpression") {
      const filter = filterAt(at, words, textOf);
      return filter && Object.keys(filter).map((key) => ({ label: key, apply: `${key}: `, type: "property" }));
    }
    if (at.name === "Property" && !/^Property/.test(node.name) && node.prevSibling?.name === ":") return undefined;
  }
  return undefined;
}

function filterAt(
  object: SyntaxNode | null | undefined,
  words: Words,
  textOf: TextOf,
): Readonly<Record<string, readonly string[]>> | undefined {
  const { parent } = object ?? {};
  return parent?.name === "ArgList" ? words.filters[calleeOf(parent, textOf)] : undefined;
}

const calleeOf = (args: SyntaxNode, textOf: TextOf): string => textOf(args.prevSibling);
