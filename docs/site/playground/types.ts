/**
 * Takes the types out of TypeScript. The editor has a parser for its colours, which finds them: a compiler would be larger than
 * the editor. Every type becomes spaces, so that an error names the line that was written.
 */
import type { SyntaxNode, Tree } from "@lezer/common";
import { type Edit, ProgramError } from "./edit.js";

/** Types, and marks that only a compiler reads. */
const TYPES: ReadonlySet<string> = new Set([
  ...["TypeAnnotation", "TypePredicate", "TypeParamList", "TypeArgList"],
  ...["Optional", "Privacy", "readonly", "abstract", "override"],
]);
const STATEMENTS: ReadonlySet<string> = new Set(["InterfaceDeclaration", "TypeAliasDeclaration", "AmbientDeclaration"]);
const MEMBERS: ReadonlySet<string> = new Set(["MethodDeclaration", "PropertyDeclaration"]);

/** What a compiler turns into code of its own, which an erasure cannot. */
const COMPILED: Readonly<Record<string, string>> = {
  EnumDeclaration: "an enum",
  NamespaceDeclaration: "a namespace",
  Decorator: "a decorator",
};

/** What an arrow function tells of a type, as in `(value): value is Id =>`, which the parser does not know. */
const PREDICATE = /(?<=\)\s*):\s*\w+\s+is\s+[^=;{}()]+(?:\{[^{}]*\})?[^=;{}()]*(?=\s(?:=>)|;)/g;

/** The same in the type of a function, such as `(value: unknown) => value is Id`. */
const TYPE_PREDICATE = /(?<==>\s*\w+)\s+is\s+\w+/g;

const spaces = (text: string): string => text.replace(/[^\n\r]/g, " ");

/** A text that the parser can read, all of it in its place. */
export function readable(source: string): string {
  return source.replace(PREDICATE, spaces).replace(TYPE_PREDICATE, spaces);
}

/**
 * The edits that take the types out.
 *
 * @param source is readable
 * @throws ProgramError if something is not a type and not JavaScript
 */
export function erasures(source: string, tree: Tree): readonly Edit[] {
  const edits: Edit[] = [];
  const blank = (from: number, to: number, first = ""): false => {
    edits.push({ from, to, text: first + spaces(source.slice(from, to)).slice(first.length) });
    return false;
  };
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const compiled = COMPILED[name] ?? (isParameterProperty(node) ? "a parameter property" : undefined);
      if (compiled !== undefined) throw new ProgramError(`Only types are removed here, and ${compiled} is code.`, from);
      // The semicolon ends the statement before it, which has none of its own perhaps.
      if (isTypeStatement(node)) return blank(from, to, ";");
      if (TYPES.has(name)) return blank(from, to);
      const { parent } = node;
      if ((name === "as" || name === "satisfies") && parent?.name === "BinaryExpression") return blank(from, parent.to);
      if (name === "LogicOp" && source.slice(from, to) === "!" && parent?.name !== "UnaryExpression")
        return blank(from, to);
      if (name === "implements" && parent !== null) return blank(from, parent.getChild("ClassBody")?.from ?? parent.to);
      if (name === "<" && parent?.name === "PrefixCast") return blank(from, parent.getChild(">")?.to ?? to);
      if (name === "type" && parent?.name === "ImportGroup") return blank(from, endOfItem(node));
      if (name === "this" && parent?.name === "ParamList") return blank(from, endOfItem(node));
      return true;
    },
  });
  // What is erased to the end of its parent may hold more that is erased.
  return edits.filter(
    ({ from, to }) => !edits.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from),
  );
}

function isParameterProperty({ name, parent }: SyntaxNode): boolean {
  return (name === "Privacy" || name === "readonly") && parent?.name === "ParamList";
}

/** A declaration of types alone, one without a body, or the import or export of such. */
function isTypeStatement(node: SyntaxNode): boolean {
  const { name } = node;
  if (STATEMENTS.has(name)) return true;
  if (name === "FunctionDeclaration" || name === "MethodDeclaration") return node.getChild("Block") === null;
  if (MEMBERS.has(name)) return node.getChild("abstract") !== null || node.getChild("declare") !== null;
  if (name === "ImportDeclaration") return node.getChild("type") !== null;
  if (name !== "ExportDeclaration") return false;
  const { firstChild } = node;
  return node.getChild("type") !== null || (firstChild?.nextSibling != null && isTypeStatement(firstChild.nextSibling));
}

/** Where an item of a list ends: after its comma, or before the bracket that ends the list. */
function endOfItem(node: SyntaxNode): number {
  let { nextSibling } = node;
  while (nextSibling?.nextSibling && nextSibling.name !== ",") nextSibling = nextSibling.nextSibling;
  return nextSibling === null ? node.to : nextSibling.name === "," ? nextSibling.to : nextSibling.from;
}
