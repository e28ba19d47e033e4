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
const withoutNumber = (name: string): string => name.replace(/\$\d+$/, "");

/**
 * Writes without the `$1` that the bundler adds to one of two equal names. Where two of one name say different things, what
 * they say tells them apart.
 */
export function writerOf(declared: readonly ts.Declaration[]): Writer {
  const plain = writing(withoutNumber);
  const bodies = new Map<string, Map<string, string>>();
  for (const node of declared) {
    const name = withoutNumber(nameIn(node));
    const body = createHash("sha256").update(plain.linesOf(node).join("\n")).digest("hex").slice(0, 8);
    bodies.set(name, (bodies.get(name) ?? new Map<string, string>()).set(nameIn(node), body));
  }
  return writing((written) => {
    const name = withoutNumber(written);
    const own = bodies.get(name);
    return new Set(own?.values()).size > 1 ? `${name}$${own?.get(written)}` : name;
  });
}

function nameIn(node: ts.Declaration): string {
  return ts.getNameOfDeclaration(node)?.getText() ?? "";
}

function writing(rename: (name: string) => string): Writer {
  const print = (node: ts.Node): string => {
    const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
    return text
      .replace(NAME, rename)
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
    if (ts.isVariableDeclaration(node)) return [print(node).replace(/(Ids: readonly |Redirects: )[[{].*$/, "$1(data)")];
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

  return { nameOf: (node) => rename(nameIn(node)), linesOf };
}
