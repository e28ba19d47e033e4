import { createHash } from "node:crypto";
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** How declarations are written down. */
interface Writer {
  readonly nameOf: (node: ts.Declaration) => string;
  /** A declaration without comments: each overload, or its head, type parameters and members, a line each. */
  readonly linesOf: (node: ts.Declaration) => readonly string[];
}

const NAME = /[A-Za-z_]\w*(?:\$\d+)?/g;

/** Without the `$1` that the bundler adds to one of two equal names. */
const withoutNumber = (name: string): string => name.replace(/\$\d+$/, "");

/** What a name stands for where it is written. */
interface Meaning {
  readonly name: string;
  /** A digest of what its declaration says. */
  readonly body: string;
  readonly isPublic: boolean;
}

/**
 * Writes each name as that of the declaration that it stands for, also where a file imports it under another name, and
 * without the bundler's numbers. Where several of one name say different things, the exported one has it, and what the
 * others say tells them apart.
 */
export function writerOf(
  program: ts.Program,
  declared: readonly ts.Declaration[],
  exported: ReadonlySet<ts.Node>,
): Writer {
  const plain = writing((name) => withoutNumber(name));
  const meanings = new Map<ts.Node, Meaning>();
  /** What all of one name say, and those that are exported. */
  const bodies = new Map<string, Set<string>>();
  const written = new Map<string, Meaning>();
  const key = (name: string, { fileName }: ts.SourceFile): string => `${fileName} ${name}`;
  for (const node of declared) {
    const name = withoutNumber(nameIn(node));
    const body = createHash("sha256").update(plain.linesOf(node).join("\n")).digest("hex").slice(0, 8);
    const isPublic = exported.has(node);
    meanings.set(node, { name, body, isPublic });
    const place = key(nameIn(node), node.getSourceFile());
    // Of a function with several signatures, the first stands for all.
    if (written.has(place)) continue;
    written.set(place, { name, body, isPublic });
    for (const kin of isPublic ? ["", "public "] : [""])
      bodies.set(kin + name, (bodies.get(kin + name) ?? new Set()).add(body));
  }
  const checker = program.getTypeChecker();
  for (const { name } of program.getSourceFiles().flatMap(importsIn)) {
    const symbol = checker.getSymbolAtLocation(name);
    const [target] = (symbol && checker.getAliasedSymbol(symbol).declarations) ?? [];
    const meaning = target && meanings.get(target);
    if (meaning !== undefined) written.set(key(name.text, name.getSourceFile()), meaning);
  }
  return writing((name, file) => {
    const meaning = written.get(key(name, file));
    if (meaning === undefined) return withoutNumber(name);
    const kin = meaning.isPublic ? "public " : "";
    return (bodies.get(kin + meaning.name)?.size ?? 0) > 1 ? `${meaning.name}$${meaning.body}` : meaning.name;
  });
}

function importsIn({ statements }: ts.SourceFile): readonly ts.ImportSpecifier[] {
  return statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
  });
}

function nameIn(node: ts.Declaration): string {
  return ts.getNameOfDeclaration(node)?.getText() ?? "";
}

function writing(rename: (name: string, file: ts.SourceFile) => string): Writer {
  const print = (node: ts.Node): string => {
    const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
    return text
      .replace(NAME, (name) => rename(name, node.getSourceFile()))
      .replace(/\s+/g, " ")
      .replace(/\[ | \]/g, (bracket) => bracket.trim());
  };

  /** Sorted by name. Overloads of one name keep their order, because the first that matches wins. */
  const membersOf = (members: readonly (ts.TypeElement | ts.ClassElement)[]): readonly string[] => {
    const named = members.map((member) => [member.name?.getText() ?? "", print(member)] as const);
    return named.sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, line]) => line);
  };

  const linesOf = (node: ts.Declaration): readonly string[] => {
    const name = withoutNumber(nameIn(node));
    if (ts.isFunctionDeclaration(node)) return [print(node).replace(/^.*?function [\w$]+/, "function ")];
    // Ids and redirects are compared as data.
    if (ts.isVariableDeclaration(node))
      return [print(node).replace(/((?:Ids|redirects)(?:\$\w+)?: (?:readonly )?)[[{].*$/, "$1(data)")];
    const isAlias = ts.isTypeAliasDeclaration(node);
    if (!isAlias && !ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [print(node)];
    const [kind] = /(abstract )?class|interface|type/.exec(print(node)) ?? [];
    const heritage = isAlias ? "" : (node.heritageClauses ?? []).map(print).join("");
    const parameters = (node.typeParameters ?? []).map((parameter) => `<${print(parameter)}>`);
    const head = [`${kind} ${name}${heritage}`, ...parameters];
    if (!isAlias) return [...head, ...membersOf(node.members)];
    const { type } = node;
    if (ts.isTypeLiteralNode(type)) return [...head, ...membersOf(type.members)];
    if (!ts.isUnionTypeNode(type) && !ts.isLiteralTypeNode(type)) return [...head, `= ${print(type)}`];
    const members = (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map((member) => `| ${print(member)}`).sort();
    return [...head, ...members.filter((member) => !name.endsWith("Id") || !member.startsWith('| "'))];
  };

  return { nameOf: (node) => rename(nameIn(node), node.getSourceFile()), linesOf };
}
