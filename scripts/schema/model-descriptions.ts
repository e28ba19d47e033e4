import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const folder = new URL("../../src/model/", import.meta.url);

/** What the doc comments of the model say of each interface, under `""`, and of each of its own fields. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the doc comments of every interface in `src/model/`. */
export function modelDescriptions(): Descriptions {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const source = ts.createSourceFile(name, readFileSync(new URL(name, folder), "utf8"), ts.ScriptTarget.ES2022);
      return source.statements.filter(ts.isInterfaceDeclaration).map((own) => [own.name.text, fieldsOf(own, source)]);
    }),
  );
}

function fieldsOf(own: ts.InterfaceDeclaration, source: ts.SourceFile): Readonly<Record<string, string>> {
  const fields = own.members.filter(ts.isPropertySignature).map((field): [string, string | undefined] => {
    return [field.name.getText(source), commentOn(field, source)];
  });
  const all: readonly [string, string | undefined][] = [["", commentOn(own, source)], ...fields];
  return Object.fromEntries(all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

function commentOn(node: ts.Node, source: ts.SourceFile): string | undefined {
  const text = source.getFullText();
  const range = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  if (range === undefined || !text.startsWith("/**", range.pos)) return undefined;
  return text
    .slice(range.pos + 3, range.end - 2)
    .replace(/^\s*\* ?/gm, "")
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
