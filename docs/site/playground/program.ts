import { javascriptLanguage } from "@codemirror/lang-javascript";
import type { SyntaxNode, Tree } from "@lezer/common";
import { type Edit, edited, ProgramError } from "./edit.js";
import { erased } from "./types.js";

/** An example as a module that tells what its lines give. */
export interface Program {
  readonly code: string;
  /** The entry points of the package that it imports. */
  readonly entries: readonly string[];
}

/** What a comment says that the line gives: `// => 13`. */
const PROMISE = /^\/\/ => ?(.*)$/;

/** What the comments of a text promise, by their lines, the first being 1. */
export function promisesOf(source: string): ReadonlyMap<number, string> {
  const lines = lineCounter(source);
  const text = readable(source);
  return new Map(commentsOf(text, parse(text)).map(({ from, text }) => [lines(from), text]));
}

/** Whether a value, as it is shown, is what a comment promises. Notations differ in quotes, brackets and spaces. */
export function keeps(shown: string, promised: string): boolean {
  return bare(shown) === bare(promised);
}

const bare = (text: string): string => text.replace(/["'[\]{}\s]/g, "");

/**
 * The module of an example. It has no types, imports the files that stand for the package, and hands over what it logs and what
 * its last line gives, each with its line. Lines stay where they are.
 *
 * @param files the file of each entry point, by what an import calls it
 * @throws ProgramError if it imports something else, or has code that only a compiler can turn into JavaScript
 */
export function programOf(given: string, files: Readonly<Record<string, string>>): Program {
  const source = erased(given);
  const tree = parse(source);
  const imported = importsOf(source, tree);
  for (const { name, from } of imported) {
    if (files[name] === undefined) {
      const known = Object.keys(files).map((one) => `"${one}"`);
      throw new ProgramError(`"${name}" cannot be imported here. These can: ${known.join(", ")}.`, from);
    }
  }
  const specifiers = imported.map(
    ({ name, from, to }): Edit => ({ from, to, text: JSON.stringify(`./${files[name]}`) }),
  );
  const code = edited(source, [...tellings(source, tree), ...specifiers]);
  return { code, entries: [...new Set(imported.map(({ name }) => name))] };
}

/** Where the text cannot be read, if there is such a place: an engine says what is wrong, but not where. */
export function faultOf(source: string): number | undefined {
  let at: number | undefined;
  parse(readable(source)).iterate({
    enter: ({ type, from }) => {
      if (type.isError) at ??= from;
    },
  });
  return at;
}

const parse = (source: string): Tree => javascriptLanguage.parser.parse(source);

/** The text without types, or as it is if they cannot be removed: then nothing is run, and only places in it are asked for. */
function readable(source: string): string {
  try {
    return erased(source);
  } catch {
    return source;
  }
}

/** The line of a place in a text, the first being 1. */
export function lineCounter(source: string): (at: number) => number {
  return (at) => source.slice(0, at).split("\n").length;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function importsOf(source: string, tree: Tree): readonly (Part & { readonly name: string })[] {
  const found: (Part & { readonly name: string })[] = [];
  tree.iterate({
    enter: ({ name, from, to, node: { parent } }) => {
      const isImport = /^(Import|Export)Declaration$|^DynamicImport$/.test(parent?.name ?? "");
      if (name !== "String" || !isImport) return;
      found.push({ from, to, name: source.slice(from + 1, to - 1) });
    },
  });
  return found;
}

/** The comments that promise something. */
function commentsOf(source: string, tree: Tree): readonly (Part & { readonly text: string })[] {
  const found: (Part & { readonly text: string })[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      const [, text] = (name === "LineComment" && PROMISE.exec(source.slice(from, to))) || [];
      if (text !== undefined) found.push({ from, to, text });
    },
  });
  return found;
}

/** The edits by which the lines tell what they give. `sandbox/worker.ts` has the functions that are called. */
function tellings(source: string, tree: Tree): readonly Edit[] {
  const lines = lineCounter(source);
  const comments = commentsOf(source, tree);
  const commentAfter = ({ to }: Part): Part | undefined =>
    comments.find(({ from }) => from >= to && /^[\s;]*$/.test(source.slice(to, from)));
  const last = lastStatement(tree);
  const edits: Edit[] = [];
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      if (name === "CallExpression" && isLog(source, node)) {
        const callee = node.firstChild ?? node;
        const at = lines((commentAfter(node) ?? { from: to }).from);
        edits.push({ from: callee.from, to: callee.to, text: `$logAt(${at})` });
      }
      if (name !== "ExpressionStatement") return;
      const [value] = [node.firstChild];
      const comment = commentAfter(node);
      if (value === null || isLog(source, value) || (comment === undefined && from !== last?.from)) return;
      const call = `$giveAt(${lines(comment?.from ?? to)}, ${comment !== undefined}, (`;
      edits.push({ from: value.from, to: value.from, text: call }, { from: value.to, to: value.to, text: "))" });
    },
  });
  return edits;
}

function isLog(source: string, { name, firstChild }: SyntaxNode): boolean {
  return (
    name === "CallExpression" &&
    firstChild !== null &&
    /^console\s*\.\s*log$/.test(source.slice(firstChild.from, firstChild.to))
  );
}

/** The statement at the end of a program, if it is an expression. */
function lastStatement({ topNode }: Tree): SyntaxNode | undefined {
  const statements = topNode.getChildren("ExpressionStatement");
  const last = statements.at(-1);
  for (let node = last?.nextSibling; node; node = node.nextSibling) if (!/Comment$/.test(node.name)) return undefined;
  return last;
}
