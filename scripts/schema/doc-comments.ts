import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const folder = new URL("../../src/model/", import.meta.url);

/** An interface of the model, as its doc comments tell it. */
export interface ModelInterface {
  readonly name: string;
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, ModelField>;
}

interface ModelField {
  readonly description: string | undefined;
  /** The interfaces that its value may be of, or that the members of its list may be of; none for a plain value. */
  readonly interfaces: readonly string[];
}

/** Reads every interface in `src/model/`, with the fields of those that it extends. */
export function modelInterfaces(): ReadonlyMap<string, ModelInterface> {
  const declared = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => declarationsIn(name, readFileSync(new URL(name, folder), "utf8"))),
  );
  return new Map([...declared.keys()].map((name) => [name, interfaceOf(name, declared)]));
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
type Declared = ReadonlyMap<string, Declaration>;

function declarationsIn(name: string, text: string): readonly (readonly [string, Declaration])[] {
  return ts
    .createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
    .statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]);
}

function interfaceOf(name: string, declared: Declared): ModelInterface {
  const node = declared.get(name);
  if (node === undefined || !ts.isInterfaceDeclaration(node))
    return { name, description: undefined, fields: new Map() };
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  const fields = new Map(bases.flatMap((base) => [...interfaceOf(base, declared).fields]));
  for (const member of node.members.filter(ts.isPropertySignature)) {
    const field = member.name.getText();
    // A field that is declared again without a comment keeps that of the interface which it comes from.
    const description = commentOn(member) ?? fields.get(field)?.description;
    fields.set(field, { description, interfaces: interfacesIn(member.type, declared) });
  }
  return { name, description: commentOn(node), fields };
}

/** The interfaces that a type names, through lists, unions and aliases. */
function interfacesIn(type: ts.Node | undefined, declared: Declared): readonly string[] {
  if (type === undefined || ts.isIndexedAccessTypeNode(type)) return [];
  if (!ts.isTypeReferenceNode(type)) {
    const parts: ts.Node[] = [];
    type.forEachChild((part) => void parts.push(part));
    return [...new Set(parts.flatMap((part) => interfacesIn(part, declared)))];
  }
  const name = type.typeName.getText();
  const node = declared.get(name);
  if (node === undefined) return [];
  return ts.isInterfaceDeclaration(node) ? [name] : interfacesIn(node.type, declared);
}

function commentOn(node: ts.Node): string | undefined {
  const text = node.getSourceFile().getFullText();
  const range = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  if (range === undefined || !text.startsWith("/**", range.pos)) return undefined;
  return text
    .slice(range.pos + 3, range.end - 2)
    .replace(/^\s*\* ?/gm, "")
    .replace(/@category .*$/gm, "")
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
