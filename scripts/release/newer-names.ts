import ts from "typescript";
import { hostOf, librariesOf, nodesOf, pathsOf } from "./compiler-host.js";
import { LIBRARY } from "./compiling.js";
import { onceFor, type Package, textOf } from "./package.js";
import { isNewerSyntax } from "./syntax.js";

const SCRIPT = /\.js$/;
const DECLARATIONS = /\.d\.[mc]?ts$/;

/** What the compiler says of a name that no library has, and of a property of a later library. */
const MISSING =
  /^Cannot find name '(\w+)'|^'(\w+)' only refers to a type|^Property '(\w+)' does not exist on type .* Do you need to change your target library\?/;

/** What it says of a property that an object does not have. */
const NO_PROPERTY = /^Property '(\w+)' does not exist on type '(?:typeof )?(\w+)/;

/** How the object of all globals is called. */
const GLOBAL = /^(globalThis|window|self|global)$/;

/** What the code of a package uses that the library of ES2022 does not have: `crypto`, `groupBy`. */
export const newerNamesIn: (files: Package) => readonly string[] = onceFor(/\.js$|\.d\.[mc]?ts$/, findNewerNames);

function findNewerNames(files: Package): readonly string[] {
  // Types are of no interest, and loose ones are found sooner.
  const options = { ...LIBRARY, strict: false, allowJs: true, checkJs: true, noResolve: true };
  const paths = pathsOf(files, SCRIPT);
  const program = ts.createProgram(paths, options, hostOf(files));
  const scripts = paths.flatMap((path) => program.getSourceFile(path) ?? []);
  const declared = pathsOf(files, DECLARATIONS).map((path) =>
    ts.createSourceFile(path, textOf(files, path.slice(1)), ts.ScriptTarget.ES2022),
  );
  const later = laterMembers();
  // What the package has itself is no sign.
  const own = new Set([...scripts, ...declared].flatMap((file) => nodesOf(file).flatMap(definedBy)));
  const isLater = (name: string): boolean => later.has(name) && !known().members.has(name) && !own.has(name);
  const said = scripts.flatMap((file) =>
    program.getSemanticDiagnostics(file).flatMap(({ messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, " ");
      const [, name = "", type = ""] = NO_PROPERTY.exec(text) ?? [];
      if (later.has(name) && known().types.has(type)) return [name];
      return MISSING.exec(text)?.slice(1).filter(Boolean) ?? [];
    }),
  );
  const checker = program.getTypeChecker();
  const isGlobal = (node: ts.Node): boolean =>
    ts.isIdentifier(node) &&
    GLOBAL.test(node.text) &&
    (checker.getSymbolAtLocation(node)?.declarations ?? []).length === 0;
  const isImported = (node: ts.Node): boolean =>
    ((checker.getSymbolAtLocation(node)?.flags ?? 0) & ts.SymbolFlags.Alias) !== 0;
  const met = scripts.flatMap(nodesOf).flatMap((node) => [
    ...accessesIn(node).flatMap(([object, name]) => {
      if (object !== undefined && isGlobal(object)) return known().globals.has(name) ? [] : [name];
      return isLater(name) && !(object !== undefined && isImported(object)) ? [name] : [];
    }),
    ...(hasNewerPattern(node) ? ["a newer pattern"] : []),
  ]);
  return [...new Set([...said, ...met])].sort();
}

/** The name of a property that a node gives to an object or a type. */
function definedBy(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return accessesIn(node.left).map(([, name]) => name);
  if (ts.isObjectLiteralElement(node) || ts.isTypeElement(node) || ts.isClassElement(node)) return namesOf(node.name);
  return [];
}

function namesOf(name: ts.Node | undefined): readonly string[] {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : [];
}

/** The names of the properties that a node reads, each with the object if it is known: `a.b`, `a["b"]`, `const { b } = a`. */
function accessesIn(node: ts.Node): readonly (readonly [object: ts.Node | undefined, name: string])[] {
  if (ts.isPropertyAccessExpression(node)) return [[node.expression, node.name.text]];
  if (ts.isElementAccessExpression(node))
    return namesOf(ts.isIdentifier(node.argumentExpression) ? undefined : node.argumentExpression).map((name) => [
      node.expression,
      name,
    ]);
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  const object = node.parent.parent.initializer;
  return namesOf(node.propertyName ?? node.name).map((name) => [object, name]);
}

/** Whether a node makes a regular expression of a text that engines of 2022 do not read. */
function hasNewerPattern(node: ts.Node): boolean {
  if (!(ts.isNewExpression(node) || ts.isCallExpression(node)) || !ts.isIdentifier(node.expression)) return false;
  if (node.expression.text !== "RegExp") return false;
  const [pattern = "a", flags = ""] = (node.arguments ?? []).map((one) =>
    ts.isStringLiteralLike(one) ? one.text : undefined,
  );
  return isNewerSyntax(`/${pattern.replace(/\\?\//g, "\\/") || "a"}/${flags}`);
}

interface Known {
  /** All interfaces. */
  readonly types: ReadonlySet<string>;
  /** The members of all interfaces. */
  readonly members: ReadonlySet<string>;
  /** What is there everywhere. */
  readonly globals: ReadonlySet<string>;
}

let es2022: Known | undefined;

/** What the library of ES2022 has. It is read once. */
function known(): Known {
  es2022 ??= knownIn(librariesOf("es2022").flatMap(({ statements }) => [...statements]));
  return es2022;
}

function knownIn(statements: readonly ts.Statement[]): Known {
  const interfaces = statements.filter(ts.isInterfaceDeclaration);
  return {
    types: new Set(interfaces.map(({ name }) => name.text)),
    members: new Set(interfaces.flatMap(({ members }) => members.flatMap(({ name }) => namesOf(name)))),
    globals: new Set(statements.flatMap(valuesIn)),
  };
}

function valuesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
  return ts.isFunctionDeclaration(statement) || ts.isModuleDeclaration(statement) ? namesOf(statement.name) : [];
}

/** What later libraries add to the types of ES2022: to those of all arrays, sets or promises. */
function laterMembers(): ReadonlySet<string> {
  const old = new Set(librariesOf("es2022"));
  const added = librariesOf("esnext").filter((file) => !old.has(file));
  const interfaces = added.flatMap((file) => nodesOf(file).filter(ts.isInterfaceDeclaration));
  const members = interfaces.flatMap(({ name, members }) => (known().types.has(name.text) ? [...members] : []));
  return new Set(members.flatMap(({ name }) => namesOf(name)));
}
