import ts from "typescript";
import type { Alternatives, ApiItem, ApiMember, ApiSignature } from "./api.js";

const FORMAT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.WriteArrayAsGenericType |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** Reads what declarations promise, by the compiler's own understanding of them. */
export class ItemReader {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  exportsOf(file: ts.SourceFile | undefined): ReadonlyMap<string, ts.Symbol> {
    const module = file === undefined ? undefined : this.#checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error("an entry point of the package is no module");
    const symbols = this.#checker.getExportsOfModule(module);
    return new Map(symbols.map((symbol) => [symbol.name, this.#resolved(symbol)]));
  }

  /** The interfaces and type aliases of files, exported or not. */
  typesIn(files: readonly ts.SourceFile[]): ReadonlyMap<string, ts.Symbol> {
    const declarations = files
      .flatMap((file) => [...file.statements])
      .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement));
    return new Map(
      declarations.flatMap(({ name }) => {
        const symbol = this.#checker.getSymbolAtLocation(name);
        return symbol === undefined ? [] : [[name.text, symbol]];
      }),
    );
  }

  item(symbol: ts.Symbol): ApiItem {
    if (symbol.flags & ts.SymbolFlags.Class) return { ...this.#type(symbol), ...this.#signatures(symbol, "construct") };
    if (symbol.flags & ts.SymbolFlags.Function) return this.#signatures(symbol, "call");
    if (symbol.flags & ts.SymbolFlags.Type) return this.#type(symbol);
    return { type: this.#alternatives(this.#checker.getTypeOfSymbol(symbol)) };
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #type(symbol: ts.Symbol): ApiItem {
    const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    const declaration = symbol.declarations?.find(
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one),
    );
    const parameters = declaration?.typeParameters?.map((parameter) => parameter.getText()).join(", ");
    const typeParameters = parameters === undefined ? {} : { typeParameters: parameters };
    const isAlias = declaration !== undefined && ts.isTypeAliasDeclaration(declaration);
    if (!isAlias || ts.isTypeLiteralNode(declaration.type)) return { ...typeParameters, members: this.#members(type) };
    if (type.isUnion()) return { ...typeParameters, type: this.#sorted(type.types) };
    return {
      ...typeParameters,
      type: [this.#checker.typeToString(type, declaration, FORMAT | ts.TypeFormatFlags.InTypeAlias)],
    };
  }

  #members(type: ts.Type): Readonly<Record<string, ApiMember>> {
    const members = this.#checker.getPropertiesOfType(type).map((property): [string, ApiMember] => {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      return [property.name, { optional, type: this.#given(this.#checker.getTypeOfSymbol(property), optional) }];
    });
    return Object.fromEntries(members);
  }

  #signatures(symbol: ts.Symbol, kind: "call" | "construct"): ApiItem {
    const type = this.#checker.getTypeOfSymbol(symbol);
    const found = kind === "call" ? type.getCallSignatures() : type.getConstructSignatures();
    return { signatures: found.map((signature) => this.#signature(signature)) };
  }

  #signature(signature: ts.Signature): ApiSignature {
    const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined; // a class may declare none
    const parameters = signature.getParameters().map((parameter) => {
      const node = parameter.valueDeclaration;
      const optional = node !== undefined && ts.isParameter(node) && this.#checker.isOptionalParameter(node);
      return { name: parameter.name, optional, type: this.#given(this.#checker.getTypeOfSymbol(parameter), optional) };
    });
    return {
      typeParameters: declaration?.typeParameters?.map((parameter) => parameter.getText()).join(", ") ?? "",
      parameters,
      returns: [this.#returned(signature)].flat(),
    };
  }

  #returned(signature: ts.Signature): Alternatives {
    const predicate = this.#checker.getTypePredicateOfSignature(signature);
    if (predicate !== undefined) return [this.#checker.typePredicateToString(predicate, undefined, FORMAT)];
    return this.#alternatives(signature.getReturnType());
  }

  /** The type of what may be left out, where it is given. */
  #given(type: ts.Type, optional: boolean): Alternatives {
    const alternatives = this.#alternatives(type);
    return optional ? alternatives.filter((alternative) => alternative !== "undefined") : alternatives;
  }

  #alternatives(type: ts.Type): Alternatives {
    return type.isUnion() && type.aliasSymbol === undefined ? this.#sorted(type.types) : [this.#text(type)];
  }

  #sorted(types: readonly ts.Type[]): Alternatives {
    return types.map((type) => this.#text(type)).sort();
  }

  #text(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, FORMAT);
  }
}
