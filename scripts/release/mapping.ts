import ts from "typescript";
import { hostOf, pathsOf } from "./compiler-host.js";
import { LIBRARY } from "./compiling.js";
import { onceFor, type Package } from "./package.js";

/** The signatures of an export of a file that can be passed to `map`, a line each. */
type Mapped = (path: string, name: string) => readonly string[];

const DECLARATIONS = /\.d\.[mc]?ts$/;

/** Stands for what `map` gives beside each value. */
const BESIDE = "beside-each-value.d.ts";
const GIVEN = "export declare const index: number, list: any[];";

/**
 * Tells which exports of a file can be passed to `map`, which gives them the index and the list too: what refuses these as a
 * second or a third parameter breaks `list.map(helper)`.
 */
export const mappedIn: (files: Package) => Mapped = onceFor(DECLARATIONS, findMapped);

function findMapped(files: Package): Mapped {
  const paths = pathsOf(files, DECLARATIONS);
  const host = hostOf(new Map(files).set(BESIDE, Buffer.from(GIVEN)));
  const program = ts.createProgram([`/${BESIDE}`, ...paths], { ...LIBRARY, strict: true }, host);
  const checker = program.getTypeChecker();
  const typesIn = (path: string): ReadonlyMap<string, ts.Type> => {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    return new Map(symbols.map((symbol) => [symbol.name, checker.getTypeOfSymbol(targetOf(symbol, checker))]));
  };
  const given = [...typesIn(`/${BESIDE}`).values()];
  const fits = ({ parameters: [value, ...others] }: ts.Signature): boolean =>
    value !== undefined &&
    others.every((parameter, index) => {
      const beside = given[index];
      return beside === undefined
        ? isOptional(parameter)
        : checker.isTypeAssignableTo(beside, checker.getTypeOfSymbol(parameter));
    });
  const types = new Map(paths.map((path) => [path, typesIn(path)]));
  return (path, name) => {
    const signatures = types.get(path)?.get(name)?.getCallSignatures() ?? [];
    return signatures.flatMap((signature, index) => (fits(signature) ? [`signature ${index + 1} fits map`] : []));
  };
}

function targetOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isOptional({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined && ts.isParameter(valueDeclaration) && valueDeclaration.questionToken !== undefined
  );
}
