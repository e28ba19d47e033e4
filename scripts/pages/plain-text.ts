/** Characters that may begin or end something in Markdown, in HTML, or in the tags of TypeDoc (`{@include …}`). */
const SYNTAX = /[<>[\]{\\`*_~|]|&(?=#|\w+;)|(?<=\S)\$(?!\w)/;
/** What is syntax at the beginning of a line alone, and the marks that end a heading. */
const AT_AN_END = /^[#+-]|(?<=^\d+)[.)](?=\s|$)|(?<=\s#*)#(?=#*$)/;
const ESCAPED = new RegExp(`${SYNTAX.source}|${AT_AN_END.source}`, "gu");

/** Line breaks and all that is not printed. A mark of direction would turn the text after it as well. */
const BREAKS = /[\p{Cc}\u2028\u2029 ]+/gu;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const NAMES: Readonly<Record<string, string>> = { "<": "lt", ">": "gt", "&": "amp" };

/**
 * A text of a record for a page in Markdown: in one line, and shown with the same letters, none of which is read as
 * Markdown or HTML. Character references are never syntax; a backslash is, to TypeDoc, which takes some of them away.
 */
export function plainText(text: string): string {
  return text
    .replace(BREAKS, " ")
    .replace(DIRECTIONS, "")
    .trim()
    .replace(ESCAPED, (character) => `&${NAMES[character] ?? `#${character.charCodeAt(0)}`};`);
}
