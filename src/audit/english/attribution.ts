/** Verbs that may stand before their subject: "said the President". */
const INVERTIBLE = "said|says|stated|stressed|added|noted|emphasi[sz]ed|recalled|announced|declared";
const VERBS =
  "said|says|stated|stressed|added|noted|called|emphasi[sz]ed|highlighted|underlined|underscored|recalled|praised|greeted|congratulated|welcomed|thanked|told|announced|declared";

/**
 * Whether an English text has somebody speak: the name or office with a verb of speech beside it, "the Kazakh
 * President said", "said the Kazakh President", "the Head of State highly praised".
 */
export function attributesTo(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = new RegExp(`${escaped},? (?:\\w+ly )?(?:${VERBS})\\b`, "i");
  const after = new RegExp(`\\b(?:${INVERTIBLE}),? (?:the )?(?:President )?${escaped}`, "i");
  return before.test(text) || after.test(text);
}
