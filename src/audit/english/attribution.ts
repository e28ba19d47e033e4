import { hasAt, LETTER, LONGEST_NAME, matchesAt, placesOf } from "../words.js";

/** Verbs that may stand before their subject: "said the President". */
const INVERTIBLE =
  "said|says|stated|stressed|added|noted|emphasi[sz]e[sd]|stresses|notes|explained|remarked|reiterated|recalls|recalled|announced|declared";
const VERBS = `${INVERTIBLE}|called|highlighted|underlined|underscored|praised|reaffirmed|greeted|congratulated|welcomed|thanked|told|expressed|pointed out|pledged|urged`;
/** Titles that stand before a name. */
const TITLES = "(?:(?:Kazakh|Turkish|President|Prime|Deputy|Foreign|Minister|Mrs?|Ms)\\.? ){0,4}";

const BEGINS = `(?<!${LETTER})`;
const ENDS = `(?!${LETTER}|'s )`;
const VERB_BEFORE = `(?<=(?<!${LETTER})(?:${INVERTIBLE}|according to),? (?:the )?${TITLES})`;
const VERB_BEHIND = `(?: and(?: \\p{L}+){1,4}?|, [^.;:"]{1,80},)?,? (?:\\p{L}+ly |also |has |have )?(?:${VERBS})(?!${LETTER})`;

/**
 * Whether an English text says that somebody speaks: a verb of speech beside the name or office, as in "the Kazakh
 * President said", "said the Kazakh President", "the Head of State highly praised".
 *
 * @param places - where the name may be; if it is not said, anywhere
 */
export function attributesTo(text: string, name: string, places?: readonly number[]): boolean {
  if (name.length > LONGEST_NAME) return false;
  return (places ?? placesOf(text, name)).some((place) => {
    const end = place + name.length;
    if (!hasAt(text, name, place, true)) return false;
    return (
      (matchesAt(BEGINS, text, place) && matchesAt(VERB_BEHIND, text, end, "i")) ||
      (matchesAt(VERB_BEFORE, text, place, "i") && matchesAt(ENDS, text, end))
    );
  });
}
