import { lexer, type Token } from "marked";
import ts from "typescript";

/** A paragraph, heading, item, cell or message, without its markup, and the line on which it begins. */
export interface Text {
  readonly line: number;
  readonly text: string;
}

/** What stands for code in a sentence. Its words do not count. */
const CODE = "§";

/** The texts of a file that people read: a page, or the doc comments, messages and markup of a program. */
export function textsIn(path: string, content: string): readonly Text[] {
  return path.endsWith(".md") ? textsOf(lexer(content), 1) : textsInProgram(path, content);
}

function textsOf(tokens: readonly Token[], firstLine: number): readonly Text[] {
  const texts: Text[] = [];
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === "list") texts.push(...textsOf(token["items"], line));
    else if (token.type === "table") {
      const rows: readonly (readonly Token[])[] = [token["header"], ...token["rows"]];
      // The second line of a table is a rule.
      rows.forEach((cells, row) => {
        texts.push(...cells.map((cell) => ({ line: line + row + (row > 0 ? 1 : 0), text: inline(cell) })));
      });
    } else if (token.type === "list_item" || token.type === "blockquote")
      texts.push(...textsOf(childrenOf(token), line));
    else if (["heading", "paragraph", "text"].includes(token.type)) texts.push({ line, text: inline(token) });
    line += token.raw.split("\n").length - 1;
  }
  return texts;
}

const childrenOf = (token: Token): readonly Token[] => ("tokens" in token ? (token.tokens ?? []) : []);

function inline(token: Token): string {
  const children = childrenOf(token);
  if (children.length > 0) return children.map(inline).join("");
  if (token.type === "codespan" || token.type === "html") return CODE;
  // An address that stands for itself.
  return "text" in token && !/^(?:https?:|urn:|<)/.test(token.raw) ? token.text : "";
}

function textsInProgram(path: string, content: string): readonly Text[] {
  const file = ts.createSourceFile(path, content, ts.ScriptTarget.ES2022, true);
  const texts: Text[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(comment) && comment.parent === node && isExported(node))
        texts.push(...textsOf(lexer(commentText(comment.getText())), lineOf(comment.pos)));
    }
    if (ts.isJsxElement(node) && node.children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text)))
      texts.push({ line: lineOf(node.getStart()), text: markupText(node).replace(/\s+/g, " ").trim() });
    if (isMessage(node)) texts.push({ line: lineOf(node.getStart()), text: messageText(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** Whether a declaration is exported, or part of one that is. */
function isExported(node: ts.Node): boolean {
  const isMarked =
    ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return isMarked === true || (!ts.isSourceFile(node) && isExported(node.parent));
}

/** A doc comment as Markdown. A tag becomes an item of a list, so that its text is read alone. */
function commentText(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/@(?:category|module)\s.*$|@(?:example|internal)\b/gm, "")
    .replace(/^@(?:param \S+ -|throws|returns) /gm, "- ")
    .replace(/\{@link [^}]*\}/g, "`code`");
}

/** The text of an element, with that of the elements within it. */
function markupText(node: ts.JsxElement): string {
  if (node.openingElement.tagName.getText() === "code") return CODE;
  const texts = node.children.map((child) => {
    if (ts.isJsxElement(child)) return markupText(child);
    if (ts.isJsxExpression(child)) return child.expression?.getText() === '" "' ? " " : CODE;
    return ts.isJsxText(child) ? child.text : "";
  });
  return texts.join("");
}

type Message = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

/** Whether it is a text of several words: shorter ones are keys, names of classes and the like. */
function isMessage(node: ts.Node): node is Message {
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return false;
  return (messageText(node).match(/(?<!\S)\p{L}?\p{Ll}+[,.:;]?(?!\S)/gu)?.length ?? 0) >= 3;
}

function messageText(node: Message): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => CODE + literal.text).join("");
}
