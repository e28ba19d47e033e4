import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A function that the package exports, as its doc comments tell of it. */
export interface ExportedFunction {
  /** The entry point that exports it: `index`, `audit`, `schema` or `locales`. */
  readonly entry: string;
  readonly name: string;
  /** The comments over it and over its signatures. */
  readonly comments: readonly Comment[];
}

/** The doc comment over a function, over one of its signatures, or over a constant that can be called. */
export interface Comment {
  readonly text: string;
  /** The names of the parameters of the signature that it stands over; none over a constant. */
  readonly parameters: readonly string[];
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

const entries = ["index", "audit", "schema", "locales"] as const;

/** Every function that an entry point exports, with its doc comments. */
export function exportedFunctions(): readonly ExportedFunction[] {
  const files = entries.map((entry) => fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url)));
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    resolveJsonModule: true,
    noLib: true,
  };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file, index) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) return [];
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const functions = own.declarations?.filter(ts.isFunctionDeclaration) ?? [];
      const constants = own.declarations?.filter(ts.isVariableDeclaration) ?? [];
      const called = constants.flatMap((constant) => checker.getTypeAtLocation(constant).getCallSignatures());
      if (functions.length + called.length === 0) return [];
      const comments = [
        ...functions.flatMap((one) => commentOf(one, one.parameters)),
        ...constants.flatMap((one) => commentOf(one, [])),
        ...called.flatMap(({ declaration }) => (declaration ? commentOf(declaration, declaration.parameters) : [])),
      ];
      return [{ entry: entries[index] ?? "", name: symbol.name, comments }];
    });
  });
}

function commentOf(node: ts.Node, parameters: readonly ts.Node[]): readonly Comment[] {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  if (comment === undefined) return [];
  return [
    {
      text: textOf(comment.comment),
      parameters: parameters.flatMap((parameter) => (ts.isParameter(parameter) ? parameter.name.getText() : [])),
      tags: (comment.tags ?? []).map((tag) => ({
        name: tag.tagName.text,
        text: `${ts.isJSDocParameterTag(tag) ? `${tag.name.getText()} ` : ""}${textOf(tag.comment)}`,
      })),
    },
  ];
}

function textOf(comment: ts.JSDoc["comment"]): string {
  return typeof comment === "string" ? comment : (comment ?? []).map((part) => part.getText()).join("");
}
