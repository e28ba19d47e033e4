import { expression } from "../../text/expression.js";
import { nameOf } from "../../text/unseen.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, type Part, partsOf } from "../walk.js";

/** Fields whose texts are as their pages have them, or repeat another field. */
const LEFT: ReadonlySet<string> = /* @__PURE__ */ new Set(["quote", "supports", "inferred"]);
/** Fields whose texts may have paragraphs. */
const LONG: ReadonlySet<string> = /* @__PURE__ */ new Set(["summary", "note"]);

/** Characters that are not printed. Joiners are allowed: Persian and Hindi need them. Lone surrogates are not. */
const UNPRINTED = "[\\p{Cc}\\p{Cs}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]";

/** Invisible characters in a text defeat a search, and may reverse the text after them on a page. */
export const plainTexts: Rule = {
  name: "plain-texts",
  requires:
    "Texts have no white space around them, no control characters, text-direction marks or lone surrogates. Quotes may have what their pages have.",
  check: (visit) => {
    const seen = new Set<object>();
    return eachIn(allRecords(visit), (record) => partsOf(record, seen).flatMap(oddnessOf));
  },
};

/** The first odd character in a text. One is enough: after it is fixed, the next is reported. */
function oddnessOf(part: Part): readonly Violation[] {
  const { value, field } = part;
  if (typeof value !== "string" || LEFT.has(field)) return [];
  const inner = value.trim();
  // Stryker disable next-line ConditionalExpression,LogicalOperator,BooleanLiteral: to read few texts letter by letter is faster
  if (inner === value && !expression(UNPRINTED, "u").test(value)) return [];
  const [start, end] = [value.indexOf(inner), value.trimEnd().length];
  let position = 0;
  for (const character of value) {
    const isAround = position < start || position >= end;
    const isBreak = character === "\n" && LONG.has(field);
    if (isAround || (!isBreak && expression(UNPRINTED, "u").test(character))) {
      const expected = "a text without white space around it, control characters or text-direction marks";
      return [violation(part, "", expected, value, `${nameOf(character)} at position ${position}`)];
    }
    position += character.length;
  }
  return [];
}
