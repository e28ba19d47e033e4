import { LONGEST_NAME, literally, wholeWords } from "../words.js";

/** Verbs that may stand before their subject: "said the President". */
const INVERTIBLE = "said|says|stated|stressed|added|noted|emphasi[sz]ed|recalled|announced|declared";
const VERBS = `${INVERTIBLE}|called|highlighted|underlined|underscored|praised|reaffirmed|greeted|congratulated|welcomed|thanked|told`;

/**
 * Whether an English text says that somebody speaks: a verb of speech beside the name or office, as in "the Kazakh
 * President said", "said the Kazakh President", "the Head of State highly praised".
 */
export function attributesTo(text: string, name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const before = wholeWords(`${literally(name)},? (?:\\p{L}+ly )?(?:${VERBS})`, "i");
  const after = wholeWords(`(?:${INVERTIBLE}),? (?:the )?(?:President )?${literally(name)}`, "i");
  return before.test(text) || after.test(text);
}
